package org.zicht.exchange.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.party.Kind;

/**
 * Finds the persons whom a report names, and tells who of them is public.
 *
 * <p>A name is what a claim says to be one, and in the text two or more unknown words with a
 * capital that are no place and no body, or one beside an age, a form of address or a word such as
 * 'brother'. It is public if a word for an office stands right beside it, or if it stands in a
 * source that is a body. Pure; a finder is for one language and may be shared by threads.
 */
final class PersonFinder {

  /** A line in which more words than this share have a capital is a headline in capitals. */
  private static final double HEADLINE = 0.6;

  private static final int LONGEST_HEADLINE = 20;

  /** An age right behind a name: ', 21,' or '(21)' or ', 21 years'. */
  private static final Pattern AGE =
      Pattern.compile("\\s?[,(]\\s?\\d{1,2}(?:\\s?[,)]| \\p{Ll}{1,6}\\b| \\p{L}\\.)");

  private final PersonWords words;
  private final Predicate<String> isPlace;

  /**
   * @param words the tables of the language
   * @param isPlace whether words are the name of a place in the language
   */
  PersonFinder(PersonWords words, Predicate<String> isPlace) {
    this.words = words;
    this.isPlace = isPlace;
  }

  /** The persons of a report, in the order in which they are first named. */
  List<Person> persons(String text, List<Claim> claims) {
    Search search = new Search(text);
    Set<Person> found = new LinkedHashSet<>(search.inText());
    for (Claim claim : claims) {
      search.victim(claim.target(), found);
      search.actor(claim.actor(), found);
      claim.sources().forEach(source -> search.source(source, found));
    }
    return List.copyOf(found);
  }

  /** The search of one text. */
  private final class Search {
    private final String text;
    private final List<Word> all;
    private final Offices offices;
    private final Set<String> low = new HashSet<>();

    Search(String text) {
      this.text = text;
      this.all = Word.of(text);
      this.offices = new Offices(words, all);
      for (Word word : all) {
        if (Character.isLowerCase(word.form().codePointAt(0))) {
          low.add(word.low());
        }
      }
    }

    List<Person> inText() {
      List<Person> found = new ArrayList<>();
      int at = 0;
      boolean headline = false;
      for (Word word : all) {
        int index = at++;
        if (index == 0 || word.gap().contains("\n")) {
          headline = isHeadline(word);
        }
        boolean begins = word.isCapital() && (index == 0 || !continues(index));
        if (!headline && begins) {
          run(index, found);
        }
      }
      return found;
    }

    /** Whether the word goes on with a run of capitals that an earlier word began. */
    private boolean continues(int index) {
      return all.get(index).follows(all.get(index - 1)) && all.get(index - 1).isCapital();
    }

    private boolean isHeadline(Word first) {
      int end = text.indexOf('\n', first.start());
      String line = text.substring(first.start(), end < 0 ? text.length() : end);
      List<Word> in = Word.of(line).stream().filter(word -> word.form().length() > 3).toList();
      long capitals =
          in.stream().filter(word -> Character.isUpperCase(word.form().charAt(0))).count();
      boolean shortLine = in.size() > 3 && in.size() <= LONGEST_HEADLINE && !line.endsWith(".");
      return shortLine && !words.capitalNouns() && capitals > HEADLINE * in.size();
    }

    /** A run of words with capitals, with the small words inside names. */
    private void run(int from, List<Person> found) {
      int last = from;
      int next = from + 1;
      while (next < all.size()) {
        int name = next;
        while (name < all.size()
            && name - next < 3
            && all.get(name).follows(all.get(name - 1))
            && words.is("particle", all.get(name).low())
            && !all.get(name).isCapital()) {
          name++;
        }
        boolean more =
            name < all.size()
                && all.get(name).isCapital()
                && all.get(name).follows(all.get(name - 1));
        if (!more) {
          break;
        }
        last = name;
        next = name + 1;
      }
      pieces(from, last, found);
    }

    /** Cuts a run at the words that no name has. */
    private void pieces(int from, int last, List<Person> found) {
      int start = -1;
      for (int i = from; i <= last; i++) {
        int body = words.bodyAt(text, all.get(i).start(), all.get(i).form());
        if (start < 0) {
          body = Math.max(body, placeAt(i, last));
        }
        if (body > 0) {
          take(start, i - 1, found);
          start = -1;
          int end = all.get(i).start() + body;
          while (i + 1 <= last && all.get(i + 1).end() <= end) {
            i++;
          }
          continue;
        }
        if (cuts(i, start >= 0)) {
          take(start, i - 1, found);
          start = -1;
        } else if (start < 0) {
          start = i;
        }
      }
      take(start, last, found);
    }

    /** The length of the longest place or demonym of several words that begins there, or 0. */
    private int placeAt(int from, int last) {
      int start = all.get(from).start();
      for (int to = last; to > from; to--) {
        String piece = text.substring(start, all.get(to).end());
        if (isKnown(piece)) {
          return piece.length();
        }
      }
      return 0;
    }

    private boolean isKnown(String name) {
      return words.stems(name.toLowerCase(Locale.ROOT)).stream()
          .anyMatch(
              stem -> words.isDemonym(stem) || isPlace.test(name.substring(0, stem.length())));
    }

