package org.zicht.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.views.Claims.killed;
import static org.zicht.views.Claims.shown;
import static org.zicht.views.Claims.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.party.Kind;
import org.zicht.text.number.Quantity.Precision;

final class ViewsTest {

  private static final String SENTENCE = "Drie betogers zijn gedood, zegt de politie.";
  private static final String CLAUSE = "Drie betogers zijn gedood";

  private static String written(View view, Shown... reports) throws IOException {
    StringBuilder out = new StringBuilder();
    view.begin(out);
    for (Shown report : reports) {
      view.report(out, report);
    }
    view.end(out);
    return out.toString();
  }

  private static Shown example() {
    return shown(
        killed(SENTENCE, source("de politie", Kind.POLICE), source("Reuters", Kind.NEWS_AGENCY)),
        killed(CLAUSE));
  }

  @Test
  void thePageOfATerminalSaysFirstWhoSaysIt() throws IOException {
    assertThat(written(new TextView(false, 80), example()))
        .containsSubsequence(
            "een.txt",
            "■ “de politie” (police) › “Reuters” (news agency)",
            "1  killed · 3 “Drie”",
            "whom   “Drie betogers” (protesters)",
            "│ “" + SENTENCE + "”",
            "¶ the report itself",
            "2  killed · 3");
  }

  @Test
  void numbersComeWithTheirBounds() {
    assertThat(Wording.bounds(Claims.count(20L, 99L, Precision.VAGUE, "tientallen")))
        .isEqualTo("20–99");
    assertThat(Wording.bounds(Claims.count(30L, null, Precision.AT_LEAST, "zeker dertig")))
        .isEqualTo("≥ 30");
    assertThat(Wording.bounds(Claims.count(null, 12000L, Precision.AT_MOST, "tot 12.000")))
        .isEqualTo("≤ 12,000");
    assertThat(Wording.bounds(Claims.count(0L, 0L, Precision.NONE, "geen"))).isEqualTo("none");
    assertThat(Wording.bounds(Claims.count(null, null, Precision.UNKNOWN, "hoeveel")))
        .isEqualTo("number not known");
    assertThat(Wording.bounds(Claims.count(null, null, Precision.VAGUE, "veel")))
        .isEqualTo("many, not said how many");
  }

  @Test
  void everyLinkOfThePageLeadsSomewhereAndNoNameIsGivenTwice() throws IOException {
    String page = written(new HtmlView(), example(), example(), shown());
    List<String> names = new ArrayList<>();
    Matcher name = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
    while (name.find()) {
      names.add(name.group(1));
    }
    Set<String> once = new HashSet<>(names);
    assertThat(names).hasSameSizeAs(once).contains("r1-c1", "r1-m1", "r2-c2", "r3", "contents");
    Matcher link = Pattern.compile("href=\"([^\"]*)\"").matcher(page);
    while (link.find()) {
      assertThat(link.group(1)).startsWith("#");
      assertThat(once).contains(link.group(1).substring(1));
    }
  }

  @Test
  void thePageIsWellFormedAndHoldsTheWholeText() throws IOException {
    String page = written(new HtmlView(), example());
    List<String> open = new ArrayList<>();
    Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(page);
    while (tag.find()) {
      if (Set.of("meta").contains(tag.group(2))) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open.add(tag.group(2));
      } else {
        assertThat(open.removeLast()).isEqualTo(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
    assertThat(page)
        .contains("=Reuters &lt;meldde&gt; &quot;het&quot; &amp; &#39;dat&#39;.")
        .contains("default-src &#39;none&#39;".replace("&#39;", "'"))
        .doesNotContain("<script")
        .doesNotContain("http://")
        .doesNotContain("https://");
  }

  @Test
  void claimsOnTheSameWordsShareAMark() throws IOException {
    String page = written(new HtmlView(), example());
    assertThat(page)
        .contains("<mark class=\"shared certain\">Drie betogers zijn gedood</mark>")
        .contains("<mark class=\"state certain\">, zegt de politie.</mark>");
  }

  @Test
  void aCellIsNeverAFormula() throws IOException {
    Claim hostile = killed("=Reuters <meldde>", source("=Reuters", Kind.NEWS_AGENCY));
    String csv = written(new CsvView(), shown(hostile));
    assertThat(csv).contains(",'=Reuters <meldde>,").contains(",'=Reuters,");
  }

  @Test
  void nothingSteersATerminal() {
    assertThat(TextView.printable("a\u001b[31mb\u0007c\u202Ed\u0085e\u2028f\uD800g"))
        .isEqualTo("a [31mb c d e f g");
    assertThat(TextView.printable("Алматы 😀 ’t")).isEqualTo("Алматы 😀 ’t");
  }

  @Test
  void aStateOfElsewhereIsAbroad() {
    Claim.Source moscow =
        new Claim.Source(
            "Moskou",
            Claims.span("Utrecht"),
            Kind.GOVERNMENT,
            null,
            "RU",
            null,
            org.zicht.attribution.Speech.INDIRECT,
            List.of());
    assertThat(Voice.of(moscow, "KZ")).isEqualTo(Voice.ABROAD);
    assertThat(Voice.of(moscow, "RU")).isEqualTo(Voice.STATE);
    assertThat(Voice.of(moscow, null)).isEqualTo(Voice.STATE);
  }
}
