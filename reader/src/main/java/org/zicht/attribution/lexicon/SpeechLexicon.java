package org.zicht.attribution.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Sort;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.LanguageData;
import org.zicht.text.language.WordForms;

/**
 * The words by which a language says who says so: its {@code speech.tsv}, and the media among its
 * {@code names.tsv}. Immutable; shared by threads.
 */
public final class SpeechLexicon {

  /** Words that are no cues themselves but help to read one. */
  public enum Helper {
    NEGATION,
    COMPLEMENTIZER,
    BACKWARD,
    RELATIVE,
    AGENT,
    MEDIUM,
    CHANNEL,
    OUTLET,
    PLATFORM,
    AGENCY,
    CREDIT,
    IRREALIS,
    MODAL,
    COPULAR,
    PERFECT,
    EVIDENCE,
    MAKER,
    THROUGH,
    ONTO,
    OUTCOME,
    PARENTHESIS,
    LOCATIVE,
    WHEN,
    LIGHT,
    ASPECT,
    TOLL,
    CONTRAST,
    UNTRUE
  }

  /** What a pronoun can stand for. */
  public enum Person {
    SINGULAR,
    PLURAL,
    /** The speaker or the hearer himself: inside quotation marks. */
    INSIDE
  }

  private static final Set<String> SPEAKING_KINDS =
      Set.of(
          "police",
          "military",
          "security_forces",
          "government",
          "judiciary",
          "hospital",
          "medics",
          "international_organisation",
          "ngo",
          "news_agency",
          "media",
          "witness",
          "expert");

  private static final Set<String> MEDIA_KINDS = Set.of("news_agency", "media", "social_media");

  private final WordForms forms;
  private final Map<String, List<SpeechEntry>> verbs = new HashMap<>();
  private final Map<String, List<SpeechEntry>> misspelt = new HashMap<>();
  private final Map<String, List<SpeechEntry>> nouns = new HashMap<>();
  private final Map<String, List<SpeechEntry>> adjectives = new HashMap<>();
  private final Map<String, List<SpeechEntry>> phrases = new HashMap<>();
  private final Map<String, List<SpeechEntry>> auxiliaries = new HashMap<>();
  private final Map<Helper, Set<String>> helpers = new HashMap<>();
  private final Map<String, Set<Person>> pronouns = new HashMap<>();
  private final Set<String> refusals = new HashSet<>();
  private final Set<String> parties = new HashSet<>();
  private final Set<String> speaking = new HashSet<>();
  private final int longestName;

  private SpeechLexicon(LanguageData data) {
    this.forms = WordForms.of(data);
    for (Helper helper : Helper.values()) {
      helpers.put(helper, new HashSet<>());
    }
    for (String[] row : data.table("speech.tsv")) {
      read(row);
    }
    verbs.forEach(
        (lemma, entries) -> {
          if (lemma.length() > 3) {
            misspelt.putIfAbsent(bare(lemma), entries);
          }
        });
    for (String[] row : data.table("names.tsv")) {
      if (row.length > 1 && MEDIA_KINDS.contains(row[1])) {
        for (String name : row[0].split("\\|", -1)) {
          words(Helper.CHANNEL).add(name.strip().toLowerCase(Locale.ROOT));
        }
      }
    }
    for (String[] row : data.table("kinds.tsv")) {
      if (row.length > 2 && !row[2].equals("thing")) {
        parties.add(row[0].toLowerCase(Locale.ROOT));
        if (SPEAKING_KINDS.contains(row[1])) {
          speaking.add(row[0].toLowerCase(Locale.ROOT));
        }
      }
    }
    int longest = 1;
    for (Helper helper : List.of(Helper.CHANNEL, Helper.AGENCY, Helper.MEDIUM)) {
      for (String name : words(helper)) {
        longest = Math.max(longest, name.split(" ").length);
      }
    }
    this.longestName = Math.min(longest, 5);
  }

  /** The words of {@code language}; empty if it has no such table. */
  public static SpeechLexicon of(Language language) {
    return new SpeechLexicon(LanguageData.of(language));
  }

  private void read(String[] row) {
    if (row.length < 2) {
      throw new IllegalArgumentException("speech.tsv: a row of one cell: " + row[0]);
    }
    String part = row[1];
    String sort = row.length > 2 ? row[2] : "";
    String frame = row.length > 3 ? row[3] : "";
    for (String words : row[0].split(",\\s*", -1)) {
      String lemma = words.strip();
      switch (part) {
        case "verb" -> verb(lemma, sort, frame);
        case "noun" -> add(nouns, lemma, SpeechEntry.Part.NOUN, sort, frame);
        case "adjective" -> add(adjectives, lemma, SpeechEntry.Part.ADJECTIVE, sort, frame);
        case "preposition" -> add(phrases, lemma, SpeechEntry.Part.PREPOSITION, sort, frame);
        case "adverb" -> add(phrases, lemma, SpeechEntry.Part.ADVERB, sort, frame);
        case "auxiliary" -> add(auxiliaries, lemma, SpeechEntry.Part.AUXILIARY, sort, frame);
        case "pronoun" ->
            pronouns
                .computeIfAbsent(lemma, none -> new HashSet<>())
                .add(Person.valueOf(frame.toUpperCase(Locale.ROOT)));
        default -> words(Helper.valueOf(part.toUpperCase(Locale.ROOT))).add(lemma);
      }
    }
  }

  private void verb(String lemma, String sort, String frame) {
    if (sort.equals("refuses")) {
      refusals.add(lemma);
    } else {
      add(verbs, lemma, SpeechEntry.Part.VERB, sort, frame);
    }
  }

