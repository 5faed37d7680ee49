package org.zicht.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zicht.intake.Opened;
import org.zicht.report.Report;

final class PageReaderTest {

  private static final String BODY =
      """
      <p>Bij een brand in een textielfabriek in de haven zijn zeker negen arbeiders omgekomen, meldt
      de brandweer.</p><p>De oorzaak is nog niet bekend, zei een woordvoerder, die om geduld vroeg.</p>
      """;

  @Test
  void menusTeasersCaptionsAndBannersAreLeftOut() {
    Page page =
        PageReader.read(
            "<html lang='nl'><head><title>Brand | De Krant</title></head><body>"
                + "<nav><a href='/'>Nieuws</a> <a href='/sport'>Sport</a></nav>"
                + "<div class='cookie-banner'><p>Wij gebruiken cookies, ook van anderen.</p></div>"
                + "<article><h1>Negen doden bij brand</h1>"
                + "<figure><img src='a.jpg'><figcaption>De haven, vorig jaar.</figcaption></figure>"
                + BODY
                + "<h2>Eerdere branden</h2><ul><li>In 2019 brandde een loods af.</li></ul>"
                + "<p><a href='/x'>Lees ook: de vorige brand</a></p></article>"
                + "<aside class='related'><p>Andere berichten van vandaag, en van gisteren.</p></aside>"
                + "<footer><p>Alle rechten voorbehouden, 2022.</p></footer></body></html>",
            null);

    assertThat(page.imprint().title()).isEqualTo("Negen doden bij brand");
    assertThat(page.paragraphs())
        .containsExactly(
            "Bij een brand in een textielfabriek in de haven zijn zeker negen arbeiders omgekomen,"
                + " meldt de brandweer.",
            "De oorzaak is nog niet bekend, zei een woordvoerder, die om geduld vroeg.",
            "Eerdere branden",
            "In 2019 brandde een loods af.");
    assertThat(page.imprint().language()).isEqualTo("nl");
  }

  @Test
  void theCanonicalTextIsTheTitleAndTheParagraphsEachFollowedByABlankLine() {
    Report report =
        PageReader.read("<h1>Brand</h1><article>" + BODY + "</article>", null)
            .report()
            .orElseThrow();

    assertThat(report.text()).startsWith("Brand\n\nBij een brand").endsWith("vroeg.\n\n");
    assertThat(report.titled()).isTrue();
  }

  @Test
  void whatThePageSaysOfItselfIsTakenFromLinkedDataFirst() {
    Page page =
        PageReader.read(
            """
            <html><head><meta property="article:published_time" content="2022-01-09">
            <meta property="og:site_name" content="Andere naam">
            <link rel="canonical" href="https://krant.example/2022/01/brand">
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
            {"@type": ["NewsArticle"], "headline": "Brand &amp; rook",
            "datePublished": "2022-01-06T08:15:00+01:00", "dateModified": "2022-01-06T09:00Z",
            "author": [{"name": "A. de Wit"}, {"name": "ANP"}],
            "publisher": {"@type": "Organization", "name": "De Krant"}}]}</script></head><body>"""
                + BODY,
            "https://krant.example/kopie");

    assertThat(page.imprint().title()).isEqualTo("Brand & rook");
    assertThat(page.imprint().publisher()).isEqualTo("De Krant");
    assertThat(page.imprint().author()).isEqualTo("A. de Wit, ANP");
    assertThat(page.imprint().published()).hasToString("2022-01-06T08:15+01:00");
    assertThat(page.imprint().modified()).hasToString("2022-01-06T09:00Z");
    assertThat(page.imprint().url()).isEqualTo("https://krant.example/2022/01/brand");
    assertThat(page.report().flatMap(Report::published)).contains(LocalDate.of(2022, 1, 6));
  }

  @Test
  void theDayMayStandInTheAddressAlone() {
    Page page = PageReader.read(BODY, "https://krant.example/nieuws/2021/07/15/brand.html");

    assertThat(page.imprint().published()).hasToString("2021-07-15");
  }

  @Test
  void whatIsNotSaidIsAbsent() {
    Page page = PageReader.read("<p>" + "Woorden, en nog meer woorden. ".repeat(4) + "</p>", null);

    assertThat(page.imprint().published()).isNull();
    assertThat(page.imprint().publisher()).isNull();
    assertThat(page.imprint().author()).isNull();
    assertThat(page.imprint().url()).isNull();
    assertThat(page.imprint().language()).isNull();
  }

  @Test
  void markupWithoutMeasureIsRefused() {
    for (String tags : new String[] {"<div>", "<table><tr><td>", "<a href=x><h2>"}) {
      assertThat(Opened.of("<!doctype html>" + tags.repeat(4_000_000 / tags.length())).lines())
          .singleElement()
          .satisfies(line -> assertThat(line).contains("is markup of more than 150000 tags"));
    }
  }

  @Test
  void hostileMarkupIsReadAsAPage() {
    String deep = "<div>".repeat(20_000) + "<p>Tekst, diep verborgen in de pagina.</p>";
    String broken = "<script type='application/ld+json'>" + "[".repeat(50_000) + "</script>" + BODY;

    assertThat(PageReader.read(deep, null).paragraphs()).isNotNull();
    assertThat(PageReader.read(broken, null).paragraphs()).hasSize(2);
    assertThat(PageReader.read("<html><head></head><frameset></frameset></html>", null).report())
        .isEmpty();
    assertThat(PageReader.read("", null).report()).isEmpty();
  }
}
