package org.zicht.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zicht.text.Language;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.NamedPlace;
import org.zicht.text.place.Place;

/**
 * Divides the texts of one language into {@linkplain Piece pieces}. Misses names rather than take a
 * word for one that is not: what is missed just stays as it is.
 */
final class Dissection {

  /** A capitalised word with its hyphened parts, another word, or a number in digits. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}\\p{M}]*(?:-\\p{Lu}[\\p{L}\\p{M}]*)*)"
              + "|(?<word>[\\p{L}\\p{M}]+)"
              + "|(?<number>\\d{1,2}:\\d{2}|\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?)");

  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.][0-5]\\d");
  private static final Pattern YEAR = Pattern.compile("19\\d\\d|20\\d\\d");
  private static final Pattern DAY = Pattern.compile("[1-9]|[12]\\d|3[01]");
  private static final Pattern PERCENT = Pattern.compile("\\s?%|\\s(?:per ?cent|procent)");
  private static final Pattern SENTENCE_END = Pattern.compile("^$|[.!?:\\n•–].*$");
  private static final Pattern GOES_ON = Pattern.compile("-\\p{Ll}+['’-]");
  private static final int LONGEST_NAME = 3;

  /** Of smaller places too many are ordinary words. */
  private static final long LEAST_POPULATION = 15_000;

  private final Language language;
  private final Vocabulary vocabulary;
  private final Gazetteer gazetteer;

  /** Words that a source writes in small letters: with a capital they only begin a sentence. */
  private final Set<String> ordinary = new HashSet<>();

  private record Token(String text, int start, int end, boolean name, boolean number) {}