    /** Whether a word ends a name, or cannot begin one. */
    private boolean cuts(int index, boolean inside) {
      Word word = all.get(index);
      String form = word.low();
      if (words.isOffice(form) || words.is("title", form)) {
        return true;
      }
      if (!word.isCapital()) {
        return !inside;
      }
      if (index > 0 && word.follows(all.get(index - 1)) && belongs(all.get(index - 1), inside)) {
        return false;
      }
      boolean initial =
          word.isInitial()
              && index + 1 < all.size()
              && all.get(index + 1).gap().startsWith(".")
              && all.get(index + 1).follows(word);
      if (initial || (words.isGiven(form) && !word.opens())) {
        return false;
      }
      boolean ordinary =
          words.isCommon(form)
              || (low.contains(form) && !words.isGiven(form))
              || words.stems(form).stream().anyMatch(words::isCommon);
      if (!ordinary) {
        return false;
      }
      // a surname may be an ordinary word: 'John Baker'
      boolean surname =
          inside
              && !words.capitalNouns()
              && !all.get(index - 1).isInitial()
              && words.stems(form).stream().noneMatch(words::isBodyWord)
              && !isPlace.test(all.get(index - 1).form());
      return !surname;
    }

    /** Whether what follows a word is a name, whatever it is: 'Mrs De Wit', 'van den Berg'. */
    private boolean belongs(Word before, boolean inside) {
      return words.is("title", before.low()) || (inside && words.is("particle", before.low()));
    }

    /** A piece of a run: a name, unless it is a place, a body, or one word that nothing marks. */
    private void take(int start, int end, List<Person> found) {
      int first = start;
      int last = end;
      while (first >= 0 && last >= first && !all.get(last).isCapital()) {
        last--;
      }
      if (first < 0 || last < first) {
        return;
      }
      String name = text.substring(all.get(first).start(), all.get(last).end());
      if (isKnown(name) || words.isBody(name)) {
        return;
      }
      List<Word> in = all.subList(first, last + 1);
      boolean several =
          in.stream().filter(Word::isCapital).count() > 1
              && in.stream().anyMatch(word -> word.isCapital() && !word.isInitial())
              && !(words.capitalNouns() && in.stream().anyMatch(word -> !word.isCapital()));
      boolean open = isOpen(first, last);
      if (several || open || isMarked(first, last)) {
        found.add(person(in, open));
      }
    }

    /** Whether an age, a form of address or a word for people stands right beside a name. */
    private boolean isMarked(int first, int last) {
      if (AGE.matcher(text).region(all.get(last).end(), text.length()).lookingAt()) {
        return true;
      }
      if (first == 0) {
        return false;
      }
      Word before = all.get(first - 1);
      boolean adjacent =
          all.get(first).gap().strip().isEmpty() || all.get(first).gap().equals(". ");
      return adjacent
          && (words.is("title", before.low())
              || (all.get(first).gap().equals(" ") && words.isPlainPerson(before.low())));
    }

    /** Whether a word for an office stands right beside a name. */
    private boolean isOpen(int first, int last) {
      return offices.isBefore(first) || offices.isBehind(last);
    }

    private Person person(List<Word> name, boolean open) {
      return new Person(name.stream().map(Word::low).toList(), open);
    }

    /** A victim is private, whatever the kind, unless an office stands beside the name. */
    void victim(Claim.@Nullable Participant target, Set<Person> found) {
      if (target == null) {
        return;
      }
      Claim.Person person = target.person();
      String name = person == null ? null : person.name();
      if (name != null) {
        add(name, isOfficeIn(target.text()), found);
      } else if (PersonWords.isPlain(target.kind())) {
        named(target.name(), target.text(), found);
      }
    }

    void actor(Claim.@Nullable Participant actor, Set<Person> found) {
      if (actor != null && PersonWords.isPlain(actor.kind())) {
        named(actor.name(), actor.text(), found);
      } else if (actor != null && actor.kind() == Kind.GOVERNMENT) {
        inSource(actor.text(), found);
      }
    }

    void source(Claim.Source source, Set<Person> found) {
      if (PersonWords.isPlain(source.kind())) {
        named(source.name(), source.text(), found);
      } else if (speaksForABody(source.kind())) {
        inSource(source.text(), found);
      }
      source.with().forEach(one -> source(one, found));
    }

    private static boolean speaksForABody(Kind kind) {
      return !PersonWords.isPlain(kind)
          && kind != Kind.OTHER
          && kind != Kind.INFRASTRUCTURE
          && kind != Kind.HOSPITAL
          && kind != Kind.DOCUMENT;
    }

    /** Who speaks as a body is public. */
    private void inSource(String source, Set<Person> found) {
      List<Word> in = Word.of(source);
      boolean kin = in.stream().anyMatch(word -> words.isPlainPerson(word.low()));
      if (kin) {
        return;
      }
      for (Person one : new Search(source).inText()) {
        if (found.remove(new Person(one.words(), false)) || !one.open()) {
          found.add(new Person(one.words(), true));
        }
      }
    }

    /** The name of somebody who speaks or acts for himself, as it is written. */
    private void named(@Nullable String name, String party, Set<Person> found) {
      if (name != null
          && party.contains(name)
          && !words.isBody(name)
          && !isPlace.test(name)
          && !words.isCommon(name.toLowerCase(Locale.ROOT))) {
        boolean unknown =
            Word.of(name).stream()
                .anyMatch(word -> !words.isCommon(word.low()) && word.isCapital());
        if (unknown) {
          add(name, isOfficeIn(party), found);
        }
      }
    }

    private boolean isOfficeIn(String party) {
      List<Word> in = Word.of(party);
      return in.stream().anyMatch(word -> words.isOffice(word.low()))
          && in.stream().noneMatch(word -> words.isRelative(word.low()));
    }

    private void add(String name, boolean open, Set<Person> found) {
      List<Word> in =
          Word.of(name).stream()
              .filter(word -> !words.isOffice(word.low()) && !words.is("title", word.low()))
              .toList();
      if (in.isEmpty()) {
        return;
      }
      Person person = person(in, open);
      if (!found.contains(new Person(person.words(), true))) {
        found.add(person);
      }
    }
  }
}
