package org.zicht.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.time.Moment;
import org.zicht.text.time.TimeExpression;
import org.zicht.text.time.TimeExpression.Kind;
import org.zicht.text.time.TimeFinder;

/**
 * Measures times on the English TIMEX3 marks of MEANTIME: exact spans, and values of those found.
 *
 * <p>Their guideline leaves prepositions out of the marks, so ours lose those at their start. The
 * date line, given as the day of the report, is not counted; nor are marks within a longer mark
 * ('2009' in 'from 2009 to 2011'), since ours never overlap; two marks that ours joins ('October of
 * next year') are one, with the value of the finer. A value is right if the days are those of the
 * mark; of a length or a repetition, that it was seen as one.
 */
final class Meantime {

  private record Mark(int first, int last, String type, String value) {

    /** Whether it lies within a longer mark. */
    boolean isWithin(Mark other) {
      boolean longer = other.last() - other.first() > last - first;
      return longer && other.first() <= first && last <= other.last();
    }
  }

  private record Word(String text, int sentence) {}

  private record Document(List<Word> words, List<Mark> marks, @Nullable LocalDate day) {}

  private static final int LAST_MARKED = 5;

  private Meantime() {}

  /**
   * What was found of the marks.
   *
   * @param marked how many marks there are
   * @param found how many times were found
   * @param spans how many are the same words
   * @param values how many are the same words with the same value
   */
  record Outcome(int marked, int found, int spans, int values) {

    double spanF1() {
      return 2.0 * spans / Math.max(1, found + marked);
    }

    double valueF1() {
      return 2.0 * values / Math.max(1, found + marked);
    }
  }

