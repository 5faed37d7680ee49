package org.zicht.intake.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zicht.intake.Opened;
import org.zicht.intake.web.Stamp;
import org.zicht.intake.web.Visit;
import org.zicht.intake.web.Web;
import org.zicht.report.Content;
import org.zicht.report.Opening;
import org.zicht.report.Reading;
import org.zicht.report.Unreadable;

final class WatchingTest {

  private static final Instant BEGIN = Instant.parse("2022-01-06T12:00:00Z");
  private static final String FEED = "https://krant.example/feed";
  private static final String ONE = "https://krant.example/1";
  private static final String TWO = "https://krant.example/2";

  private final Site site = new Site();
  private final Taker taker = new Taker();

  /** A web of a few addresses, which answers at once. */
  private final class Site implements Web {
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, Visit> refusals = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Instant> when = new ArrayList<>();
    private String robots = "";
    private int robotsStatus = 200;

    @Override
    public Visit visit(String address, Stamp known, Opening opening) {
      asked.add(address);
      when.add(taker.now);
      Visit refusal = refusals.get(address);
      if (refusal != null) {
        return refusal;
      }
      String page = pages.getOrDefault(address, "");
      Stamp stamp = new Stamp("\"" + page.hashCode() + "\"", null);
      if (stamp.equals(known)) {
        return new Visit.Unchanged();
      }
      opening.read(Content.of(address, new ByteArrayInputStream(page.getBytes(UTF_8))));
      return new Visit.Came(stamp);
    }

    @Override
    public Small small(String address, int most) {
      return new Small(robotsStatus, robots.getBytes(UTF_8));
    }
  }

  /** Takes everything, and lets time pass by turning its own clock. */
  private static final class Taker implements Follower, Timing {
    private final List<String> taken = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<Reading.Read> read = new ArrayList<>();
    private Instant now = BEGIN;
    private Instant end = Instant.MAX;

    @Override
    public boolean knows(String address, @Nullable Instant changed) {
      return known.contains(changed == null ? address : address + " " + changed);
    }

    @Override
    public void take(String address, Reading reading) {
      known.add(address);
      taken.add(reading.input() + (reading instanceof Reading.Read ? "" : " failed"));
      if (reading instanceof Reading.Read one) {
        read.add(one);
      }
    }

    @Override
    public void hear(String message) {
      heard.add(message);
    }

    @Override
    public void rest(Instant until) {
      // nothing is shown
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public void pass(Duration time) throws InterruptedException {
      now = now.plus(time);
      if (now.isAfter(end)) {
        throw new InterruptedException("the test is over");
      }
    }
  }

  private Watching watching(String... addresses) throws URISyntaxException {
    Watching watching =
        new Watching(Habits.USUAL, site, taker, taker, new SplittableRandom(20220106));
    for (String address : addresses) {
      watching.add(address);
    }
    return watching;
  }

  /** Follows for so long, and comes back. */
  private void follow(Watching watching, Duration time) {
    taker.end = taker.now.plus(time);
    assertThatThrownBy(watching::follow).isInstanceOf(InterruptedException.class);
  }

  private static String feed(String... items) {
    return "<rss version=\"2.0\"><channel><title>De Krant</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private static String item(String link, String date) {
    return "<item><title>Brand</title><link>"
        + link
        + "</link><pubDate>"
        + date
        + "</pubDate><description>Meer…</description></item>";
  }

  private static String page(String title) {
    return "<!doctype html><html><body><article><h1>"
        + title
        + "</h1><p>"
        + Opened.TEXT
        + "</p></article>";
  }

  private static final String TODAY = "Thu, 06 Jan 2022 11:00:00 GMT";

  @Test
  void aFeedLeadsToItsReportsAndTheySayWhatItSaysOfThem() throws Exception {
    site.pages.put(FEED, feed(item("/1", TODAY), item(TWO, TODAY)));
    site.pages.put(ONE, page("Brand"));
    site.pages.put(TWO, page("Rook"));

    watching(FEED).round();

    assertThat(taker.taken).containsExactly(ONE, TWO);
    assertThat(taker.read.getFirst().report().publisher()).contains("De Krant");
    assertThat(taker.read.getFirst().report().published().map(Object::toString))
        .contains("2022-01-06");
    assertThat(taker.read.getFirst().report().imprint().url()).isEqualTo(ONE);
  }

  @Test
  void whatWasTakenBeforeIsNotAskedForAgain() throws Exception {
    site.pages.put(FEED, feed(item(ONE, TODAY), item(TWO, TODAY)));
    site.pages.put(TWO, page("Rook"));
    taker.known.add(ONE);

    watching(FEED).round();

    assertThat(site.asked).containsExactly(FEED, TWO);
  }

