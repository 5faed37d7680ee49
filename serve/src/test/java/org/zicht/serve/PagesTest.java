package org.zicht.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does with the pages, in a real browser, on the demonstration. */
final class PagesTest {

  private static Chromium chromium;
  private static DemoSite site;

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    site = DemoSite.demo();
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void open() {
    page = chromium.page();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  @AfterEach
  void noComplaints() {
    assertThat(complaints).as("what the browser complains of").isEmpty();
    assertThat(site.defects()).isEmpty();
    page.context().close();
  }

  private void go(String path) {
    page.navigate(site.at(path));
  }

  @Test
  void aFigureLeadsInOneClickToTheWordsItCameFrom() {
    go("/");
    assertThat(page.locator("h1")).hasText("Kazakhstan");
    Locator high = page.locator(".known .whole").first().locator("td.n a").nth(2);
    String figure = high.textContent();
    high.click();
    assertThat(page).hasURL(Pattern.compile("/reports/[0-9a-f]+#c-[0-9a-f]+"));
    assertThat(page.locator("mark.on").first()).isInViewport();
    assertThat(page.locator(".notes > li:target .count")).containsText(figure);
  }

  @Test
  void arrowKeysWalkTheMarksInTimeAndShowTheWords() {
    go("/");
    Locator figure = page.locator("figure.toll").first();
    Locator marks = figure.locator(".plot a.mark");
    marks.first().focus();
    assertThat(figure.locator(".card q").first()).isVisible();
    String first = figure.locator(".card").textContent();
    page.keyboard().press("ArrowRight");
    assertThat(marks.nth(1)).isFocused();
    assertThat(figure.locator(".card")).not().hasText(first);
    page.keyboard().press("End");
    assertThat(marks.last()).isFocused();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/reports/.*#c-"));
  }

  @Test
  void theTableSaysWhatTheMarksSay() {
    go("/");
    Locator figure = page.locator("figure.toll").first();
    int marks = figure.locator(".plot a.mark").count();
    assertThat(marks).isGreaterThan(5);
    assertThat(figure.locator("tbody tr")).hasCount(marks);
    for (int i = 0; i < marks; i++) {
      String row = figure.locator(".plot a.mark").nth(i).getAttribute("data-row");
      assertThat(page.locator("#" + row)).hasCount(1);
    }
    assertThat(figure.locator("a.mark.retracted").first()).isVisible();
    assertThat(figure.locator("a.mark.superseded").first()).isVisible();
  }

  @Test
  void theSliderShowsWhatWasKnownOnADay() {
    go("/");
    Locator best = page.locator(".known .whole td.n a").nth(1);
    String now = best.textContent();
    Locator slider = page.locator("input[name=step]");
    slider.focus();
    page.keyboard().press("Home");
    page.keyboard().press("ArrowRight");
    assertThat(page).hasURL(Pattern.compile("asof=2022-01-05"));
    assertThat(page.locator("#known")).containsText("5 January 2022");
    assertThat(page.locator(".known .whole td.n a").nth(1)).not().hasText(now);
    page.keyboard().press("End");
    assertThat(page.locator(".known .whole td.n a").nth(1)).hasText(now);
  }

  @Test
  void thePolicyAndTheScaleStandInTheAddress() {
    go("/?policy=ucdp&scale=logarithmic");
    assertThat(page.locator("select[name=policy]")).hasValue("ucdp");
    assertThat(page.locator("figure.toll").first().locator(".axis .number").nth(1)).hasText("1");
    page.locator("select[name=scale]").selectOption("linear");
    assertThat(page).hasURL(Pattern.compile("scale=linear"));
    assertThat(page.locator("figure.toll").first().locator(".axis .number").nth(1))
        .not()
        .hasText("1");
  }

  @Test
  void contradictionsAndWhatIsNotKnownStandOnTheOverview() {
    go("/");
    assertThat(page.locator("section[aria-labelledby=against] q").first()).isVisible();
    assertThat(page.locator(".impairment").first()).containsText("no report is not no event");
    assertThat(page.locator("section[aria-labelledby=changes]")).containsText("first visit");
  }

  @Test
  void pointingAtAClaimShowsItsWordsAndTheOtherWayRound() {
    go("/reports?sort=-claims");
    page.locator("td.title a").first().click();
    Locator note = page.locator(".notes > li").nth(1);
    note.hover();
    assertThat(note).hasClass(Pattern.compile("\\blit\\b"));
    assertThat(page.locator("mark.lit").first()).isVisible();
    page.locator("mark").first().hover();
    assertThat(page.locator(".notes > li.lit").first()).isVisible();
    page.keyboard().press("j");
    assertThat(page.locator(".notes > li:focus")).hasCount(1);
    page.locator(".notes .what a").first().click();
    assertThat(page.locator("dl.why code").first()).not().isEmpty();
    assertThat(page.locator("blockquote mark")).isVisible();
  }

  @Test
  void notesStandAtTheHeightOfTheirWords() {
    go("/reports?sort=-claims");
    page.locator("td.title a").first().click();
    double mark = page.locator("mark").first().boundingBox().y;
    double note = page.locator(".notes > li").first().boundingBox().y;
    assertThat(Math.abs(mark - note)).isLessThan(12);
    List<Double> bottoms = new ArrayList<>();
    for (Locator one : page.locator(".notes > li").all()) {
      var box = one.boundingBox();
      if (!bottoms.isEmpty()) {
        assertThat(box.y).isGreaterThanOrEqualTo(bottoms.getLast());
      }
      bottoms.add(box.y + box.height);
    }
  }

  @Test
  void aListIsFilteredSortedAndDownloadedByItsAddress() {
    go("/claims");
    String all = page.locator(".shown").textContent();
    page.locator("select[name=type]").selectOption("killed");
    page.locator("form.filters button").click();
    assertThat(page).hasURL(Pattern.compile("type=killed"));
    assertThat(page.locator(".shown")).not().hasText(all);
    assertThat(page.locator(".shown")).containsText("in all");
    page.locator("th a", new Page.LocatorOptions().setHasText("How many")).click();
    assertThat(page.locator("th[aria-sort]")).hasCount(1);
    int rows = page.locator("tbody tr").count();
    String csv =
        page.context()
            .request()
            .get(page.locator("a[download]").first().evaluate("a => a.href").toString())
            .text();
    assertThat(csv.split("\r\n", -1).length).isEqualTo(rows + 2);
    assertThat(csv).startsWith("schema,id,report,type");
  }

  @Test
  void theTimelineLeadsToAnIncidentAndAllThatTellIt() {
    go("/incidents?sort=-claims");
    int claims =
        Integer.parseInt(page.locator("tbody tr").first().locator("td.n").first().textContent());
    page.locator("td.what a").first().click();
    assertThat(page.locator("tbody tr")).hasCount(claims);
    assertThat(page.locator("tbody small[lang=en]").first()).not().isEmpty();
  }

  @Test
  void aSourceShowsWhatItSaidAndWhatBecameOfIt() {
    go("/sources?sort=-retracted");
    page.locator("td.origin a").first().click();
    assertThat(page.locator("h1")).not().isEmpty();
    assertThat(page.locator("main")).containsText("withdrawn");
    assertThat(page.locator("tbody tr").first()).isVisible();
  }

  @Test
  void wordsAreFoundInEveryLanguageByHowTheyBegin() {
    go("/");
    page.keyboard().press("/");
    page.keyboard().type("noodtoest");
    page.keyboard().press("Enter");
    assertThat(page.locator(".found > li").first()).isVisible();
    assertThat(page.locator("mark.hit").first())
        .containsText(Pattern.compile("noodtoest", Pattern.CASE_INSENSITIVE));
  }

  @Test
  void theMapComesAfterTheListAndHasNoPointForACountry() {
    go("/map");
    assertThat(page.locator("table tbody tr").first()).isVisible();
    assertThat(page.locator("#map .spot")).not().hasCount(0);
    for (Locator spot : page.locator("#map .spot").all()) {
      assertThat(spot.getAttribute("aria-label")).doesNotStartWith("Kazakhstan:");
    }
    assertThat(page.locator("#map .land .told").first()).isVisible();
    String before = page.locator("#map").getAttribute("viewBox");
    page.locator("[data-zoom=in]").click();
    assertThat(page.locator("#map")).not().hasAttribute("viewBox", before);
  }

  @Test
  void theMethodPageSaysWhatItCannotDoAndHowWellItReads() {
    go("/method");
    assertThat(page.locator("#limits")).isVisible();
    assertThat(page.locator("#quality ~ div table").first()).containsText("Dutch");
    assertThat(page.locator("dl.terms dt").first()).isVisible();
    assertThat(page.locator("main")).containsText("Apache License");
  }

  @Test
  void aTextIsPastedAndAFileDroppedAndErrorsStandInPlace() {
    try (DemoSite own = DemoSite.empty()) {
      page.navigate(own.at("/"));
      assertThat(page.locator("h1")).containsText("empty");
      assertThat(page.locator(".example mark")).isVisible();
      page.locator("a[href='/add#paste']").click();
      page.locator("textarea")
          .fill("In Almaty zijn woensdag acht agenten gedood, zegt de politie.\n");
      page.locator("#paste input[name=published]").fill("2022-01-06");
      page.locator("#paste button").click();
      assertThat(page.locator("#results .did")).containsText("claim");
      page.locator("input[type=file]")
          .setInputFiles(
              new FilePayload[] {
                new FilePayload(
                    "two.txt",
                    "text/plain",
                    "Two police officers were killed in Almaty, the ministry said. Officials spoke."
                        .getBytes(StandardCharsets.UTF_8)),
                new FilePayload(
                    "picture.png",
                    "image/png",
                    new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1})
              });
      assertThat(page.locator("#progress .did")).containsText("two.txt");
      assertThat(page.locator("#progress .wrong")).containsText("picture.png");
      page.locator("#paste input[name=published]").fill("yesterday");
      page.locator("textarea").fill("x");
      page.locator("#paste button").click();
      assertThat(page.locator("#results .wrong")).containsText("2022-01-31");
      assertThat(page.locator("textarea")).hasValue("x");
      assertThat(own.desk().now().account().holdings().reports()).hasSize(2);
    }
  }

