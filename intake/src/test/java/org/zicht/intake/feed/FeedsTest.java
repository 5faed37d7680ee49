package org.zicht.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zicht.intake.Opened;
import org.zicht.report.Imprint;

final class FeedsTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>De Krant</title>
      <language>nl-NL</language>
      <item><title>Brand &amp; rook</title><link>https://krant.example/1</link>
      <pubDate>Fri, 04 Mar 2022 05:06:07 +0100</pubDate><dc:creator>A. de Wit</dc:creator>
      <description>Kort…</description><content:encoded><![CDATA[<p>%s</p><p>Slot.</p>]]></content:encoded>
      </item>
      <item><title>Later</title><link>https://krant.example/2</link>
      <description>%s [...]</description></item>
      </channel></rss>
      """
          .formatted(Opened.TEXT, Opened.TEXT);

  @Test
  void anItemWithItsWholeTextIsReadAndAnotherIsALink() {
    Opened opened = Opened.of(RSS);

    assertThat(opened.lines())
        .containsExactly(
            "in!https://krant.example/1: ok", "in!https://krant.example/2: an article");
    Imprint imprint = opened.report(0).imprint();
    assertThat(imprint.title()).isEqualTo("Brand & rook");
    assertThat(imprint.publisher()).isEqualTo("De Krant");
    assertThat(imprint.author()).isEqualTo("A. de Wit");
    assertThat(imprint.published()).hasToString("2022-03-04T05:06:07+01:00");
    assertThat(imprint.language()).isEqualTo("nl");
    assertThat(opened.report(0).text())
        .isEqualTo("Brand & rook\n\n" + Opened.TEXT + "\n\nSlot.\n\n");
  }

  @Test
  void atomIsRead() {
    Opened opened =
        Opened.of(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Courrier</title>
            <entry><title type="html">Un &lt;b&gt;incendie&lt;/b&gt;</title>
            <link rel="alternate" href="https://courrier.example/1"/><link rel="self" href="x"/>
            <published>2022-03-04T05:06:07Z</published><updated>2022-03-05T00:00:00Z</updated>
            <author><name>H. Marchais</name></author><summary>Court.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content>
            </entry></feed>
            """
                .formatted(Opened.TEXT));

    assertThat(opened.lines()).containsExactly("in!https://courrier.example/1: ok");
    Imprint imprint = opened.report(0).imprint();
    assertThat(imprint.title()).isEqualTo("Un incendie");
    assertThat(imprint.author()).isEqualTo("H. Marchais");
    assertThat(imprint.modified()).hasToString("2022-03-05T00:00Z");
    assertThat(imprint.language()).isEqualTo("fr");
  }

  @Test
  void jsonFeedIsReadOnOneLineAndOnMany() {
    String feed =
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"De Krant\",\n\"items\": ["
            + "{\"id\": 1, \"url\": \"https://krant.example/1\", \"content_html\": \"<p>"
            + Opened.TEXT
            + "</p>\"}, {\"id\": 2, \"title\": \"Later\"}]}";

    assertThat(Opened.of(feed).lines())
        .containsExactly(
            "in!https://krant.example/1: ok",
            "in!Later: is only the beginning of an article, without its address");
    assertThat(Opened.of(feed.replace("\n", " ")).lines()).isEqualTo(Opened.of(feed).lines());
  }

  @Test
  void listsOfAddressesNameEach() {
    assertThat(
            Opened.of(
                    "<opml version='2.0'><body><outline text='x'><outline xmlUrl='https://a.example/f'/>"
                        + "</outline></body></opml>")
                .lines())
        .containsExactly("in!https://a.example/f: a list");
    assertThat(
            Opened.of(
                    "<?xml version='1.0'?><urlset><url><loc>https://a.example/1</loc></url></urlset>")
                .lines())
        .containsExactly("in!https://a.example/1: an article");
  }

  @Test
  void malformedFeedsAreReadAsFarAsTheyMakeSense() {
    assertThat(Opened.of(RSS.replace("Brand &amp; rook", "Brand & rook &nbsp;")).lines())
        .startsWith("in!https://krant.example/1: ok");
    assertThat(Opened.of(RSS.substring(0, RSS.length() - 60)).lines())
        .startsWith("in!https://krant.example/1: ok");
  }

  @Test
  void declaredEntitiesAreRefused() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>"
            + "<rss><channel><item><title>&b;</title></item></channel></rss>";

    assertThat(Opened.of(bomb).lines())
        .containsExactly("in: is XML that declares entities of its own, as no feed does");
  }

  @Test
  void otherXmlIsNamed() {
    assertThat(Opened.of("<?xml version='1.0'?><recept><stap>Roer.</stap></recept>").lines())
        .containsExactly("in: is XML, but no feed, list of feeds or sitemap");
    assertThat(Opened.of("<rss><channel><title>Leeg</title></channel></rss>").lines())
        .containsExactly("in: is a feed without items");
  }
}
