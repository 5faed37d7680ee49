package org.zicht.views;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Attribution;
import org.zicht.attribution.Attributions;
import org.zicht.claims.Claim;
import org.zicht.pipeline.ReadReport;
import org.zicht.report.Span;
import org.zicht.rules.Rule;
import org.zicht.rules.RuleBook;
import org.zicht.text.Sentence;
import org.zicht.text.Token;

/** Why a claim reads as it does: for each field the words, how it is known, and the rule. */
public final class ExplainView {

  private static final int LABEL = 11;

  private final int width;
  private final RuleView rules;

  /**
   * @param columns how many characters a line may have
   */
  public ExplainView(int columns) {
    this.width = Math.clamp(columns, TextView.NARROWEST, TextView.WIDEST);
    this.rules = new RuleView(columns - LABEL - 2);
  }

  /** Writes the explanation of one claim. */
  public void claim(Appendable out, ReadReport read, Claim claim, RuleBook book)
      throws IOException {
    out.append(claim.type().code()).append("  ").append(claim.id()).append('\n');
    line(out, "words", "“" + claim.trigger().quote().strip() + "”");
    Rule rule = book.named(claim.rule()).orElse(null);
    line(out, "rule", claim.rule());
    if (rule != null) {
      StringBuilder entry = new StringBuilder();
      rules.text(entry, rule);
      for (String piece : entry.toString().stripTrailing().split("\n", -1)) {
        out.append(" ".repeat(LABEL + 2)).append(piece).append('\n');
      }
    }
    line(out, "status", Wording.plain(claim.status()) + stance(read, claim, book));
    Claim.Certainty certainty = claim.certainty();
    line(
        out,
        "certainty",
        certainty == null ? "none: it is not known whether" : Wording.plain(certainty));
    participant(out, "actor", claim.actor(), rule);
    participant(out, "target", claim.target(), rule);
    count(out, claim.count());
    place(out, claim.place());
    time(out, claim.time());
    sources(out, read.attributions(), claim);
    if (!claim.unknown().isEmpty()) {
      line(out, "not known", Wording.unknown(claim));
    }
    for (Claim.Evidence evidence : claim.evidence()) {
      line(
          out,
          "evidence",
          evidence.span().start()
              + "–"
              + evidence.span().end()
              + " "
              + Wording.plain(evidence.role())
              + " “"
              + evidence.quote().strip()
              + "”");
    }
    out.append('\n');
  }

  /** The words of the sentence that the tables say can give the status or the certainty. */
  private static String stance(ReadReport read, Claim claim, RuleBook book) {
    Sentence sentence = sentence(read, claim.trigger().span());
    Set<String> effects = effects(claim);
    if (sentence == null || effects.isEmpty()) {
      return effects.isEmpty() ? ": nothing in the words says otherwise" : "";
    }
    List<String> found = new ArrayList<>();
    for (Rule rule : book.rules()) {
      if (rule.table().equals("modality") && effects.contains(rule.type())) {
        for (Token token : sentence.tokens()) {
          boolean word = rule.has(token.lemma()) || rule.has(token.form());
          if (word && first(rule.words(), token)) {
            found.add("“" + token.form() + "” (" + rule.words() + ", " + rule.type() + ")");
            break;
          }
        }
      }
    }
    return found.isEmpty() ? "" : ": the sentence has " + String.join(", ", found);
  }