  private static void add(
      Map<String, List<SpeechEntry>> index,
      String lemma,
      SpeechEntry.Part part,
      String sort,
      String frame) {
    Sort known =
        Sort.ofCode(sort)
            .orElseThrow(
                () -> new IllegalArgumentException("speech.tsv: " + lemma + ": no sort " + sort));
    SpeechEntry entry = SpeechEntry.of(lemma, part, known, frame);
    index.computeIfAbsent(entry.words().getFirst(), none -> new ArrayList<>()).add(entry);
  }

  private Set<String> words(Helper helper) {
    return helpers.getOrDefault(helper, Set.of());
  }

  /**
   * The verbs whose first word is {@code lemma}, in the order of the table. A lemma that the table
   * lacks is looked up again as a lemmatizer may have spelt it ('argu', 'ontkenen').
   */
  public List<SpeechEntry> verbs(String lemma) {
    List<SpeechEntry> exact = verbs.get(lemma);
    return exact != null ? exact : misspelt.getOrDefault(bare(lemma), List.of());
  }

  /** A lemma without doubled letters and without the vowels at its end. */
  private static String bare(String lemma) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < lemma.length(); i++) {
      if (i == 0 || lemma.charAt(i) != lemma.charAt(i - 1)) {
        bare.append(lemma.charAt(i));
      }
    }
    while (bare.length() > 3 && "aeiouy".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare.setLength(bare.length() - 1);
    }
    return bare.toString();
  }

  public List<SpeechEntry> nouns(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  public List<SpeechEntry> adjectives(String lemma) {
    return adjectives.getOrDefault(lemma, List.of());
  }

  /** The prepositions and adverbs whose first word is {@code form}, longest first. */
  public List<SpeechEntry> phrases(String form) {
    return phrases.getOrDefault(form, List.of());
  }

  public List<SpeechEntry> auxiliaries(String lemma) {
    return auxiliaries.getOrDefault(lemma, List.of());
  }

  public boolean is(Helper helper, String word) {
    return words(helper).contains(word);
  }

  /** Whether the form or the lemma of {@code token} is such a word. */
  public boolean is(Helper helper, Token token) {
    return is(helper, lower(token.form())) || is(helper, lower(token.lemma()));
  }

  /** Whether a complement of the verb {@code lemma} is refused ('decline to say'). */
  public boolean refuses(String lemma) {
    return refusals.contains(lemma);
  }

  /** What the pronoun {@code form} can stand for; empty if it is no pronoun of the table. */
  public Set<Person> persons(String form) {
    return pronouns.getOrDefault(form, Set.of());
  }

  /**
   * The number of tokens from {@code first} on that name a medium ('Telegram', 'New York Times'), 0
   * if none do.
   */
  public int mediumAt(Sentence sentence, int first) {
    Token token = sentence.token(first);
    int named = longest(sentence, first, Helper.CHANNEL);
    if (named > 0 && Character.isUpperCase(token.form().codePointAt(0))) {
      return named;
    }
    int common = longest(sentence, first, Helper.MEDIUM);
    if (common > 0) {
      return common;
    }
    return isOutlet(token) ? 1 : 0;
  }

  private boolean isOutlet(Token token) {
    String form = lower(token.form());
    String lemma = lower(token.lemma());
    for (String ending : words(Helper.OUTLET)) {
      boolean named =
          Character.isUpperCase(token.form().codePointAt(0))
              && form.equals(ending)
              && token.index() > 0;
      boolean compound = lemma.length() > ending.length() + 2 && lemma.endsWith(ending);
      if (named || compound) {
        return true;
      }
    }
    return false;
  }

  /** The number of tokens from {@code first} on that are one of the helper's entries, or 0. */
  public int longest(Sentence sentence, int first, Helper helper) {
    Set<String> known = words(helper);
    StringBuilder name = new StringBuilder();
    int best = 0;
    for (int i = first; i < Math.min(sentence.size(), first + longestName); i++) {
      String form = lower(sentence.token(i).form());
      String lemma = lower(sentence.token(i).lemma());
      String before = name.isEmpty() ? "" : name + " ";
      if (known.contains(before + form) || known.contains(before + lemma)) {
        best = i - first + 1;
      }
      name.setLength(0);
      name.append(before).append(form);
    }
    return best;
  }

  /**
   * The lemma under which the table of verbs has the token: the lemmatizer's, or the first of those
   * that {@code forms.tsv} gives where the table lacks that; endings count of verbs alone.
   */
  public String verb(Token token) {
    String lemma = lower(token.lemma());
    if (!verbs(lemma).isEmpty()) {
      return lemma;
    }
    Collection<String> others = token.upos() == Upos.VERB ? forms.of(token) : forms.written(token);
    return others.stream().filter(verbs::containsKey).findFirst().orElse(lemma);
  }

  /** The verb of the table that the written form of a token can be; its form itself if none. */
  public String written(Token token) {
    String form = lower(token.form());
    return !verbs(form).isEmpty()
        ? form
        : forms.written(token).stream()
            .filter(lemma -> !verbs(lemma).isEmpty())
            .findFirst()
            .orElse(form);
  }

  /** Whether {@code noun} is a word for people or a body. */
  public boolean party(Token noun) {
    return parties.contains(lower(noun.lemma()));
  }

  /**
   * Whether {@code noun} is a word for those who make things known: a force, an authority, medics.
   */
  public boolean speaks(Token noun) {
    return speaking.contains(lower(noun.lemma())) || speaking.contains(lower(noun.form()));
  }

  /** Whether the language tells which nouns are words for people or bodies. */
  public boolean knowsParties() {
    return !parties.isEmpty();
  }

  public static String lower(@Nullable String word) {
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }
}
