package org.zicht.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.zicht.claims.Claim;

/** The claims of a report as a page to read in a terminal. Thread-safe. */
public final class TextView {

  private static final int WIDTH = 88;
  private static final String INDENT = "    ";

  private final boolean colour;

  /** A page with or without the terminal's colours. */
  public TextView(boolean colour) {
    this.colour = colour;
  }

  /** The page of one report. */
  public String page(Shown shown) {
    StringBuilder page = new StringBuilder();
    int number = shown.claims().size();
    String published =
        shown.report().published().map(day -> " · " + day).orElse(" · date not known");
    String publisher = shown.report().publisher().map(name -> " · " + name).orElse("");
    String language =
        Locale.of(shown.language().code()).getDisplayLanguage(Locale.ENGLISH);
    page.append(strong(shown.input()))
        .append(faint(" · " + language + published + publisher + " · "))
        .append(faint(number == 1 ? "1 claim" : number + " claims"))
        .append("\n\n");
    if (shown.claims().isEmpty()) {
      page.append("No claims found: nothing in this report is worded as one that Zicht knows.\n\n");
      return page.toString();
    }
    int at = 1;
    for (Claim claim : shown.claims()) {
      claim(page, at++, claim);
    }
    unknown(page, shown.claims());
    return page.toString();
  }

  private void claim(StringBuilder page, int number, Claim claim) {
    StringBuilder head = new StringBuilder(strong(Wording.plain(claim.type())));
    Claim.Count count = claim.count();
    if (count != null) {
      head.append(" · ").append(Wording.count(count)).append(" “").append(count.wording()).append('”');
    }
    if (claim.status() != Claim.Status.ASSERTED) {
      head.append(" · ").append(strong(Wording.plain(claim.status())));
    }
    Claim.Certainty certainty = claim.certainty();
    if (certainty != null && certainty != Claim.Certainty.CERTAIN) {
      head.append(" · ").append(Wording.plain(certainty));
    }
    page.append(faint(String.format(Locale.ROOT, "%2d. ", number))).append(head).append('\n');
    Claim.Participant actor = claim.actor();
    if (actor != null) {
      line(page, "by", Wording.participant(actor));
    }
    Claim.Participant target = claim.target();
    if (target != null) {
      line(page, "to", Wording.participant(target));
    }
    Claim.Where place = claim.place();
    if (place != null) {
      line(page, "where", Wording.place(place) + basis(place.basis()));
    }
    Claim.When time = claim.time();
    if (time != null) {
      line(page, "when", Wording.time(time) + basis(time.basis()));
    }
    line(page, "says", Wording.chain(claim.sources()));
    if (!claim.unknown().isEmpty()) {
      List<String> parts = new ArrayList<>();
      new TreeSet<>(claim.unknown()).forEach(part -> parts.add(Wording.plain(part)));
      line(page, "not known", String.join(", ", parts));
    }
    for (Claim.Evidence evidence : claim.evidence()) {
      quote(page, evidence.quote());
    }
    page.append('\n');
  }

  private static String basis(Claim.Basis basis) {
    return switch (basis) {
      case STATED -> "";
      case CARRIED -> ", from what stands around it";
      case RESOLVED -> ", from what it refers to";
    };
  }

  private void line(StringBuilder page, String name, String words) {
    String label = String.format(Locale.ROOT, "%-10s", name);
    List<String> lines = wrapped(words, WIDTH - INDENT.length() - label.length());
    for (int i = 0; i < lines.size(); i++) {
      page.append(INDENT)
          .append(i == 0 ? faint(label) : " ".repeat(label.length()))
          .append(lines.get(i))
          .append('\n');
    }
  }

  private void quote(StringBuilder page, String quote) {
    List<String> lines = wrapped("“" + quote.strip() + "”", WIDTH - INDENT.length() - 2);
    for (String line : lines) {
      page.append(INDENT).append(faint("│ ")).append(italic(line)).append('\n');
    }
  }

  /** What the report itself says is not known. */
  private void unknown(StringBuilder page, List<Claim> claims) {
    List<Claim> open = claims.stream().filter(claim -> !claim.unknown().isEmpty()).toList();
    if (open.isEmpty()) {
      return;
    }
    page.append(strong("Not known, by the report's own words")).append('\n');
    for (Claim claim : open) {
      quote(page, claim.trigger().quote());
    }
    page.append('\n');
  }

  /** Cut at spaces into lines of at most {@code width} characters, if words allow; control marks out. */
  private static List<String> wrapped(String words, int width) {
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

  /** Reports are hostile input: nothing in them may steer the terminal. */
  static String printable(String words) {
    StringBuilder printable = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            character -> {
              int type = Character.getType(character);
              boolean control =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              printable.appendCodePoint(control ? ' ' : character);
            });
    return printable.toString();
  }

  private String strong(String words) {
    return coloured("\u001b[1m", printable(words));
  }

  private String faint(String words) {
    return coloured("\u001b[2m", printable(words));
  }

  private String italic(String words) {
    return coloured("\u001b[3m", words);
  }

  private String coloured(String code, String words) {
    return colour ? code + words + "\u001b[0m" : words;
  }
}
