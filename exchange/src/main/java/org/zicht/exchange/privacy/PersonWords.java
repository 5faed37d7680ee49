package org.zicht.exchange.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zicht.party.Kind;
import org.zicht.text.Language;
import org.zicht.text.language.LanguageData;

/** What the tables of one language say of words beside and inside names. Immutable. */
final class PersonWords {

  /** A stem that two inflected forms share has at least so many letters. */
  private static final int SHORTEST_STEM = 3;

  /** Without any table. */
  static final PersonWords NONE = new PersonWords();

  private final Set<String> common = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> bodyWords = new HashSet<>();
  private final Set<String> plainPersons = new HashSet<>();
  private final Set<String> demonyms = new HashSet<>();
  private final Set<String> relative = new HashSet<>();
  private final Map<String, Set<String>> sorts = new HashMap<>();
  private final Set<String> offices = new HashSet<>();
  private final List<String> officeBeginnings = new ArrayList<>();
  private final List<String> officeEnds = new ArrayList<>();
  private final Map<String, List<String>> publicNames = new HashMap<>();

  private PersonWords() {}

  /** The words of a language; of one that has no tables, none. */
  static PersonWords of(Language language) {
    PersonWords words = new PersonWords();
    LanguageData data = LanguageData.of(language);
    for (String[] row : data.table("persons.tsv")) {
      words.person(row);
    }
    for (String table :
        List.of(
            "forms.tsv",
            "grammar.tsv",
            "speech.tsv",
            "times.tsv",
            "numbers.tsv",
            "modality.tsv",
            "triggers.tsv",
            "classes.tsv",
            "segments.tsv")) {
      for (String[] row : data.table(table)) {
        for (String cell : row) {
          words.addLow(cell);
        }
      }
    }
    for (String[] row : data.table("kinds.tsv")) {
      words.kind(row);
    }
    for (String[] row : data.table("grammar.tsv")) {
      if (row[0].equals("relative") && row.length > 1) {
        words.relative.addAll(Set.of(row[1].split("\\|", -1)));
      }
    }
    for (String[] row : data.table("demonyms.tsv")) {
      for (String form : row[0].split("\\|", -1)) {
        words.demonyms.add(form.toLowerCase(Locale.ROOT));
      }
    }
    for (String[] row : data.table("names.tsv")) {
      for (String form : row[0].split("\\|", -1)) {
        words.bodies.add(form);
        words
            .publicNames
            .computeIfAbsent(form.split("[ .'’-]", -1)[0], none -> new ArrayList<>())
            .add(form);
      }
      if (row.length > 3) {
        words.bodies.add(row[3]);
      }
    }
    return words;
  }

  private void person(String[] row) {
    if (row.length < 2) {
      throw new IllegalStateException("persons.tsv: two cells wanted: " + String.join(" · ", row));
    }
    for (String word : row[1].split("\\|", -1)) {
      if (row[0].equals("office")) {
        office(word);
      } else {
        sorts.computeIfAbsent(row[0], none -> new HashSet<>()).add(word);
      }
    }
  }

  private void office(String word) {
    if (word.endsWith("*")) {
      officeBeginnings.add(word.substring(0, word.length() - 1));
    } else if (word.startsWith("*")) {
      officeEnds.add(word.substring(1));
    } else {
      offices.add(word);
    }
  }

  private void addLow(String cell) {
    for (Word word : Word.of(cell)) {
      if (!Character.isUpperCase(word.form().codePointAt(0))) {
        common.add(word.low());
      }
    }
  }

  private void kind(String[] row) {
    for (String lemma : row[0].split("\\|", -1)) {
      String low = lemma.toLowerCase(Locale.ROOT);
      for (Word word : Word.of(low)) {
        common.add(word.low());
      }
      boolean person = row.length > 2 && row[2].equals("person");
      if (!person) {
        bodyWords.add(low);
      } else if (isPlain(Kind.ofCode(row[1]).orElse(Kind.OTHER))) {
        plainPersons.add(low);
      }
    }
  }

