package org.zicht.exchange.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zicht.attribution.Speech;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.incident.Places;
import org.zicht.ledger.origin.Origin;
import org.zicht.party.Kind;
import org.zicht.report.Span;
import org.zicht.text.Language;

/** A whole account without the names of private persons. */
final class MaskingTest {

  private static final Places NOWHERE = new Places(town -> "");

  private static final String TEXT =
      "Daniyar Sadykov killed in Karaganda\n\n"
          + "Daniyar Sadykov, 21, was killed, his neighbour Timur Akhmetov said. "
          + "Interior Minister Marat Beketov denied it.\n\n";

  @Test
  void partsThatHoldAPrivateNameAreMaskedAndNamed() {
    Masked masked = Masking.standard().masked(account(report(TEXT, "Daniyar Sadykov", "report-1")));
    Claim claim = masked.account().statements().getFirst().claim();

    Claim.Participant target = claim.target();
    Claim.Person person = target == null ? null : target.person();
    assertThat(target).extracting(Claim.Participant::text).isEqualTo("███████ ███████, 21");
    assertThat(person).isEqualTo(new Claim.Person("private person 1", 21, "male"));
    assertThat(claim.trigger().quote()).doesNotContain("Daniyar", "Sadykov", "Timur", "Akhmetov");
    assertThat(claim.sources().getFirst().name()).isEqualTo("private person 2");
    assertThat(masked.ofClaim(claim.id()))
        .containsExactly(
            "target.text",
            "target.name",
            "target.person.name",
            "sources.0.text",
            "sources.0.name",
            "evidence.0.quote");
  }

  @Test
  void titlesTextsAndAddressesAreMaskedAndOffsetsStay() {
    Masked masked = Masking.standard().masked(account(report(TEXT, "Daniyar Sadykov", "report-1")));
    HeldReport report = masked.account().holdings().reports().getFirst();

    assertThat(report.text()).hasSameSizeAs(TEXT).contains("Marat Beketov").doesNotContain("Timur");
    assertThat(report.title()).isEqualTo("███████ ███████ killed in Karaganda");
    assertThat(report.publications().getFirst().url()).isEqualTo("https://paper.example/█");
    assertThat(masked.ofReport("report-1")).containsExactly("text", "url");
    for (Claim claim : report.claims()) {
      for (Claim.Evidence one : claim.evidence()) {
        assertThat(one.span().of(report.text())).isEqualTo(one.quote());
      }
    }
  }

  @Test
  void twoPrivateSourcesStayTwo() {
    String other = TEXT.replace("Timur Akhmetov", "Nurlan Yesimov");
    Account account =
        account(report(TEXT, "Timur Akhmetov", "report-1"), report(other, "Nurlan Yesimov", "r2"));

    List<String> origins =
        Masking.standard().masked(account).account().statements().stream()
            .map(one -> one.origin().name())
            .toList();

    assertThat(origins).doesNotHaveDuplicates().allMatch(name -> name.startsWith("private person"));
  }

  @Test
  void whoHoldsAnOfficeInOneReportIsPublicInAll() {
    String first = "The mayor, Askar Dzhumin, spoke.\n\n";
    String second = "Aid had come, Askar Dzhumin said. Anna Bergova agreed.\n\n";
    Masked masked =
        Masking.standard().masked(account(report(first, null, "a"), report(second, null, "b")));

    assertThat(masked.account().holdings().reports().getLast().text())
        .isEqualTo("Aid had come, Askar Dzhumin said. ████ ███████ agreed.\n\n");
  }

  @Test
  void maskingTwiceChangesNothingMore() {
    Account once = Masking.standard().masked(account(report(TEXT, "x", "report-1"))).account();

    assertThat(Masking.standard().masked(once).account().holdings()).isEqualTo(once.holdings());
  }

  private static Account account(HeldReport... reports) {
    return Account.of(new Holdings(List.of(reports), List.of(), List.of(), 0), NOWHERE);
  }

  /** A report with one claim, if a source is given: that the victim was killed, on its word. */
  private static HeldReport report(String text, @Nullable String source, String id) {
    List<Claim> claims = new ArrayList<>();
    if (source != null) {
      int start = text.indexOf("Daniyar Sadykov, 21");
      Span span = new Span(start, text.indexOf(". Interior"));
      String teller = text.contains("Nurlan") ? "Nurlan Yesimov" : "Timur Akhmetov";
      int told = text.indexOf("his neighbour");
      Span who = new Span(told, text.indexOf(" said"));
      claims.add(
          new Claim(
              "claim of " + id,
              id,
              ClaimType.KILLED,
              Claim.Status.ASSERTED,
              Claim.Certainty.CERTAIN,
              Set.of(),
              null,
              new Claim.Participant(
                  "Daniyar Sadykov, 21",
                  new Span(start, start + 19),
                  Claim.Basis.STATED,
                  "Daniyar Sadykov",
                  Kind.PEOPLE,
                  null,
                  null,
                  new Claim.Person("Daniyar Sadykov", 21, "male"),
                  null),
              null,
              null,
              null,
              List.of(
                  new Claim.Source(
                      who.of(text),
                      who,
                      Kind.PEOPLE,
                      teller,
                      null,
                      "said",
                      Speech.INDIRECT,
                      List.of())),
              List.of(new Claim.Evidence(span, span.of(text), Claim.Evidence.Role.CLAIM)),
              "test"));
    }
    return new HeldReport(
        id,
        "0".repeat(64),
        text,
        true,
        new Language("en"),
        List.of(),
        List.of(
            new Publication(
                "The Paper",
                "https://paper.example/news/sadykov-killed",
                null,
                LocalDate.of(2022, 1, 6))),
        Instant.EPOCH,
        "test",
        claims);
  }

  @Test
  void aSourceThatIsNoPersonKeepsItsName() {
    Masked masked = Masking.standard().masked(account(report(TEXT, "x", "report-1")));
    assertThat(masked.account().statements())
        .allMatch(one -> one.origin().basis() == Origin.Basis.SPEAKER);
    assertThat(masked.account().holdings().reports().getFirst().publishers())
        .containsExactly("The Paper");
  }
}
