package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Attribution;
import org.zicht.attribution.Construction;
import org.zicht.attribution.Cue;
import org.zicht.attribution.Link;
import org.zicht.attribution.Sort;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.Speech;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.quotation.Quotation;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** An attribution in the making: a cue, and what was found of its speaker and content so far. */
final class Draft {

  final Sentence sentence;
  SpeechEntry entry;
  final Token head;

  /** The words of the cue, with auxiliaries, negations and particles. */
  final boolean[] group;

  /** The words of the content that lie in this sentence. */
  final boolean[] content;

  /** The content in other sentences. */
  final List<Span> elsewhere = new ArrayList<>();

  final List<Link> via = new ArrayList<>();

  Sort sort;
  Construction construction;
  @Nullable Speaker speaker;
  boolean negated;

  /** First and last token of the fixed words of the cue. */
  int first;

  int last;

  /** First and last token of the clause of the cue: what can be no content. */
  int clauseFirst;

  int clauseLast;

  Draft(Sentence sentence, SpeechEntry entry, Token head, Construction construction) {
    this.sentence = sentence;
    this.entry = entry;
    this.head = head;
    this.sort = entry.sort();
    this.construction = construction;
    this.group = new boolean[sentence.size()];
    this.content = new boolean[sentence.size()];
    this.first = head.index();
    this.last = head.index();
    this.clauseFirst = first;
    this.clauseLast = last;
    group[head.index()] = true;
  }

  /** Takes {@code better} as the entry that the cue fits. */
  void use(SpeechEntry better) {
    entry = better;
    sort = better.sort();
  }

  void addContent(int from, int to) {
    for (int i = Math.max(0, from); i <= Math.min(to, content.length - 1); i++) {
      content[i] = true;
    }
  }

  /** Adds all that another draft of the sentence tells, with its cue. */
  void addContent(Draft other) {
    for (int i = 0; i < content.length; i++) {
      content[i] |= (other.content[i] || other.group[i]) && !group[i];
    }
  }

  /** Adds the tokens below {@code top}, itself included, cut at the cue. */
  void addTree(Token top) {
    for (Token token : sentence.subtree(top, below -> !group[below.index()])) {
      content[token.index()] = true;
    }
  }

  void clearContent() {
    Arrays.fill(content, false);
  }

  /** Whether a word, not only a mark, is in the content. */
  boolean hasContent() {
    if (!elsewhere.isEmpty()) {
      return true;
    }
    for (Token token : sentence.tokens()) {
      if (content[token.index()] && token.upos() != Upos.PUNCT && !group[token.index()]) {
        return true;
      }
    }
    return false;
  }

  /** The content in the order of the text, each stretch whole, without marks at its edges. */
  List<Span> spans(List<Quotation> quotations, String text) {
    List<Span> spans = new ArrayList<>(elsewhere);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < content.length; i++) {
      if (!counts(i)) {
        continue;
      }
      int end = i;
      for (int next = i + 1; next < content.length && (counts(next) || mark(next)); next++) {
        if (counts(next)) {
          end = next;
        }
      }
      Span span = trimmed(tokens, i, end);
      if (span != null) {
        spans.add(withMarks(span, quotations, text));
      }
      i = end;
    }
    return merged(spans);
  }

  private boolean counts(int at) {
    Span span = sentence.token(at).span();
    return content[at]
        && !group[at]
        && (speaker == null
            || speaker.phrase().sentence() != sentence.index()
            || !speaker.phrase().span().overlaps(span));
  }

  private boolean mark(int at) {
    return sentence.token(at).upos() == Upos.PUNCT && !group[at];
  }

  private static @Nullable Span trimmed(List<Token> tokens, int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && droppedInFront(tokens.get(first))) {
      first++;
    }
    while (last >= first && droppedBehind(tokens.get(last))) {
      last--;
    }
    return first > last
        ? null
        : new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  private static boolean droppedInFront(Token token) {
    return token.upos() == Upos.PUNCT && !Marks.opening(token);
  }

  private static boolean droppedBehind(Token token) {
    return token.upos() == Upos.PUNCT
        && !Marks.closing(token)
        && !token.form().equals("?")
        && !token.form().equals("!");
  }

  /** Widens a span that holds all words of a quotation to its marks; drops a mark left alone. */
  private static Span withMarks(Span span, List<Quotation> quotations, String text) {
    Span result = span;
    for (Quotation quotation : quotations) {
      Span outer = quotation.outer();
      if (outer.start() > result.end()) {
        break;
      }
      if (!outer.overlaps(result) && outer.start() != result.end()) {
        continue;
      }
      int inside =
          Math.min(result.end(), quotation.inner().end())
              - Math.max(result.start(), quotation.inner().start());
      if (inside >= quotation.inner().length() - 1) {
        result = result.union(outer);
      }
    }
    boolean lonely = "\"”’'»".indexOf(text.charAt(result.end() - 1)) >= 0 && result.length() > 1;
    if (lonely && !closesOne(result, quotations)) {
      result = new Span(result.start(), result.end() - 1);
    }
    return result;
  }

  private static boolean closesOne(Span span, List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      if (quotation.outer().end() == span.end() && quotation.outer().start() >= span.start()) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(null);
    List<Span> result = new ArrayList<>();
    for (Span span : sorted) {
      if (!result.isEmpty() && result.getLast().end() >= span.start()) {
        result.set(result.size() - 1, result.getLast().union(span));
      } else {
        result.add(span);
      }
    }
    return result;
  }

  /** The finished attribution. */
  Attribution finish(List<Quotation> quotations, String text) {
    Cue cue =
        new Cue(sentence.index(), head.index(), span(first, last), groupSpan(), entry.lemma());
    List<Span> told = new ArrayList<>();
    for (Span span : spans(quotations, text)) {
      told.addAll(without(span, cue.group()));
    }
    return new Attribution(
        speaker, cue, told, speech(told, quotations), sort, negated, via, construction);
  }

  private static List<Span> without(Span span, Span cut) {
    if (!span.overlaps(cut)) {
      return List.of(span);
    }
    List<Span> rest = new ArrayList<>();
    if (span.start() < cut.start()) {
      rest.add(new Span(span.start(), cut.start()));
    }
    if (cut.end() < span.end()) {
      rest.add(new Span(cut.end(), span.end()));
    }
    return rest;
  }

  /** The fixed words of the cue. */
  Span words() {
    return span(first, last);
  }

  private Span span(int from, int to) {
    return new Span(sentence.token(from).span().start(), sentence.token(to).span().end());
  }

  /** The words of the group that stand together with the main word. */
  private Span groupSpan() {
    int from = first;
    int to = last;
    while (from > 0 && group[from - 1]) {
      from--;
    }
    while (to + 1 < group.length && group[to + 1]) {
      to++;
    }
    return span(from, to);
  }

  private static Speech speech(List<Span> told, List<Quotation> quotations) {
    int words = 0;
    int quoted = 0;
    for (Span span : told) {
      words += span.length();
      for (Quotation quotation : quotations) {
        if (!quotation.nested() && quotation.outer().overlaps(span)) {
          quoted +=
              Math.min(quotation.outer().end(), span.end())
                  - Math.max(quotation.outer().start(), span.start());
        }
      }
    }
    if (quoted == 0) {
      return Speech.INDIRECT;
    }
    return quoted + 3 * told.size() >= words ? Speech.DIRECT : Speech.PARTIAL;
  }
}