  /** Whether people of that kind speak and act for themselves. */
  static boolean isPlain(Kind kind) {
    return switch (kind) {
      case CIVILIANS,
          CHILDREN,
          PRISONERS,
          MIGRANTS,
          WITNESS,
          RELATIVES,
          PEOPLE,
          PROTESTERS,
          MEDICS,
          JOURNALISTS,
          AID_WORKERS,
          UNNAMED_SOURCE,
          EXPERT,
          RELIGIOUS,
          CRIMINALS,
          ATTACKERS,
          OPPOSITION,
          BUSINESS,
          ARMED_GROUP,
          MILITIA,
          SOCIAL_MEDIA,
          JUDICIARY,
          FOOTAGE ->
          true;
      case POLICE,
          MILITARY,
          SECURITY_FORCES,
          GOVERNMENT,
          LEGISLATURE,
          HOSPITAL,
          INFRASTRUCTURE,
          MILITARY_ALLIANCE,
          INTERNATIONAL_ORGANISATION,
          NGO,
          PARTY,
          NEWS_AGENCY,
          MEDIA,
          DOCUMENT,
          OTHER ->
          false;
    };
  }

  /** Whether a word of that sort stands in the table. */
  boolean is(String sort, String word) {
    return sorts.getOrDefault(sort, Set.of()).contains(word);
  }

  /** Whether all nouns have a capital. */
  boolean capitalNouns() {
    return is("setting", "capital-nouns");
  }

  /** Whether a word, in small letters, is an ordinary one that is no given name. */
  boolean isCommon(String low) {
    return (common.contains(low) || demonyms.contains(low) || isOffice(low)) && !is("given", low);
  }

  /** Whether a word names a body or a thing: 'University'. */
  boolean isBodyWord(String low) {
    return bodyWords.contains(low) || demonyms.contains(low);
  }

  /** Whether a word is a given name that is a common word too. */
  boolean isGiven(String low) {
    return is("given", low);
  }

  /** Whether words, in small letters, name a public office or who speaks for a body. */
  boolean isOffice(String words) {
    int hyphen = words.lastIndexOf('-');
    return offices.contains(words)
        || (hyphen > 0 && isOffice(words.substring(hyphen + 1)))
        || officeBeginnings.stream().anyMatch(words::startsWith)
        || officeEnds.stream().anyMatch(words::endsWith);
  }

  /** Whether a word names people who are not public: 'brother', 'witness'. */
  boolean isPlainPerson(String low) {
    return stems(low).stream().anyMatch(plainPersons::contains);
  }

  /** Whether a word is a relative pronoun. */
  boolean isRelative(String low) {
    return relative.contains(low);
  }

  /** Whether words, in small letters, name people by where they are from. */
  boolean isDemonym(String low) {
    return demonyms.contains(low);
  }

  /** Whether words are the name of a body, a medium or a government. */
  boolean isBody(String words) {
    return bodies.contains(words) || publicNames(words).contains(words);
  }

  private List<String> publicNames(String words) {
    return publicNames.getOrDefault(words.split("[ .'’-]", -1)[0], List.of());
  }

  /** The length of the longest name of a body of several words that stands at {@code at}, or 0. */
  int bodyAt(String text, int at, String first) {
    int longest = 0;
    for (String form : publicNames(first)) {
      boolean ends =
          text.length() == at + form.length()
              || (text.length() > at + form.length()
                  && !Character.isLetterOrDigit(text.charAt(at + form.length())));
      if (form.indexOf(' ') > 0 && ends && text.startsWith(form, at)) {
        longest = Math.max(longest, form.length());
      }
    }
    return longest;
  }

  /** What a word can be without an ending, itself included. */
  Set<String> stems(String low) {
    Set<String> stems = new HashSet<>();
    stems.add(low);
    for (String ending : sorts.getOrDefault("ending", Set.of())) {
      if (low.endsWith(ending) && low.length() - ending.length() >= SHORTEST_STEM) {
        stems.add(low.substring(0, low.length() - ending.length()));
      }
    }
    return stems;
  }
}
