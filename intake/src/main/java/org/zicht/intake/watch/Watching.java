package org.zicht.intake.watch;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.zicht.intake.web.Stamp;
import org.zicht.intake.web.Visit;
import org.zicht.intake.web.Web;
import org.zicht.report.Columns;
import org.zicht.report.Imprint;
import org.zicht.report.Opening;
import org.zicht.report.PublicationTime;
import org.zicht.report.Reading;

/**
 * Follows feeds: asks for them in turn, goes where they lead, and hands on each report that is new
 * or changed. One thing is asked for at a time. For one thread.
 */
public final class Watching {

  /** So often an address that cannot be had is asked for; a list always is. */
  private static final int TRIES = 3;

  /** No list is left alone for longer, however often it could not be had. */
  private static final Duration LONGEST = Duration.ofHours(6);

  /** So many lists are followed at most, however many a list names. */
  private static final int MOST_LISTS = 1000;

  /** So many addresses without a date are followed from one list at a time. */
  private static final int MOST_UNDATED = 100;

  /** A time that is up to so much longer or shorter keeps many feeds from coming at once. */
  private static final double JITTER = 0.1;

  private final Habits habits;
  private final Web web;
  private final Follower follower;
  private final Timing time;
  private final RandomGenerator chance;
  private final Robots robots;
  private final PriorityQueue<Errand> errands = new PriorityQueue<>(Errand.BY_TIME);
  private final Set<URI> lists = new HashSet<>();
  private final Set<URI> untried = new HashSet<>();
  private final Map<String, Instant> free = new HashMap<>();
  private long numbered;

  /**
   * @param habits how often, and how gently
   * @param web what is asked
   * @param follower takes what is found, in the thread that runs
   * @param time what time it is, and how it passes
   * @param chance by how much times are longer or shorter
   */
  public Watching(Habits habits, Web web, Follower follower, Timing time, RandomGenerator chance) {
    this.habits = habits;
    this.web = web;
    this.follower = follower;
    this.time = time;
    this.chance = chance;
    this.robots = new Robots(web, time);
  }

  /**
   * Adds a feed, a list of feeds, a sitemap, or the page of a report.
   *
   * @throws URISyntaxException if it is no http or https address
   */
  public void add(String address) throws URISyntaxException {
    URI there = new URI(address);
    String scheme = there.getScheme();
    if (there.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
      throw new URISyntaxException(address, "no http or https address");
    }
    if (lists.add(there)) {
      put(there, true, Imprint.NONE);
    }
  }

  /** Asks once for every list, and for what it leads to, and comes back. */
  public void round() throws InterruptedException {
    while (!untried.isEmpty()) {
      run(next());
    }
  }

  /** Follows all feeds until the thread is interrupted. */
  public void follow() throws InterruptedException {
    while (!errands.isEmpty()) {
      Errand first = next();
      Duration wait = Duration.between(time.instant(), first.due());
      if (wait.compareTo(habits.pause().multipliedBy(2)) > 0) {
        follower.rest(first.due());
      }
      run(first);
    }
  }

  /** The next errand, due when its site may be asked. There is one. */
  private Errand next() {
    while (true) {
      Errand first = errands.element();
      Instant allowed = free.getOrDefault(first.site(), Instant.MIN);
      if (!allowed.isAfter(first.due())) {
        return first;
      }
      errands.remove();
      errands.add(first.later(allowed));
    }
  }

  private void run(Errand errand) throws InterruptedException {
    Duration wait = Duration.between(time.instant(), errand.due());
    if (wait.isPositive()) {
      time.pass(wait);
    }
    errands.remove(errand);
    untried.remove(errand.address());
    if (robots.mayAsk(errand.address())) {
      Taking taking = new Taking(errand);
      Visit visit =
          web.visit(
              errand.address().toString(),
              errand.stamp(),
              new Opening(Columns.USUAL, taking::take));
      leaveAlone(errand, habits.pause());
      taking.finish();
      done(errand, visit);
    } else {
      follower.hear(
          errand.address()
              + ": its site keeps programs from it (robots.txt), or cannot be asked what it keeps."
              + (errand.list() ? " It is asked again later." : " It is not read."));
      if (errand.list()) {
        errands.add(errand.failed(time.instant().plus(about(patience(errand)))));
      }
    }
  }