  @Test
  void whatWasAddedSinceTheLastVisitIsShown() {
    try (DemoSite own = DemoSite.empty()) {
      own.add(
          "a.txt",
          "Acht agenten zijn in Almaty gedood, zegt de politie van Kazachstan.",
          java.time.LocalDate.of(2022, 1, 6),
          "Een Krant");
      page.context()
          .addCookies(
              List.of(
                  new com.microsoft.playwright.options.Cookie("seen", "1.1.1600000000")
                      .setUrl(own.at("/"))));
      page.navigate(own.at("/"));
      assertThat(page.locator("section[aria-labelledby=changes]"))
          .containsText("Nothing was added");
      own.add(
          "b.txt",
          "Twaalf agenten zijn in Almaty gedood, zegt het ministerie.",
          java.time.LocalDate.of(2022, 1, 7),
          "Een Krant");
      page.reload();
      assertThat(page.locator("section[aria-labelledby=changes] li")).hasCount(1);
    }
  }

  @Test
  void aNarrowScreenHasAllOfIt() {
    Page narrow = chromium.page(390, 800, com.microsoft.playwright.options.ColorScheme.LIGHT);
    for (String path :
        List.of("/", "/claims", "/incidents", "/map", "/method", "/add", "/sources")) {
      narrow.navigate(site.at(path));
      Object wider = narrow.evaluate("document.documentElement.scrollWidth - innerWidth");
      assertThat(((Number) wider).intValue()).as(path).isLessThanOrEqualTo(0);
    }
    narrow.context().close();
  }

  @Test
  void theSkipLinkLeadsToTheContentAndEveryPageHasOneHeading() {
    for (String path :
        List.of("/", "/claims", "/incidents", "/map", "/method", "/add", "/sources")) {
      go(path);
      assertThat(page.locator("main h1")).hasCount(1);
    }
    go("/");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();
  }
}
