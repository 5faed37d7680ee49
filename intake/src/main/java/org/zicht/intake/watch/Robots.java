package org.zicht.intake.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zicht.intake.web.Web;

/** What sites keep from programs, by their {@code robots.txt} (RFC 9309). For one thread. */
final class Robots {

  /** What Zicht calls itself in such files. */
  private static final List<String> NAMES = List.of("zicht");

  /** As much as is read of such a file (RFC 9309, section 2.5). */
  private static final int LARGEST = 500 * 1024;

  /** How long such a file is not asked for again (RFC 9309, section 2.4). */
  private static final Duration KEPT = Duration.ofHours(24);

  /** The same where it could not be had, and all is taken to be kept from programs. */
  private static final Duration KEPT_UNREACHED = Duration.ofMinutes(30);

  private final Web web;
  private final InstantSource clock;
  private final Map<String, Kept> sites = new HashMap<>();

  private record Kept(BaseRobotRules rules, Instant until) {}

  Robots(Web web, InstantSource clock) {
    this.web = web;
    this.clock = clock;
  }

  /** Whether an address may be asked for. */
  boolean mayAsk(URI address) {
    return rules(address).isAllowed(address.toString());
  }

  /** How long a site wants to be left alone between; zero where it does not say. */
  Duration pause(URI address) {
    long milliseconds = rules(address).getCrawlDelay();
    return milliseconds <= 0 ? Duration.ZERO : Duration.ofMillis(milliseconds);
  }

  private BaseRobotRules rules(URI address) {
    String site = address.getScheme() + "://" + address.getRawAuthority();
    Instant now = clock.instant();
    Kept kept = sites.get(site);
    if (kept == null || !now.isBefore(kept.until())) {
      kept = ask(site, now);
      sites.put(site, kept);
    }
    return kept.rules();
  }

  private Kept ask(String site, Instant now) {
    String file = site + "/robots.txt";
    Web.Small answer = web.small(file, LARGEST);
    int status = answer.status();
    if (status >= 200 && status < 300) {
      BaseRobotRules rules =
          new SimpleRobotRulesParser().parseContent(file, answer.bytes(), "text/plain", NAMES);
      return new Kept(rules, now.plus(KEPT));
    }
    if (status >= 400 && status < 500) {
      return new Kept(
          new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), now.plus(KEPT));
    }
    return new Kept(
        new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), now.plus(KEPT_UNREACHED));
  }
}
