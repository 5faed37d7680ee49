package org.zicht.text.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zicht.text.Upos;

/**
 * A net that was read from a model file. Immutable; shared by threads.
 *
 * <p>The order of what stands in the file is the order in which {@link #load} reads it.
 */
public final class SyntaxModel {

  /** The relation of a verb's particle to the verb. */
  private static final String PARTICLE = "compound:prt";

  private final String language;
  private final Encoder encoder;
  private final Dense projection;
  private final int[] widths;
  private final Dense tags;
  private final Upos[] tagNames;
  private final Dense morphology;
  private final String[] morphologyNames;
  private final Dense scripts;
  private final Lemmatizer lemmatizer;
  private final Set<Upos> joiningTags;
  private final ArcScorer arcs;
  private final RelationScorer relations;
  private final String[] relationNames;

  private SyntaxModel(ModelFile file) {
    language = file.string();
    List<Embedding> embeddings = new ArrayList<>();
    int kinds = file.number();
    for (int i = 0; i < kinds; i++) {
      embeddings.add(file.embedding());
    }
    int layers = file.number();
    List<Recurrent> forward = new ArrayList<>();
    List<Recurrent> backward = new ArrayList<>();
    for (int i = 0; i < layers; i++) {
      forward.add(new Recurrent(file.dense(), file.matrix()));
      backward.add(new Recurrent(file.dense(), file.matrix()));
    }
    encoder = new Encoder(embeddings, forward, backward);
    widths = file.numbers();
    projection = file.dense();
    tags = file.dense();
    String[] names = file.strings();
    tagNames = new Upos[names.length];
    for (int i = 0; i < names.length; i++) {
      tagNames[i] = Upos.valueOf(names[i]);
    }
    morphology = file.dense();
    morphologyNames = file.strings();
    scripts = file.dense();
    lemmatizer = new Lemmatizer(file.strings(), file.table(), file.numbers());
    joiningTags = EnumSet.noneOf(Upos.class);
    for (String name : file.string().split(" ", -1)) {
      if (!name.isEmpty()) {
        joiningTags.add(Upos.valueOf(name));
      }
    }
    arcs = new ArcScorer(file.dense(), file.floats());
    relations = new RelationScorer(file.matrix(), file.dense(), file.dense(), file.floats());
    relationNames = file.strings();
    file.end();
    int wanted = 0;
    for (int width : widths) {
      wanted += width;
    }
    if (projection.inputs() != encoder.outputs()
        || projection.outputs() != wanted
        || widths.length != 7) {
      throw new IllegalArgumentException("the layers of the syntax model do not fit each other");
    }
  }

  /**
   * The model that the bytes of a model file hold.
   *
   * @throws IllegalArgumentException if they are no model of this version, or damaged
   */
  public static SyntaxModel load(byte[] model) {
    return new SyntaxModel(new ModelFile(model));
  }

  /** The code of the language it was trained for. */
  public String language() {
    return language;
  }

  /**
   * The analyses of sentences, in their order. What one sentence holds never changes another's
   * analysis.
   *
   * @param sentences the forms of the words of each sentence; none is empty
   */
  List<Analysis> analyse(List<List<String>> sentences) {
    int[] starts = new int[sentences.size() + 1];
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      starts[i] = forms.size();
      forms.addAll(sentences.get(i));
    }
    starts[sentences.size()] = forms.size();
    float[][] vectors = encoder.encode(forms, starts);
    float[][] projected = projection.apply(vectors, vectors.length);
    for (float[] row : projected) {
      Activation.leak(row);
    }
    float[][] tagScores = tags.apply(part(projected, 0, 0, vectors.length), vectors.length);
    float[][] featureScores =
        morphology.apply(part(projected, 1, 0, vectors.length), vectors.length);
    Upos[] upos = new Upos[vectors.length];
    for (int word = 0; word < upos.length; word++) {
      upos[word] = tagNames[Labels.highest(tagScores[word])];
    }
    String[] lemmas = lemmas(forms, upos, projected);
    List<Analysis> analyses = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int from = starts[i];
      int to = starts[i + 1];
      int[] heads =
          TreeDecoder.heads(
              arcs.scores(part(projected, 3, from, to), part(projected, 4, from, to)));
      int[] labels =
          relations.best(part(projected, 5, from, to), part(projected, 6, from, to), heads);
      Analysis analysis = new Analysis(to - from);
      for (int word = 0; word < to - from; word++) {
        analysis.upos[word] = upos[from + word];
        analysis.features[word] = morphologyNames[Labels.highest(featureScores[from + word])];
        analysis.lemmas[word] = lemmas[from + word];
        analysis.heads[word] = heads[word] - 1;
        analysis.relations[word] = relationNames[labels[word]];
      }
      join(analysis, sentences.get(i));
      analyses.add(analysis);
    }
    return analyses;
  }

  /** The lemmas of words; scripts are scored for those that are not sure, a tenth of them. */
  private String[] lemmas(List<String> forms, Upos[] upos, float[][] projected) {
    String[] lemmas = new String[upos.length];
    int[] unsure = new int[upos.length];
    int count = 0;
    for (int word = 0; word < upos.length; word++) {
      String sure = lemmatizer.sure(forms.get(word), upos[word]);
      if (sure == null) {
        unsure[count++] = word;
      } else {
        lemmas[word] = sure;
      }
    }
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = part(projected, 2, unsure[i], unsure[i] + 1)[0];
    }
    float[][] scores = scripts.apply(rows, count);
    for (int i = 0; i < count; i++) {
      lemmas[unsure[i]] = lemmatizer.scored(forms.get(unsure[i]), scores[i]);
    }
    return lemmas;
  }

  /**
   * A verb whose particle stands elsewhere has the lemma of both: {@code haalde … binnen}. A
   * particle with words below it ({@code om het leven}) is a phrase of its own.
   */
  private void join(Analysis analysis, List<String> forms) {
    if (joiningTags.isEmpty()) {
      return;
    }
    boolean[] above = new boolean[analysis.heads.length];
    for (int head : analysis.heads) {
      if (head >= 0) {
        above[head] = true;
      }
    }
    for (int i = 0; i < analysis.heads.length; i++) {
      int verb = analysis.heads[i];
      if (verb >= 0
          && !above[i]
          && analysis.relations[i].equals(PARTICLE)
          && joiningTags.contains(analysis.upos[i])
          && analysis.upos[verb] == Upos.VERB) {
        String particle = forms.get(i).toLowerCase(Locale.ROOT);
        if (!analysis.lemmas[verb].startsWith(particle)) {
          analysis.lemmas[verb] = particle + analysis.lemmas[verb];
        }
      }
    }
  }

  private float[][] part(float[][] projected, int number, int from, int to) {
    int at = 0;
    for (int i = 0; i < number; i++) {
      at += widths[i];
    }
    float[][] part = new float[to - from][widths[number]];
    for (int i = from; i < to; i++) {
      System.arraycopy(projected[i], at, part[i - from], 0, widths[number]);
    }
    return part;
  }

  /** What the net says of the words of one sentence; heads count from 0, the root is -1. */
  static final class Analysis {
    final Upos[] upos;
    final String[] features;
    final String[] lemmas;
    final int[] heads;
    final String[] relations;

    Analysis(int words) {
      upos = new Upos[words];
      features = new String[words];
      lemmas = new String[words];
      heads = new int[words];
      relations = new String[words];
    }
  }
}