  @Test
  void whatIsOldIsLeft() throws Exception {
    site.pages.put(FEED, feed(item(ONE, "Thu, 23 Dec 2021 11:00:00 GMT")));

    watching(FEED).round();

    assertThat(site.asked).containsExactly(FEED);
  }

  @Test
  void aFeedIsAskedForAgainAndWhatIsNewIsTaken() throws Exception {
    site.pages.put(FEED, feed(item(ONE, TODAY)));
    site.pages.put(ONE, page("Brand"));
    site.pages.put(TWO, page("Rook"));
    Watching watching = watching(FEED);
    follow(watching, Duration.ofMinutes(40));
    assertThat(site.asked).containsExactly(FEED, ONE, FEED, FEED);

    site.pages.put(FEED, feed(item(TWO, TODAY), item(ONE, TODAY)));
    follow(watching, Duration.ofMinutes(20));

    assertThat(taker.taken).containsExactly(ONE, TWO);
  }

  @Test
  void aSiteIsLeftAloneBetweenTwoQuestions() throws Exception {
    site.pages.put(FEED, feed(item(ONE, TODAY), item(TWO, TODAY)));
    site.robots = "User-agent: *\nCrawl-delay: 30\n";

    watching(FEED).round();

    for (int i = 1; i < site.when.size(); i++) {
      assertThat(Duration.between(site.when.get(i - 1), site.when.get(i)))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(30));
    }
    assertThat(site.when).hasSize(3);
  }

  @Test
  void whatASiteKeepsFromProgramsIsNotAskedFor() throws Exception {
    site.pages.put(FEED, feed(item(ONE, TODAY), item("https://krant.example/private/2", TODAY)));
    site.pages.put(ONE, page("Brand"));
    site.robots = "User-agent: zicht\nDisallow: /private/\n";

    watching(FEED).round();

    assertThat(site.asked).containsExactly(FEED, ONE);
    assertThat(taker.heard)
        .singleElement()
        .asString()
        .startsWith("https://krant.example/private/2: its site keeps programs from it");
  }

  @Test
  void nothingIsAskedOfASiteWhoseRulesCannotBeHad() throws Exception {
    site.robotsStatus = 503;

    watching(FEED).round();

    assertThat(site.asked).isEmpty();
    assertThat(taker.heard).hasSize(1);
  }

  @Test
  void aSiteThatAsksToWaitIsLeftAloneForSoLong() throws Exception {
    site.refusals.put(
        FEED,
        new Visit.Refused(
            new Unreadable("was asked for too often", "Try later"), Duration.ofHours(3)));

    follow(watching(FEED), Duration.ofHours(8));

    assertThat(site.when.get(1)).isAfterOrEqualTo(BEGIN.plus(Duration.ofHours(3)));
    assertThat(site.when).hasSizeBetween(2, 3);
  }

  @Test
  void aReportThatCannotBeHadIsTriedAFewTimesAndThenToldOnce() throws Exception {
    site.pages.put(FEED, feed(item(ONE, TODAY)));
    site.refusals.put(ONE, new Visit.Refused(new Unreadable("is not there", "Check"), null));

    follow(watching(FEED), Duration.ofHours(12));

    assertThat(site.asked.stream().filter(ONE::equals)).hasSize(3);
    assertThat(taker.taken).containsExactly(ONE + " failed");
  }

  @Test
  void listsOfFeedsAreFollowed() throws Exception {
    String list = "https://lijst.example/feeds.opml";
    site.pages.put(
        list,
        "<opml version=\"2.0\"><body><outline text=\"a\" xmlUrl=\"" + FEED + "\"/></body></opml>");
    site.pages.put(FEED, feed(item(ONE, TODAY)));
    site.pages.put(ONE, page("Brand"));

    watching(list).round();

    assertThat(site.asked).containsExactly(list, FEED, ONE);
  }

  @Test
  void ofASitemapTheNewPagesAreRead() throws Exception {
    String map = "https://krant.example/sitemap.xml";
    site.pages.put(
        map,
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
            + ONE
            + "</loc><lastmod>2022-01-05</lastmod></url><url><loc>"
            + TWO
            + "</loc><lastmod>2020-01-05</lastmod></url></urlset>");
    site.pages.put(ONE, page("Brand"));

    watching(map).round();

    assertThat(site.asked).containsExactly(map, ONE);
  }

  @Test
  void anotherKindOfAddressIsRefused() {
    assertThatThrownBy(() -> watching("file:///etc/passwd")).isInstanceOf(URISyntaxException.class);
  }
}
