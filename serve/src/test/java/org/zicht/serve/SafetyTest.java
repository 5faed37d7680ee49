package org.zicht.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zicht.serve.adding.Received;

/** Nobody but who sits at this machine is answered, and no report can do anything. */
final class SafetyTest {

  private static DemoSite site;

  @BeforeAll
  static void start() {
    site = DemoSite.empty();
  }

  @AfterAll
  static void stop() {
    assertThat(site.defects()).isEmpty();
    site.close();
  }

  @Test
  void everyAnswerForbidsScriptsOfOthersAndFrames() {
    Fetched page = Fetched.get(site.at("/"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.headers().get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers()).containsEntry("x-content-type-options", "nosniff");
    String own = site.at("/").substring(0, site.at("/").length() - 1);
    assertThat(
            Fetched.send("POST", site.at("/preferences"), Map.of("Origin", own), "theme=dark")
                .headers()
                .get("set-cookie"))
        .contains("SameSite=Strict", "HttpOnly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1", "evil.example:80", "127.0.0.1.evil.example", ""})
  void aRequestUnderAnotherNameIsRefused(String host) {
    Fetched page = Fetched.send("GET", site.at("/"), Map.of("Host", host), "");
    assertThat(page.status()).isIn(400, 403);
    assertThat(page.body()).doesNotContain("<html");
  }

  @Test
  void whatChangesSomethingMustComeFromAPageOfOurs() {
    String add = site.at("/add");
    assertThat(Fetched.send("POST", add, Map.of(), "text=x").status()).isEqualTo(403);
    assertThat(Fetched.send("POST", add, Map.of("Origin", "null"), "text=x").status())
        .isEqualTo(403);
    assertThat(
            Fetched.send("POST", add, Map.of("Origin", "http://evil.example"), "text=x").status())
        .isEqualTo(403);
    String own = add.substring(0, add.length() - "/add".length());
    assertThat(
            Fetched.send(
                    "POST", add, Map.of("Origin", own, "Sec-Fetch-Site", "cross-site"), "text=x")
                .status())
        .isEqualTo(403);
    assertThat(Fetched.send("POST", add, Map.of("Origin", own), "text=").status()).isEqualTo(200);
  }

  @Test
  void anotherSiteMayLinkHereButNotLoadFromHere() {
    Map<String, String> followed =
        Map.of("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate");
    Map<String, String> loaded =
        Map.of("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors");
    assertThat(Fetched.send("GET", site.at("/claims"), followed, "").status()).isEqualTo(200);
    assertThat(Fetched.send("GET", site.at("/claims.json"), loaded, "").status()).isEqualTo(403);
  }

  @Test
  void otherMethodsAreRefusedAndPreferencesLeadOnlyToOurPages() {
    assertThat(Fetched.send("DELETE", site.at("/"), Map.of(), "").status()).isEqualTo(405);
    String own = site.at("/").substring(0, site.at("/").length() - 1);
    for (String back :
        List.of("https://evil.example", "//evil.example", "/%0d%0aSet-Cookie: a=b", "/\\evil")) {
      Fetched led =
          Fetched.send(
              "POST",
              site.at("/preferences"),
              Map.of("Origin", own),
              "theme=dark&back=" + org.zicht.serve.web.Query.encoded(back));
      assertThat(led.status()).isEqualTo(303);
      assertThat(led.headers().get("location")).startsWith("/").doesNotStartWith("//");
      assertThat(led.headers().get("set-cookie"))
          .startsWith("theme=dark")
          .contains("SameSite=Strict");
    }
  }

  @Test
  void aHostileReportStaysWords() {
    String text =
        "<script>alert(1)</script> 8 doden in Almaty\n\n"
            + "=HYPERLINK(\"http://evil.example\") Acht agenten zijn in Almaty gedood, zegt <img src=x"
            + " onerror=alert(1)> de politie.\n\n"
            + "De minister \"><svg onload=alert(2)> zegt dat in Almaty twaalf mensen gewond raakten,"
            + " meldt javascript:alert(3) persbureau ANP. \u202Etxet siht\u202C\n";
    Received received =
        site.add(
            "\"><script>alert(4)</script>.txt",
            text,
            LocalDate.of(2022, 1, 6),
            "=cmd|' /C calc'!A0<b>");
    assertThat(received).isInstanceOf(Received.Added.class);
    String report = received instanceof Received.Added added ? added.report() : "";
    for (String path :
        List.of(
            "/",
            "/reports/" + report,
            "/reports",
            "/claims",
            "/incidents",
            "/sources",
            "/unknown",
            "/contradictions",
            "/map",
            "/search?q=%3Cscript%3Ealert",
            "/search?q=doden",
            "/claims?origin=%22%3E%3Cscript%3Ealert(5)%3C/script%3E")) {
      Fetched page = Fetched.get(site.at(path));
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.body())
          .as(path)
          .doesNotContain("<script>", "<img", "<svg onload", "href=\"javascript:", "<b>'!A0");
    }
    String csv = Fetched.get(site.at("/reports.csv")).body();
    assertThat(csv).doesNotContain(",=cmd").contains("'=cmd");
  }

  @Test
  void aLineOfFiveMegabytesIsNamedOrRead() {
    Fetched page =
        Fetched.send(
            "POST",
            site.at("/add/file?name=long.txt"),
            Map.of("Origin", site.at("/").substring(0, site.at("/").length() - 1)),
            "De politie zegt dat in Almaty acht mensen zijn gedood. ".repeat(100_000));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("long.txt");
    assertThat(Fetched.get(site.at("/reports")).status()).isEqualTo(200);
  }
}
