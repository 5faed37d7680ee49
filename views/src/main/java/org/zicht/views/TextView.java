package org.zicht.views;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.report.Report;

/**
 * The claims of reports as pages to read in a terminal: who says it, then what, how many, to whom,
 * where, when, and the words. Nothing in a report can steer the terminal. Thread-safe.
 */
public final class TextView implements View {

  /** The narrowest and the widest page: beyond that lines are hard to read. */
  static final int NARROWEST = 40;

  static final int WIDEST = 100;

  private static final int INDENT = 5;
  private static final int LABEL = 7;
  private static final String RESET = "\u001b[0m";

  private final boolean colour;
  private final int width;

  /**
   * @param colour whether to use the terminal's colours
   * @param columns how many characters a line may have
   */
  public TextView(boolean colour, int columns) {
    this.colour = colour;
    this.width = Math.clamp(columns, NARROWEST, WIDEST);
  }

  @Override
  public void begin(Appendable out) {}

  @Override
  public void report(Appendable out, Shown shown) throws IOException {
    out.append(page(shown));
  }

  @Override
  public void end(Appendable out) {}

  /** The page of one report. */
  String page(Shown shown) {
    StringBuilder page = new StringBuilder();
    Report report = shown.report();
    wrapped(shown.input(), width).forEach(line -> page.append(strong(line)).append('\n'));
    List<String> facts = new ArrayList<>();
    facts.add(Wording.language(shown.language()));
    facts.add(report.published().map(Wording::day).orElse("date not known"));
    report.publisher().ifPresent(facts::add);
    facts.add(Wording.number(shown.claims().size(), "claim"));
    wrapped(String.join(" · ", facts), width)
        .forEach(line -> page.append(faint(line)).append('\n'));
    page.append('\n');
    if (shown.claims().isEmpty()) {
      page.append("  No claims found: nothing here is worded as one that Zicht knows.\n\n");
      return page.toString();
    }
    String speaking = null;
    String quoted = null;
    int number = 1;
    for (Claim claim : shown.claims()) {
      String chain = Wording.chain(claim.sources());
      if (!chain.equals(speaking)) {
        speaker(page, Voice.of(claim), chain);
        speaking = chain;
      }
      claim(page, number, claim, quoted);
      quoted = claim.trigger().quote();
      number++;
    }
    unknown(page, shown.claims());
    return page.toString();
  }

  private void speaker(StringBuilder page, Voice voice, String chain) {
    List<String> lines = wrapped(chain, width - 2);
    for (int i = 0; i < lines.size(); i++) {
      page.append(i == 0 ? hue(voice, voice.mark()) + " " : "  ")
          .append(hue(voice, lines.get(i)))
          .append('\n');
    }
  }