  private static boolean first(String words, Token token) {
    String head = words.split(" ", 2)[0];
    List<String> all = List.of(head.split("\\|", -1));
    return all.contains(token.lemma().toLowerCase(Locale.ROOT))
        || all.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static Set<String> effects(Claim claim) {
    Set<String> status =
        switch (claim.status()) {
          case ASSERTED -> Set.<String>of();
          case DENIED -> Set.of("denied", "negated");
          case ATTEMPTED -> Set.of("attempted", "failed");
          case PLANNED -> Set.of("planned", "ordered");
          case ENDED -> Set.of("ended");
          case THREATENED -> Set.of("threatened");
          case UNKNOWN -> Set.of("unknown");
        };
    Claim.Certainty certainty = claim.certainty();
    if (certainty == null || certainty == Claim.Certainty.CERTAIN) {
      return status;
    }
    Set<String> effects = new java.util.TreeSet<>(status);
    effects.add("probable");
    effects.add("possible");
    effects.add("hearsay");
    return effects;
  }

  private static @Nullable Sentence sentence(ReadReport read, Span words) {
    for (Sentence sentence : read.parsed().sentences()) {
      if (sentence.span().overlaps(words)) {
        return sentence;
      }
    }
    return null;
  }

  private void participant(
      Appendable out, String label, Claim.@Nullable Participant who, @Nullable Rule rule)
      throws IOException {
    if (who == null) {
      line(out, label, "none");
      return;
    }
    String path = rule == null ? "" : role(rule.frame(), label);
    line(
        out,
        label,
        "“" + who.text() + "” (" + Wording.about(who) + ") · " + known(who.basis()) + path);
  }

  /** The ways to a role that the entry gives: '· by actor:subject'. */
  private static String role(String frame, String label) {
    for (String role : frame.split(" ", -1)) {
      if (role.startsWith(label + ":")) {
        return " · by " + role;
      }
    }
    return "";
  }

  private void count(Appendable out, Claim.@Nullable Count count) throws IOException {
    if (count == null) {
      line(out, "count", "none");
      return;
    }
    line(
        out,
        "count",
        Wording.bounds(count)
            + Wording.scope(count)
            + " · “"
            + count.wording()
            + "” · "
            + Wording.plain(count.precision())
            + ", numbers.tsv");
  }

  private void place(Appendable out, Claim.@Nullable Where place) throws IOException {
    if (place == null) {
      line(out, "place", "none");
      return;
    }
    String gazetteer = place.gazetteer();
    line(
        out,
        "place",
        "“"
            + place.text()
            + "” · "
            + known(place.basis())
            + (gazetteer == null
                ? " · not in the gazetteer"
                : " · " + Wording.place(place) + ", gazetteer " + gazetteer));
  }

  private void time(Appendable out, Claim.@Nullable When time) throws IOException {
    if (time == null) {
      line(out, "time", "none");
      return;
    }
    String start = time.start();
    String end = time.end();
    line(
        out,
        "time",
        "“"
            + time.text()
            + "” · "
            + known(time.basis())
            + " · "
            + (start == null && end == null
                ? "no date known to count from"
                : (start == null ? "…" : start) + " to " + (end == null ? "…" : end)));
  }

  private void sources(Appendable out, Attributions attributions, Claim claim) throws IOException {
    if (claim.sources().isEmpty()) {
      line(out, "source", "none: the report says it in its own voice");
    }
    for (Claim.Source source : claim.sources()) {
      String cue = source.cue();
      line(
          out,
          "source",
          "“"
              + source.text()
              + "” ("
              + Wording.about(source)
              + ")"
              + (cue == null ? "" : " · “" + cue + "”")
              + " · "
              + source.speech().code()
              + found(attributions, source, claim));
    }
  }

  /** By which turn of phrase a link was found, and what the cue does. */
  private static String found(Attributions attributions, Claim.Source source, Claim claim) {
    for (Attribution one : attributions.all()) {
      boolean tells =
          claim.evidence().stream()
              .anyMatch(
                  evidence ->
                      evidence.span().overlaps(one.cue().span())
                          || one.content().stream().anyMatch(evidence.span()::overlaps));
      boolean speaks =
          one.source()
              .map(
                  speaker ->
                      speaker.phrase().span().overlaps(source.span())
                          || speaker.naming().span().overlaps(source.span()))
              .orElse(false);
      boolean passes =
          one.via().stream()
              .anyMatch(link -> link.speaker().naming().span().overlaps(source.span()));
      if (tells && (speaks || passes)) {
        return " · "
            + Wording.plain(one.construction())
            + ", "
            + (passes ? "passed on" : Wording.plain(one.sort()))
            + (one.cue().lemma().isEmpty() ? "" : " (" + one.cue().lemma() + ", speech.tsv)");
      }
    }
    return "";
  }

  private static String known(Claim.Basis basis) {
    return switch (basis) {
      case STATED -> "stated in the clause";
      case CARRIED -> "carried from around it";
      case RESOLVED -> "resolved from a word that stands for it";
    };
  }

  private void line(Appendable out, String label, String words) throws IOException {
    String first = "  " + label + " ".repeat(LABEL - label.length());
    String indent = " ".repeat(first.length());
    boolean opening = true;
    for (String piece : TextView.wrapped(words, width - first.length())) {
      out.append(opening ? first : indent).append(piece).append('\n');
      opening = false;
    }
  }
}
