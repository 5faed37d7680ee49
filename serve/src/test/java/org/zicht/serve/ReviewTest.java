package org.zicht.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Review;

/** A reviewer at the keyboard, in a real browser: every decision counts, and can be undone. */
final class ReviewTest {

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static DemoSite two() {
    DemoSite site = DemoSite.empty();
    site.add(
        "a.txt",
        "In Almaty zijn acht agenten gedood, zegt de politie van Kazachstan.",
        LocalDate.of(2022, 1, 6),
        "Een Krant");
    site.add(
        "b.txt",
        "In Almaty zijn twaalf demonstranten gedood, zegt het ministerie van Gezondheid.",
        LocalDate.of(2022, 1, 7),
        "Een Krant");
    return site;
  }

  private static Review review(DemoSite site, String words) {
    Statement one =
        site.desk().now().account().everyStatement().stream()
            .filter(each -> each.report().text().contains(words))
            .findFirst()
            .orElseThrow();
    return site.desk().now().account().review(one);
  }

  @Test
  void acceptRejectAndUndoByTheKeyboard() {
    try (DemoSite site = two()) {
      Page page = chromium.page();
      page.navigate(site.at("/review"));
      page.keyboard().press("a");
      assertThat(page.locator("[role=alert]")).containsText("Say who you are");
      page.locator("input[name=reviewer]").fill("Anna");
      page.locator(".who button").click();
      assertThat(page.locator("input[name=reviewer]")).hasValue("Anna");
      page.locator("h1").click();
      page.keyboard().press("a");
      assertThat(page.locator(".log li").first()).containsText("Anna accepted");
      assertThat(review(site, "acht").state()).isEqualTo(Review.State.ACCEPTED);
      assertThat(page.locator(".passage mark")).containsText("twaalf");
      page.keyboard().press("r");
      page.keyboard().type("het bericht citeert een lied");
      page.keyboard().press("Enter");
      assertThat(page.locator(".log li").first()).containsText("het bericht citeert een lied");
      assertThat(review(site, "twaalf").state()).isEqualTo(Review.State.REJECTED);
      assertThat(page.locator("main")).containsText("Nothing is left");
      page.keyboard().press("u");
      assertThat(page.locator(".log li").first()).containsText("Anna undid");
      assertThat(review(site, "twaalf").state()).isEqualTo(Review.State.OPEN);
      assertThat(site.defects()).isEmpty();
      page.context().close();
    }
  }

  @Test
  void aFieldIsCorrectedBySelectingWords() {
    try (DemoSite site = two()) {
      Page page = chromium.page();
      page.navigate(site.at("/review"));
      page.locator("input[name=reviewer]").fill("Bo");
      page.locator(".who button").click();
      page.locator("h1").click();
      page.keyboard().press("e");
      page.locator("select[name=field]").selectOption("target");
      page.evaluate(
          "() => { const walk = document.createTreeWalker(document.getElementById('passage'),"
              + " NodeFilter.SHOW_TEXT); for (let n = walk.nextNode(); n; n = walk.nextNode()) {"
              + " const at = n.data.indexOf('agenten'); if (at >= 0) { const r ="
              + " document.createRange(); r.setStart(n, at); r.setEnd(n, at + 7);"
              + " getSelection().removeAllRanges(); getSelection().addRange(r); return; } } }");
      assertThat(page.locator("#correct input[name=words]")).hasValue("agenten");
      page.locator("#correct button[value=correct]").click();
      assertThat(page.locator(".verdict")).containsText(Pattern.compile("corrected"));
      Review review = review(site, "acht");
      assertThat(review.state()).isEqualTo(Review.State.CORRECTED);
      String text = site.desk().now().account().holdings().reports().getFirst().text();
      assertThat(Optional.ofNullable(review.claim().target()))
          .hasValueSatisfying(
              target -> {
                assertThat(target.text()).isEqualTo("agenten");
                assertThat(target.span().of(text)).isEqualTo("agenten");
              });
      page.context().close();
    }
  }

  @Test
  void reviewersThatDifferAreShownAndDecisionsGoToAnotherLedger() {
    try (DemoSite site = two();
        DemoSite other = two()) {
      Page page = chromium.page();
      String claim = review(site, "acht").claim().id();
      for (String name : new String[] {"Anna", "Bo"}) {
        page.navigate(site.at("/review?which=all&claim=" + claim));
        page.locator("input[name=reviewer]").fill(name);
        page.locator(".who button").click();
        page.navigate(site.at("/review?which=all&claim=" + claim));
        if (name.equals("Anna")) {
          page.locator("button[value=accept]").click();
        } else {
          page.locator("#reject summary").click();
          page.locator("#reject input[name=reason]").fill("anders");
          page.locator("#reject button").click();
        }
      }
      page.navigate(site.at("/review?which=disputed"));
      assertThat(page.locator(".reviewed .wrong")).containsText("Anna and Bo differ");
      String lines = page.context().request().get(site.at("/decisions.jsonl")).text();
      assertThat(lines.lines()).hasSize(2);
      page.navigate(other.at("/review"));
      page.locator("input[name=reviewer]").fill("Cas");
      page.locator(".who button").click();
      page.locator("summary", new Page.LocatorOptions().setHasText("Take over")).click();
      page.locator("textarea[name=decisions]").fill(lines);
      page.locator("button[value=import]").click();
      assertThat(page.locator(".log li")).hasCount(2);
      assertThat(review(other, "acht").disagreements()).isNotEmpty();
      page.context().close();
    }
  }

  @Test
  void aPersonGradesASource() {
    try (DemoSite site = two()) {
      Page page = chromium.page();
      page.navigate(site.at("/review"));
      page.locator("input[name=reviewer]").fill("Anna");
      page.locator(".who button").click();
      page.navigate(site.at("/sources"));
      page.locator("td.origin a").first().click();
      assertThat(page.locator(".grades")).containsText("graded by nobody");
      page.locator("select[name=grade]").selectOption("B");
      page.locator("button[value=grade-origin]").click();
      assertThat(page.locator(".grades p")).containsText("usually reliable");
      page.context().close();
    }
  }
}
