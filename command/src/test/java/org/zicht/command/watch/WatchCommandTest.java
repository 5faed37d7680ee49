package org.zicht.command.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.command.terminal.Surroundings;
import org.zicht.intake.watch.Timing;
import org.zicht.intake.web.Stamp;
import org.zicht.intake.web.Visit;
import org.zicht.intake.web.Web;
import org.zicht.report.Content;
import org.zicht.report.Opening;
import picocli.CommandLine;

final class WatchCommandTest {

  private static final Instant NOW = Instant.parse("2022-01-06T12:00:00Z");
  private static final String FEED = "https://krant.example/feed";
  private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);

  @TempDir private Path folder;
  private final Map<String, String> pages = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private final Web web =
      new Web() {
        @Override
        public Visit visit(String address, Stamp known, Opening opening) {
          asked.add(address);
          byte[] page = pages.getOrDefault(address, "").getBytes(UTF_8);
          opening.read(Content.of(address, new ByteArrayInputStream(page)));
          return new Visit.Came(Stamp.NONE);
        }

        @Override
        public Small small(String address, int most) {
          return new Small(404, new byte[0]);
        }
      };

  /** Time stands still; nobody waits. */
  private static final class Still implements Timing {
    @Override
    public Instant instant() {
      return NOW;
    }

    @Override
    public void pass(Duration time) {
      // at once
    }
  }

  @BeforeEach
  void pages() {
    pages.put(FEED, feed("1"));
    pages.put("https://krant.example/1", page("12", "woensdag"));
    pages.put("https://krant.example/2", page("18", "donderdag"));
  }

  private static String feed(String... links) {
    StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>De Krant</title>");
    for (String link : links) {
      feed.append("<item><link>https://krant.example/").append(link);
      feed.append("</link><pubDate>Thu, 06 Jan 2022 0").append(link);
      feed.append(":00:00 GMT</pubDate></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  private static String page(String dead, String day) {
    return "<!doctype html><html lang=\"nl\"><body><article><h1>Onrust in Almaty</h1><p>Bij de onrust"
        + " in de Kazachse stad Almaty zijn tot nu toe "
        + dead
        + " politieagenten gedood. Dat heeft het ministerie van Binnenlandse Zaken "
        + day
        + " gezegd.</p><p>Het internet was in het hele land afgesloten, zodat berichten moeilijk te"
        + " controleren zijn. De president heeft om hulp gevraagd.</p></article>";
  }

  private int watch(String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, UTF_8),
            Map.of("ZICHT_WEBHOOK_SECRET", SECRET),
            false,
            false,
            Surroundings.USUAL_COLUMNS,
            Clock.fixed(NOW, ZoneOffset.UTC));
    List<String> words = new ArrayList<>(List.of(arguments));
    words.addAll(List.of("--once", "--ledger", folder.resolve("zicht.db").toString()));
    return new CommandLine(new WatchCommand(surroundings, () -> web, new Still()))
        .setErr(new PrintWriter(err, true, UTF_8))
        .execute(words.toArray(String[]::new));
  }

  @Test
  void whatAFeedNamesIsAddedAndTheTollsAreTold() {
    assertThat(watch(FEED)).isZero();

    assertThat(out.toString(UTF_8))
        .contains("https://krant.example/1: added")
        .contains("killed")
        .contains(": 12 (new)");
  }

  @Test
  void begunAgainItTakesOnlyWhatIsNewAndTellsWhatChanged() {
    assertThat(watch(FEED)).isZero();
    out.reset();
    asked.clear();
    pages.put(FEED, feed("2", "1"));

    assertThat(watch(FEED)).isZero();

    assertThat(asked).containsExactly(FEED, "https://krant.example/2");
    assertThat(out.toString(UTF_8)).contains("18").contains(", was 12");
  }

  @Test
  void forProgramsEveryChangeIsALineOfJson() {
    assertThat(watch(FEED, "--format", "jsonl")).isZero();

    assertThat(out.toString(UTF_8).lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{\"event\":\"toll_new\",\"toll\":{"));
  }

  @Test
  void aFileMayListTheFeeds() throws Exception {
    Path list = folder.resolve("feeds.opml");
    Files.writeString(
        list,
        "<opml version=\"2.0\"><body><outline text=\"a\" xmlUrl=\"" + FEED + "\"/></body></opml>");

    assertThat(watch(list.toString())).isZero();

    assertThat(asked).containsExactly(FEED, "https://krant.example/1");
  }

  @Test
  void whatIsNoFeedIsRefusedInPlainWords() throws Exception {
    Path report = folder.resolve("report.txt");
    Files.writeString(report, "Er vielen drie doden in de stad.");

    assertThat(watch(report.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("is a report, not a list of feeds: zicht add");
  }

  @Test
  void messagesAreSignedAndThoseThatDidNotArriveAreSentAgain() throws Exception {
    List<String> bodies = new ArrayList<>();
    List<String> signatures = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<Integer> answers = new ArrayList<>(List.of(503, 204, 204));
    HttpServer desk =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    desk.createContext(
        "/",
        exchange -> {
          String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          bodies.add(body);
          signatures.add(exchange.getRequestHeaders().getFirst("webhook-signature"));
          expected.add(
              "v1,"
                  + signature(
                      exchange.getRequestHeaders().getFirst("webhook-id")
                          + "."
                          + exchange.getRequestHeaders().getFirst("webhook-timestamp")
                          + "."
                          + body));
          exchange.sendResponseHeaders(answers.removeFirst(), -1);
          exchange.close();
        });
    desk.start();
    try (Webhook hook =
        new Webhook(
            URI.create("http://localhost:" + desk.getAddress().getPort() + "/tolls"), SECRET)) {
      assertThat(hook.send("{\"a\":1}", NOW).orElse("")).contains("503").contains("1 messages");
      assertThat(hook.send("{\"a\":2}", NOW.plusSeconds(60))).isEmpty();
    } finally {
      desk.stop(0);
    }

    assertThat(bodies).containsExactly("{\"a\":1}", "{\"a\":1}", "{\"a\":2}");
    assertThat(signatures).hasSize(3).isEqualTo(expected);
  }

  private static String signature(String signed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (java.security.GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
