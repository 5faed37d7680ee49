package org.zicht.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zicht.intake.Opened;
import org.zicht.report.Columns;
import org.zicht.report.Opening;
import org.zicht.report.Reading;
import org.zicht.report.Unreadable;

final class FetchingTest {

  private static final String PAGE =
      "<!doctype html><html><body><article><h1>Café in brand</h1><p>"
          + Opened.TEXT
          + "</p></article>";

  /** One name is that of the test's own server; all else is asked as ever, and only if public. */
  private static final DnsResolver RESOLVER =
      new DnsResolver() {
        private final DnsResolver others = PublicResolver.ofMachine();

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
          return host.equals("krant.example")
              ? new InetAddress[] {InetAddress.getLoopbackAddress()}
              : others.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
          return host;
        }
      };

  private HttpServer server;
  private String site;
  private final List<String> agents = new ArrayList<>();

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site = "http://krant.example:" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    String path = exchange.getRequestURI().getPath();
    switch (path) {
      case "/page" -> send(exchange, 200, "text/html; charset=utf-8", PAGE.getBytes(UTF_8));
      case "/western" ->
          send(
              exchange,
              200,
              "text/html; charset=windows-1252",
              PAGE.getBytes(Charset.forName("windows-1252")));
      case "/moved" -> redirect(exchange, site + "/page");
      case "/inside" ->
          redirect(exchange, "http://127.0.0.1:" + server.getAddress().getPort() + "/page");
      case "/cloud" -> redirect(exchange, "http://169.254.169.254/latest/meta-data/");
      case "/file" -> redirect(exchange, "file:///etc/hostname");
      case "/round" -> redirect(exchange, site + "/round");
      case "/secret" -> send(exchange, 403, "text/html", new byte[] {'x'});
      case "/bomb" -> {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        send(exchange, 200, "text/plain", bomb());
      }
      default -> send(exchange, 404, "text/html", new byte[] {'x'});
    }
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] block = new byte[1_000_000];
      java.util.Arrays.fill(block, (byte) 'a');
      for (int i = 0; i < 50; i++) {
        gzip.write(block);
      }
    }
    return packed.toByteArray();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    } catch (IOException gone) {
      // the client has read enough
    }
  }

  private List<Reading> fetch(String address) throws IOException {
    List<Reading> readings = new ArrayList<>();
    new Fetching(RESOLVER, () -> 0).get(address, new Opening(Columns.USUAL, readings::add));
    return readings;
  }

  private void assertFails(String address, String saying) {
    assertThatThrownBy(() -> fetch(address))
        .as(address)
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining(saying);
  }

  @Test
  void aPageIsFetchedUnderItsOwnName() throws IOException {
    List<Reading> readings = fetch(site + "/page");

    assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
    Reading.Read read = (Reading.Read) readings.getFirst();
    assertThat(read.input()).isEqualTo(site + "/page");
    assertThat(read.report().imprint().title()).isEqualTo("Café in brand");
    assertThat(read.report().imprint().url()).isEqualTo(site + "/page");
    assertThat(agents).allSatisfy(agent -> assertThat(agent).startsWith("Zicht/"));
  }

  @Test
  void theEncodingThatTheServerSaysIsBelieved() throws IOException {
    Reading.Read read = (Reading.Read) fetch(site + "/western").getFirst();

    assertThat(read.report().imprint().title()).isEqualTo("Café in brand");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void redirectsAreFollowedToPublicAddressesOnly() throws IOException {
    Reading.Read read = (Reading.Read) fetch(site + "/moved").getFirst();

    assertThat(read.report().imprint().url()).isEqualTo(site + "/page");
    assertFails(site + "/inside", "127.0.0.1, which is no public address");
    assertFails(site + "/cloud", "169.254.169.254, which is no public address");
    assertThatThrownBy(() -> fetch(site + "/file")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> fetch(site + "/round")).isInstanceOf(IOException.class);
  }

  @Test
  void addressesWithinTheNetworkAreRefused() {
    int port = server.getAddress().getPort();
    for (String host : new String[] {"127.0.0.1", "localhost", "[::1]", "2130706433", "0"}) {
      assertThatThrownBy(() -> fetch("http://" + host + ":" + port + "/page"))
          .as(host)
          .isInstanceOf(Unreadable.class);
    }
    assertThat(agents).isEmpty();
  }

  @Test
  void errorsAreSaidInWords() {
    assertFails(site + "/none", "is not there (status 404)");
    assertFails(site + "/secret", "may not be read from here");
    assertFails("http://", "no well-formed address");
    assertFails("http://a:b@krant.example/", "no address of a page");
  }

  @Test
  void whatUnpacksToTooMuchIsOneInputThatFails() throws IOException {
    assertThat(fetch(site + "/bomb"))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Failed.class, failed -> assertThat(failed.what()).contains("larger than 5 MB"));
  }

  @Test
  void aStreamHasBoundsOfBytesAndTime() throws IOException {
    AtomicLong time = new AtomicLong();
    byte[] bytes = new byte[3_000_000];
    assertThatThrownBy(
            () ->
                new Bounded(
                        new ByteArrayInputStream(bytes),
                        2_000_000,
                        Duration.ofSeconds(1),
                        time::get)
                    .readAllBytes())
        .hasMessageContaining("larger than 2 MB");
    Bounded slow =
        new Bounded(new ByteArrayInputStream(bytes), 9_000_000, Duration.ofSeconds(1), time::get);
    assertThat(slow.read()).isZero();
    time.set(Duration.ofSeconds(2).toNanos());
    assertThatThrownBy(slow::read).hasMessageContaining("takes longer than 1 second");
  }
}
