package org.zicht.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.Told;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Entry;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.party.Kind;

/** Accounts of random reports, added in random orders. */
final class AccountOrderTest {

  private static final ClaimType[] TYPES = {
    ClaimType.KILLED, ClaimType.KILLED, ClaimType.INJURED, ClaimType.PROTEST, ClaimType.STORMING
  };
  private static final Kind[] KINDS = {
    Kind.POLICE, Kind.PROTESTERS, Kind.PEOPLE, Kind.ATTACKERS, Kind.CIVILIANS
  };
  private static final String[] PLACES = {"Almaty", "Kazakhstan", "Aktobe", "Almaty region", ""};
  private static final String[] SPEAKERS = {
    "the interior ministry", "the health ministry", "police", "witnesses", ""
  };

  private static <T> T one(Random random, T[] of) {
    return of[random.nextInt(of.length)];
  }

  private static Told report(Random random) {
    LocalDate day = LocalDate.parse("2022-01-04").plusDays(random.nextInt(10));
    Told report =
        Told.on(day.toString(), "Paper " + random.nextInt(4))
            .in(random.nextBoolean() ? "nl" : "en");
    for (int i = random.nextInt(5); i >= 0; i--) {
      Told.Said said = Told.Said.that(one(random, TYPES)).of(one(random, KINDS));
      said.in(one(random, PLACES));
      if (random.nextInt(3) > 0) {
        said.counting(1 + random.nextInt(20));
      }
      if (random.nextInt(4) == 0) {
        said.soFar();
      }
      if (random.nextInt(8) == 0) {
        said.denied();
      }
      if (random.nextBoolean()) {
        LocalDate when = day.minusDays(random.nextInt(3));
        said.during(when.toString(), when.plusDays(random.nextInt(2)).toString());
      }
      String speaker = one(random, SPEAKERS);
      if (!speaker.isEmpty()) {
        said.says(speaker, speaker.equals("witnesses") ? Kind.WITNESS : Kind.GOVERNMENT);
      }
      report.that(said);
    }
    return report;
  }

  private static Account account(List<List<Content>> reports) {
    List<Entry> entries = new ArrayList<>();
    for (List<Content> report : reports) {
      for (Content content : report) {
        entries.add(new Entry(entries.size() + 1, Told.NOON, Entry.Kind.of(content), content));
      }
    }
    return Account.of(Holdings.of(entries), Told.PLACES);
  }

  @Test
  void theOrderOfArrivalMakesNoDifference() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      List<List<Content>> reports = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        reports.add(report(random).entries());
      }
      Account first = account(reports);
      assertThat(first.incidents()).hasSizeGreaterThan(5);
      assertThat(first.tolls()).isNotEmpty();
      for (int turn = 0; turn < 5; turn++) {
        Collections.shuffle(reports, random);
        assertThat(account(reports)).as("seed " + seed).isEqualTo(first);
      }
    }
  }

  @Test
  void everyStatementIsInOneIncidentAndEveryJoinHasItsReasons() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      List<List<Content>> reports = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        reports.add(report(random).entries());
      }
      Account account = account(reports);
      List<String> ids = new ArrayList<>();
      account
          .incidents()
          .forEach(
              incident -> {
                incident.statements().forEach(statement -> ids.add(statement.id()));
                assertThat(incident.members().subList(1, incident.members().size()))
                    .allSatisfy(member -> assertThat(member.reasons()).isNotEmpty());
              });
      assertThat(ids)
          .as("seed " + seed)
          .doesNotHaveDuplicates()
          .hasSameSizeAs(account.statements());
    }
  }
}