  private void done(Errand errand, Visit visit) {
    Instant now = time.instant();
    switch (visit) {
      case Visit.Came came ->
          again(errand.succeeded(now.plus(about(habits.every())), came.stamp()));
      case Visit.Unchanged unchanged ->
          again(errand.succeeded(now.plus(about(habits.every())), errand.stamp()));
      case Visit.Refused refused -> {
        Duration asked = refused.pause();
        Duration wait = about(patience(errand));
        if (asked != null) {
          leaveAlone(errand, asked);
          wait = asked.compareTo(wait) > 0 ? asked : wait;
        }
        if (errand.list() || errand.failures() + 1 < TRIES) {
          follower.hear(refused.reason().of(errand.address().toString()).toString());
          errands.add(errand.failed(now.plus(wait)));
        } else {
          follower.take(
              errand.address().toString(), refused.reason().of(errand.address().toString()));
        }
      }
    }
  }

  private void again(Errand errand) {
    if (errand.list()) {
      errands.add(errand);
    }
  }

  /** Leaves a site alone: as long as it asks in its robots.txt, but not shorter than said. */
  private void leaveAlone(Errand errand, Duration least) {
    Duration asked = robots.pause(errand.address());
    Instant until = time.instant().plus(asked.compareTo(least) > 0 ? asked : about(least));
    free.merge(errand.site(), until, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** How long to wait before a further try: longer each time. */
  private Duration patience(Errand errand) {
    Duration wait = habits.every().multipliedBy(1L << Math.min(errand.failures(), 10));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  private Duration about(Duration time) {
    double factor = 1 + JITTER * (2 * chance.nextDouble() - 1);
    return Duration.ofMillis(Math.round(time.toMillis() * factor));
  }

  private void put(URI address, boolean list, Imprint said) {
    if (untried.add(address)) {
      errands.add(new Errand(time.instant(), numbered++, address, list, said, 0, Stamp.NONE));
    }
  }

  /** Takes what is at an address: reports go to the follower, links become errands. */
  private final class Taking {
    private final Errand errand;
    private int undated;

    Taking(Errand errand) {
      this.errand = errand;
    }

    void take(Reading reading) {
      switch (reading) {
        case Reading.Linked linked -> go(linked);
        case Reading.Read read ->
            follower.take(
                errand.address().toString(),
                new Reading.Read(
                    errand.list() ? read.input() : errand.address().toString(),
                    read.report().with(completed(read.report().imprint())),
                    read.problems()));
        case Reading.Failed failed -> {
          if (errand.list()) {
            follower.hear(failed.toString());
          } else {
            follower.take(errand.address().toString(), failed);
          }
        }
      }
    }

    private void go(Reading.Linked linked) {
      URI address;
      try {
        address = errand.address().resolve(new URI(linked.address()));
      } catch (URISyntaxException malformed) {
        follower.hear(linked.input() + ": is no well-formed address.");
        return;
      }
      if (address.getHost() == null || !address.getScheme().startsWith("http")) {
        follower.hear(linked.input() + ": is no http or https address.");
      } else if (linked.list()) {
        if (lists.size() < MOST_LISTS && lists.add(address)) {
          put(address, true, Imprint.NONE);
        }
      } else if (isNew(address, linked.said())) {
        put(address, false, linked.said());
      }
    }

    private boolean isNew(URI address, Imprint said) {
      PublicationTime dated = said.modified() == null ? said.published() : said.modified();
      if (dated == null) {
        return !follower.knows(address.toString(), null) && ++undated <= MOST_UNDATED;
      }
      Instant moment = moment(dated);
      return !moment.isBefore(time.instant().minus(habits.age()))
          && !follower.knows(address.toString(), said.modified() == null ? null : moment);
    }

    /** Says what was left. */
    void finish() {
      if (undated > MOST_UNDATED) {
        follower.hear(
            errand.address()
                + ": names "
                + undated
                + " reports without a date; "
                + MOST_UNDATED
                + " are followed now, the others in turn.");
      }
    }

    /**
     * What a page says of itself, and where it says nothing, what the feed says of it; but for the
     * title, which would have to stand in the text.
     */
    private Imprint completed(Imprint page) {
      Imprint feed = errand.said();
      return new Imprint(
          page.url() == null ? errand.list() ? null : errand.address().toString() : page.url(),
          page.title(),
          page.publisher() == null ? feed.publisher() : page.publisher(),
          page.author() == null ? feed.author() : page.author(),
          page.published() == null ? feed.published() : page.published(),
          page.modified() == null ? feed.modified() : page.modified(),
          page.language() == null ? feed.language() : page.language());
    }
  }

  /** The moment, or the end of the day where only that is known. */
  private static Instant moment(PublicationTime dated) {
    ZoneOffset zone = dated.zone() == null ? ZoneOffset.UTC : dated.zone();
    return dated.time() == null
        ? dated.day().plusDays(1).atStartOfDay().toInstant(zone)
        : dated.time().toInstant(zone);
  }
}