  /**
   * Measures the documents of {@code folder}, and prints what was missed if asked to.
   *
   * @param strict whether marks count as they stand: also those within others, and each by itself
   */
  static Outcome measure(Path folder, PrintStream out, boolean misses, boolean strict)
      throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    TimeFinder finder = TimeFinder.of(new Language("en"));
    int found = 0;
    int marked = 0;
    int spans = 0;
    int values = 0;
    for (Path file : files) {
      Document document = read(file);
      List<Mark> ours = ours(finder, dated(finder, document));
      List<Mark> marks = strict ? document.marks() : joined(document, ours);
      for (Mark mark : marks) {
        marked++;
        Mark same = null;
        for (Mark our : ours) {
          same = our.first() == mark.first() && our.last() == mark.last() ? our : same;
        }
        boolean right = same != null && equal(same, mark);
        spans += same == null ? 0 : 1;
        values += right ? 1 : 0;
        if (misses && !right) {
          String words = words(document, mark);
          out.println(
              "  "
                  + (same == null ? "span" : "value")
                  + " | "
                  + document.day()
                  + " | "
                  + words
                  + " "
                  + mark.type()
                  + " "
                  + mark.value()
                  + " | "
                  + (same == null ? "" : same.value()));
        }
      }
      found += ours.size();
      if (misses) {
        for (Mark our : ours) {
          boolean there =
              marks.stream()
                  .anyMatch(mark -> mark.first() == our.first() && mark.last() == our.last());
          if (!there) {
            out.println(
                "  more | " + document.day() + " | " + words(document, our) + " " + our.value());
          }
        }
      }
    }
    return new Outcome(marked, found, spans, values);
  }

  /**
   * The marks that lie within no other, two of them as one where ours is both and the small word
   * between them.
   */
  private static List<Mark> joined(Document document, List<Mark> ours) {
    List<Mark> all = document.marks();
    List<Mark> marks =
        new ArrayList<>(
            all.stream().filter(mark -> all.stream().noneMatch(mark::isWithin)).toList());
    for (Mark our : ours) {
      for (Mark first : document.marks()) {
        for (Mark second : document.marks()) {
          boolean both = our.first() == first.first() && our.last() == second.last();
          boolean beside = first.last() + 2 == second.first();
          if (both && beside && JOINTS.contains(document.words().get(first.last() + 1).text())) {
            marks.remove(first);
            marks.remove(second);
            boolean finer = first.value().length() >= second.value().length();
            String type = finer ? first.type() : second.type();
            String value = finer ? first.value() : second.value();
            marks.add(new Mark(first.first(), second.last(), type, value));
          }
        }
      }
    }
    return marks;
  }

  private static final List<String> JOINTS = List.of("of", "on", "in", ",");

  /** Prints what was found. */
  static void print(String name, Outcome outcome, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%s: %d marks, spans P %.3f R %.3f F1 %.3f; values of spans found %.3f, F1 of both %.3f%n",
        name,
        outcome.marked(),
        (double) outcome.spans() / Math.max(1, outcome.found()),
        (double) outcome.spans() / Math.max(1, outcome.marked()),
        outcome.spanF1(),
        (double) outcome.values() / Math.max(1, outcome.spans()),
        outcome.valueF1());
  }

  /** The document with the day of its date line, where its marks give none. */
  private static Document dated(TimeFinder finder, Document document) {
    if (document.day() != null) {
      return document;
    }
    List<String> line =
        document.words().stream().filter(word -> word.sentence() == 1).map(Word::text).toList();
    List<TimeExpression> found = finder.find(PlainTokens.of(line), Optional.empty());
    Moment day = found.isEmpty() ? null : found.getFirst().start();
    return day == null ? document : new Document(document.words(), document.marks(), day.day());
  }

  private static String words(Document document, Mark mark) {
    StringBuilder words = new StringBuilder();
    for (int i = mark.first(); i <= mark.last(); i++) {
      words.append(document.words().get(i).text()).append(' ');
    }
    return words.toString().strip();
  }

  private static List<Mark> ours(TimeFinder finder, Document document) {
    List<Mark> marks = new ArrayList<>();
    int start = 0;
    List<Word> words = document.words();
    while (start < words.size()) {
      int end = start;
      List<String> forms = new ArrayList<>();
      while (end < words.size() && words.get(end).sentence() == words.get(start).sentence()) {
        forms.add(words.get(end).text());
        end++;
      }
      // Only the title and the first sentences are marked; sentence 1 is the date line.
      int number = words.get(start).sentence();
      if (number != 1 && number <= LAST_MARKED) {
        Sentence sentence = PlainTokens.of(forms);
        for (TimeExpression time : finder.find(sentence, Optional.ofNullable(document.day()))) {
          marks.add(mark(sentence, time, start));
        }
      }
      start = end;
    }
    return marks;
  }

  private static Mark mark(Sentence sentence, TimeExpression time, int start) {
    int first = -1;
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(time.span())) {
        first = first < 0 ? token.index() : first;
        last = token.index();
      }
    }
    while (first < last
        && PREPOSITIONS.contains(sentence.token(first).lemma())
        && !(time.kind() == Kind.CALENDAR
            && sentence.token(first).lemma().matches("from|between"))) {
      first++;
    }
    return new Mark(start + first, start + last, time.kind().name(), value(time));
  }

  /** The days of the time itself: of 'since 2004' those of 2004. */
  private static String value(TimeExpression time) {
    Moment start = time.start();
    Moment end = time.end();
    Moment point = time.kind() == Kind.SINCE ? start : time.kind() == Kind.UNTIL ? end : null;
    if (point == null) {
      return start + "/" + end;
    }
    LocalDate day = point.day();
    return switch (time.precision()) {
      case YEAR -> day.getYear() + "-01-01/" + day.getYear() + "-12-31";
      case MONTH -> {
        YearMonth month = YearMonth.from(day);
        yield month.atDay(1) + "/" + month.atEndOfMonth();
      }
      case MINUTE, HOUR, PART_OF_DAY, DAY, DAYS, WEEK -> day + "/" + day;
    };
  }

  private static final List<String> PREPOSITIONS =
      List.of(
          "in", "on", "at", "since", "until", "by", "for", "during", "from", "between", "till",
          "within");

  private static boolean equal(Mark our, Mark mark) {
    return switch (mark.type()) {
      case "DURATION" ->
          our.type().equals("DURATION")
              || our.type().equals("SINCE")
              || our.value().indexOf("20") >= 0;
      case "SET" -> our.type().equals("RECURRING");
      default -> {
        if (mark.value().equals("PRESENT_REF")) {
          yield our.type().equals("PRESENT") || our.value().startsWith("2");
        }
        if (mark.value().endsWith("_REF") || mark.value().contains("XXXX")) {
          yield true;
        }
        yield days(mark.value()).map(days -> same(days, trim(our.value()))).orElse(false);
      }
    };
  }

  /** Whether the days are the same; or, of 'early June', whose mark is June, lie within. */
  private static boolean same(String theirs, String ours) {
    if (ours.length() != 21 || theirs.length() != 21) {
      return false;
    }
    boolean begins = theirs.substring(0, 10).compareTo(ours.substring(0, 10)) <= 0;
    boolean ends = theirs.substring(11).compareTo(ours.substring(11)) >= 0;
    return begins && ends;
  }

  private static String trim(String value) {
    return value.replaceAll("T\\d\\d:\\d\\d", "");
  }

  /** The first and last day of a TIMEX value. */
  private static Optional<String> days(String value) {
    try {
      if (value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        LocalDate last = value.contains("TNI") ? day.plusDays(1) : day;
        return Optional.of(day + "/" + last);
      }
      if (value.matches("\\d{4}-\\d\\d(-XX)?")) {
        YearMonth month = YearMonth.parse(value.substring(0, 7));
        return Optional.of(month.atDay(1) + "/" + month.atEndOfMonth());
      }
      if (value.matches("\\d{4}-W\\d\\d.*")) {
        LocalDate monday =
            LocalDate.parse(
                value.substring(0, 8) + "-1", java.time.format.DateTimeFormatter.ISO_WEEK_DATE);
        boolean weekend = value.endsWith("WE");
        return Optional.of((weekend ? monday.plusDays(5) : monday) + "/" + monday.plusDays(6));
      }
      if (value.matches("\\d{4}-Q\\d")) {
        YearMonth first =
            YearMonth.of(Integer.parseInt(value.substring(0, 4)), 3 * (value.charAt(6) - '0') - 2);
        return Optional.of(first.atDay(1) + "/" + first.plusMonths(2).atEndOfMonth());
      }
      if (value.matches("\\d{4}")) {
        return Optional.of(value + "-01-01/" + value + "-12-31");
      }
      if (value.matches("\\d{3}")) {
        return Optional.of(value + "0-01-01/" + value + "9-12-31");
      }
      return Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Document read(Path file) throws IOException {
    List<Word> words = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    Map<String, String[]> times = new TreeMap<>();
    Map<String, TreeSet<Integer>> anchors = new HashMap<>();
    LocalDate day = null;
    String open = "";
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream bytes = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(bytes, "UTF-8");
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("TIMEX3")) {
          open = "";
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (reader.getLocalName()) {
          case "token" -> {
            int sentence = Integer.parseInt(reader.getAttributeValue(null, "sentence"));
            places.put(reader.getAttributeValue(null, "t_id"), words.size());
            words.add(new Word(reader.getElementText(), sentence));
          }
          case "TIMEX3" -> {
            open = reader.getAttributeValue(null, "m_id");
            String value = reader.getAttributeValue(null, "value");
            times.put(open, new String[] {reader.getAttributeValue(null, "type"), value});
            if ("CREATION_TIME".equals(reader.getAttributeValue(null, "functionInDocument"))
                && value.matches("\\d{4}-\\d\\d-\\d\\d")) {
              day = LocalDate.parse(value);
            }
          }
          case "token_anchor" -> {
            Integer place = places.get(reader.getAttributeValue(null, "t_id"));
            if (!open.isEmpty() && place != null) {
              anchors.computeIfAbsent(open, id -> new TreeSet<>()).add(place);
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException broken) {
      throw new IOException("cannot be read: " + file, broken);
    }
    List<Mark> marks = new ArrayList<>();
    times.forEach(
        (id, time) -> {
          TreeSet<Integer> places2 = anchors.getOrDefault(id, new TreeSet<>());
          if (!places2.isEmpty() && words.get(places2.first()).sentence() != 1) {
            marks.add(new Mark(places2.first(), places2.last(), time[0], time[1]));
          }
        });
    return new Document(words, marks, day);
  }
}