  private void claim(StringBuilder page, int number, Claim claim, @Nullable String quoted) {
    String figure = String.format(Locale.ROOT, "%3d  ", number);
    StringBuilder head = new StringBuilder(Wording.what(claim));
    int strong = head.length();
    Claim.Count count = claim.count();
    if (count != null) {
      String wording = Wording.wording(count);
      head.append(" · ")
          .append(Wording.bounds(count))
          .append(wording == null ? "" : " “" + wording + "”")
          .append(Wording.scope(count));
    }
    Claim.Certainty certainty = claim.certainty();
    if (certainty != null && certainty != Claim.Certainty.CERTAIN) {
      head.append(" · ").append(Wording.plain(certainty));
    }
    List<String> lines = wrapped(head.toString(), width - INDENT);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      page.append(i == 0 ? faint(figure) : " ".repeat(INDENT))
          .append(
              i == 0 && strong <= line.length()
                  ? strong(line.substring(0, strong)) + line.substring(strong)
                  : line)
          .append('\n');
    }
    parts(page, claim);
    if (!claim.trigger().quote().equals(quoted)) {
      quote(page, claim.trigger().quote());
    }
    page.append('\n');
  }

  private void parts(StringBuilder page, Claim claim) {
    Claim.Participant actor = claim.actor();
    if (actor != null) {
      line(page, "by", participant(actor), actor.basis());
    }
    Claim.Participant target = claim.target();
    if (target != null) {
      line(page, Wording.targetLabel(claim, target), participant(target), target.basis());
    }
    Claim.Where place = claim.place();
    if (place != null) {
      String name = Wording.place(place);
      String site = place.site();
      line(
          page,
          "where",
          (site == null ? "" : "“" + site + "”, ")
              + Objects.requireNonNullElse(name, "“" + place.text() + "”, not in the gazetteer"),
          place.basis());
    }
    Claim.When time = claim.time();
    if (time != null) {
      String day = Wording.time(time);
      line(
          page,
          "when",
          day == null
              ? "“" + time.text() + "”, no date known to count from"
              : day + " “" + time.text() + "”",
          time.basis());
    }
    if (!claim.unknown().isEmpty()) {
      line(page, "not known: ", Wording.unknown(claim), Claim.Basis.STATED);
    }
  }

  private static String participant(Claim.Participant participant) {
    return "“" + participant.text() + "” (" + Wording.about(participant) + ")";
  }

  private void line(StringBuilder page, String name, String words, Claim.Basis basis) {
    int label = Math.max(LABEL, name.length());
    String known = Wording.basis(basis);
    List<String> lines =
        wrapped(known.isEmpty() ? words : words + " · " + known, width - INDENT - label);
    for (int i = 0; i < lines.size(); i++) {
      page.append(" ".repeat(INDENT))
          .append(i == 0 ? faint(name + " ".repeat(label - name.length())) : " ".repeat(label))
          .append(lines.get(i))
          .append('\n');
    }
  }

  private void quote(StringBuilder page, String quote) {
    for (String line : wrapped("“" + quote.strip() + "”", width - INDENT - 2)) {
      page.append(" ".repeat(INDENT)).append(faint("│ ")).append(italic(line)).append('\n');
    }
  }

  /** What the report itself says is not known. */
  private void unknown(StringBuilder page, List<Claim> claims) {
    if (claims.stream().allMatch(claim -> claim.unknown().isEmpty())) {
      return;
    }
    page.append(strong("Not known, by the report's own words")).append('\n');
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (!claim.unknown().isEmpty()) {
        String words =
            Wording.plain(claim.type())
                + ": "
                + Wording.unknown(claim)
                + " · “"
                + claim.trigger().quote().strip()
                + "”";
        List<String> lines = wrapped(words, width - INDENT);
        for (int j = 0; j < lines.size(); j++) {
          page.append(
                  j == 0 ? faint(String.format(Locale.ROOT, "%3d  ", i + 1)) : " ".repeat(INDENT))
              .append(lines.get(j))
              .append('\n');
        }
      }
    }
    page.append('\n');
  }

  /** Cut at white space into lines of at most {@code width} characters, if words allow. */
  static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : printable(words).split(" +", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * {@code words} with a space for every character that is not to be seen: reports are hostile
   * input, and neither an escape sequence nor a mark of direction may change what is shown.
   */
  public static String printable(String words) {
    StringBuilder printable = new StringBuilder(words.length());
    int at = 0;
    while (at < words.length()) {
      int character = words.codePointAt(at);
      printable.appendCodePoint(isShown(character) ? character : ' ');
      at += Character.charCount(character);
    }
    return printable.toString();
  }

  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private String strong(String words) {
    return styled("1", words);
  }

  private String faint(String words) {
    return styled("2", words);
  }

  private String italic(String words) {
    return styled("3", words);
  }

  private String hue(Voice voice, String words) {
    return styled("1;" + voice.terminalHue(), words);
  }

  private String styled(String code, String words) {
    return colour ? "\u001b[" + code + "m" + words + RESET : words;
  }
}