  /**
   * @param sources what tells ordinary words from names: the reports of the language
   */
  Dissection(
      Language language, Vocabulary vocabulary, Gazetteer gazetteer, List<SourceReport> sources) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.gazetteer = gazetteer;
    for (SourceReport source : sources) {
      for (String paragraph : source.paragraphs()) {
        Matcher found = TOKEN.matcher(paragraph);
        while (found.find()) {
          if (found.group("word") != null) {
            ordinary.add(found.group());
          }
        }
      }
    }
  }

  /** The family names of the people whom {@code source} calls by given name and family name. */
  Set<String> families(SourceReport source) {
    Set<String> families = new HashSet<>();
    for (String paragraph : source.paragraphs()) {
      List<Token> tokens = tokens(paragraph);
      for (int i = 0; i < tokens.size(); i++) {
        int end = personEnd(paragraph, tokens, i);
        if (end > i) {
          families.add(tokens.get(end - 1).text());
        }
      }
    }
    return families;
  }

  /**
   * The pieces of {@code text}, which together are the text.
   *
   * @param families the family names of the people of its report
   */
  List<Piece> pieces(String text, Set<String> families) {
    List<Piece> pieces = new ArrayList<>();
    List<Token> tokens = tokens(text);
    int done = 0;
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      int used = 1;
      Optional<? extends Piece> piece;
      if (token.number()) {
        piece = number(text, tokens, i);
      } else if (token.name()) {
        int person = personEnd(text, tokens, i);
        if (person > i) {
          used = person - i;
          Token last = tokens.get(person - 1);
          String written = written(text, tokens, i, person);
          piece =
              Optional.of(
                  new Piece.Person(written, written(text, tokens, i, person - 1), last.text()));
        } else if (families.contains(token.text()) && stands(text, tokens, i, i + 1)) {
          piece = Optional.of(new Piece.Person(token.text(), "", token.text()));
        } else {
          used = nameLength(text, tokens, i);
          piece = town(text, tokens, i, i + used).or(() -> word(text, token));
          used = piece.filter(Piece.Town.class::isInstance).isPresent() ? used : 1;
        }
      } else {
        piece = word(text, token);
      }
      if (piece.isPresent()) {
        if (token.start() > done) {
          pieces.add(new Piece.Fixed(text.substring(done, token.start())));
        }
        pieces.add(piece.get());
        done = token.start() + piece.get().written().length();
      }
      i += used;
    }
    if (done < text.length()) {
      pieces.add(new Piece.Fixed(text.substring(done)));
    }
    return pieces;
  }

  private List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(text);
    while (found.find()) {
      boolean name = found.group("name") != null && !onlyBegins(text, found.start(), found.group());
      boolean number = found.group("number") != null;
      tokens.add(new Token(found.group(), found.start(), found.end(), name, number));
    }
    return tokens;
  }

  /** Whether a word has its capital because it begins a sentence: 'In Dakar', not 'New York'. */
  private boolean onlyBegins(String text, int start, String word) {
    if (!ordinary.contains(word.toLowerCase(Locale.ROOT))
        || !SENTENCE_END.matcher(text.substring(Math.max(0, start - 3), start)).find()) {
      return false;
    }
    Matcher next = TOKEN.matcher(text).region(start + word.length(), text.length());
    return !next.find()
        || next.group("name") == null
        || gazetteer.find(text.substring(start, next.end()), language).isEmpty();
  }

  /** Whether tokens {@code i} and {@code i + 1} are names with a space between. */
  private static boolean joined(String text, List<Token> tokens, int i) {
    return i >= 0
        && i + 1 < tokens.size()
        && tokens.get(i).name()
        && tokens.get(i + 1).name()
        && tokens.get(i + 1).start() == tokens.get(i).end() + 1
        && text.charAt(tokens.get(i).end()) == ' ';
  }

  private static String written(String text, List<Token> tokens, int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  private static int nameLength(String text, List<Token> tokens, int i) {
    int end = i;
    while (joined(text, tokens, end)) {
      end++;
    }
    return end + 1 - i;
  }

  /** One past the last token of the person whose name begins at {@code i}, or {@code i}. */
  private int personEnd(String text, List<Token> tokens, int i) {
    Token given = tokens.get(i);
    if (!given.name() || !vocabulary.isPersonal(given.text()) || !begins(text, tokens, i)) {
      return i;
    }
    int length = nameLength(text, tokens, i);
    Token family = tokens.get(i + length - 1);
    boolean whole =
        length > 1
            && length <= LONGEST_NAME
            && family.text().length() > 2
            && !text.startsWith("-", family.end());
    return whole ? i + length : i;
  }

  /** Whether nothing before the name is part of it. */
  private static boolean begins(String text, List<Token> tokens, int from) {
    int start = tokens.get(from).start();
    boolean free = start == 0 || "-'’".indexOf(text.charAt(start - 1)) < 0;
    return free && !joined(text, tokens, from - 1);
  }

  /** Whether neither before nor after the name there is more of it. */
  private static boolean stands(String text, List<Token> tokens, int from, int to) {
    return begins(text, tokens, from)
        && !joined(text, tokens, to - 1)
        && !goesOn(text, tokens.get(to - 1).end());
  }

  /** Whether a name goes on after its hyphen: 'Port-au-Prince', not 'Dakar-based'. */
  private static boolean goesOn(String text, int end) {
    return GOES_ON.matcher(text).region(end, text.length()).lookingAt();
  }

  private Optional<Piece> town(String text, List<Token> tokens, int from, int to) {
    String written = written(text, tokens, from, to);
    boolean single = to == from + 1;
    if (to - from > LONGEST_NAME
        || written.length() < 3
        || !stands(text, tokens, from, to)
        || (single && isOrdinary(written))
        || (isCapitals(written) && from > 0)) {
      return Optional.empty();
    }
    List<Place> found = gazetteer.find(written, language).stream().map(NamedPlace::place).toList();
    if (found.stream().anyMatch(place -> place.kind() == Place.Kind.COUNTRY)) {
      return Optional.empty();
    }
    return found.stream()
        .filter(place -> place.kind() == Place.Kind.TOWN)
        .filter(place -> place.population() >= LEAST_POPULATION)
        .findFirst()
        .map(place -> new Piece.Town(written, place.id()));
  }

  private boolean isOrdinary(String written) {
    return ordinary.contains(written.toLowerCase(Locale.ROOT))
        || vocabulary.isPersonal(written)
        || vocabulary.isMonth(written)
        || !vocabulary.weekdayOf(written).isEmpty()
        || vocabulary.number(written) > 0;
  }

  private static boolean isCapitals(String written) {
    return written.equals(written.toUpperCase(Locale.ROOT));
  }

  private Optional<Piece> word(String text, Token token) {
    String weekday = vocabulary.weekdayOf(token.text());
    if (!weekday.isEmpty()) {
      String written = token.text().substring(0, weekday.length());
      return Optional.of(new Piece.Weekday(written, vocabulary.day(weekday)));
    }
    int value = vocabulary.number(token.text());
    return value > 0 && !isHyphened(text, token) && !isCapitals(token.text())
        ? Optional.of(new Piece.NumberWord(token.text(), value))
        : Optional.empty();
  }

  private static boolean isHyphened(String text, Token token) {
    return (token.start() > 0 && text.charAt(token.start() - 1) == '-')
        || (token.end() < text.length() && text.charAt(token.end()) == '-');
  }

  private Optional<Piece> number(String text, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String written = token.text();
    if (isPartOfName(text, token)) {
      return Optional.empty();
    }
    String after = text.substring(token.end(), Math.min(text.length(), token.end() + 12));
    if (CLOCK.matcher(written).matches()) {
      return Optional.of(new Piece.Digits(written, Piece.Digits.Sort.CLOCK));
    }
    if (YEAR.matcher(written).matches()) {
      return Optional.of(new Piece.Digits(written, Piece.Digits.Sort.YEAR));
    }
    if (DAY.matcher(written).matches() && (isMonth(tokens, i - 1) || isMonth(tokens, i + 1))) {
      return Optional.of(new Piece.Digits(written, Piece.Digits.Sort.DAY_OF_MONTH));
    }
    if (PERCENT.matcher(after).lookingAt()) {
      return Optional.of(new Piece.Digits(written, Piece.Digits.Sort.PERCENTAGE));
    }
    return Optional.of(new Piece.Digits(written, Piece.Digits.Sort.AMOUNT));
  }

  private boolean isMonth(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && vocabulary.isMonth(tokens.get(i).text());
  }

  /** Whether letters are joined to the number: 'M23', 'AK-47', '1970s'; not '17-year-old'. */
  private static boolean isPartOfName(String text, Token token) {
    int start = token.start();
    if (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      return true;
    }
    if (start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2))) {
      return true;
    }
    return token.end() < text.length() && Character.isLetter(text.charAt(token.end()));
  }
}
