package org.zicht.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zicht.attribution.Speech;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.Told;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Correction.Field;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.party.Kind;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.number.Quantity;
import org.zicht.text.place.Gazetteer;

/** Corrections by words of the text, by values, or both. */
final class CorrectionsTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static final String TEXT =
      "Doden in Almaty\n\n"
          + "Bij het gemeentehuis kwamen woensdag twaalf agenten om, meldde de politie. "
          + "Volgens artsen waren het er tientallen, en in Aktobe 30.\n";

  private static final Claim CLAIM =
      new Claim(
          "c1",
          "r1",
          ClaimType.KILLED,
          Claim.Status.ASSERTED,
          Claim.Certainty.CERTAIN,
          Set.of(),
          null,
          null,
          null,
          null,
          null,
          List.of(
              new Claim.Source(
                  "de politie",
                  span("de politie"),
                  Kind.POLICE,
                  null,
                  "KZ",
                  "meldde",
                  Speech.INDIRECT,
                  List.of())),
          List.of(
              new Claim.Evidence(
                  span("Bij het gemeentehuis kwamen woensdag twaalf agenten om"),
                  "Bij het gemeentehuis kwamen woensdag twaalf agenten om",
                  Claim.Evidence.Role.CLAIM)),
          "test");

  private static final HeldReport REPORT =
      new HeldReport(
          "r1",
          "",
          TEXT,
          true,
          new Language("nl"),
          List.of(),
          List.of(new Publication("Krant", null, null, LocalDate.parse("2022-01-06"))),
          Told.NOON,
          "test",
          List.of(CLAIM));

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Correction made(Wish wish) {
    return switch (new Corrections(GAZETTEER, REPORT, CLAIM).of(wish)) {
      case Corrections.Outcome.Made(var correction) -> correction;
      case Corrections.Outcome.Refused(var why) -> throw new AssertionError(why);
    };
  }

  private static String refused(Wish wish) {
    return switch (new Corrections(GAZETTEER, REPORT, CLAIM).of(wish)) {
      case Corrections.Outcome.Made(var correction) -> "made " + correction;
      case Corrections.Outcome.Refused(var why) -> why;
    };
  }

  private static <T> T there(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  private static Claim.Count count(Wish wish) {
    return there(((Correction.Count) made(wish)).value());
  }

  @Test
  void aNumberIsReadFromItsWords() {
    Claim.Count twelve = count(Wish.words(Field.COUNT, span("twaalf")));
    assertThat(twelve.min()).isEqualTo(12);
    assertThat(twelve.max()).isEqualTo(12);
    assertThat(twelve.wording()).isEqualTo("twaalf");
    Claim.Count dozens = count(Wish.words(Field.COUNT, span("tientallen")));
    assertThat(dozens.min()).isEqualTo(20);
    assertThat(dozens.max()).isEqualTo(99);
    assertThat(dozens.precision()).isEqualTo(Quantity.Precision.VAGUE);
  }

  @Test
  void aValueStandsBeforeWhatTheWordsSay() {
    Wish wish =
        new Wish(Field.COUNT, span("agenten"), ">=13", null, null, null, null, Boolean.TRUE, null);
    Claim.Count count = count(wish);
    assertThat(count.min()).isEqualTo(13);
    assertThat(count.max()).isNull();
    assertThat(count.cumulative()).isTrue();
    assertThat(count.wording()).isEqualTo("agenten");
  }

  @Test
  void aPlaceIsFoundByItsWordsOrItsName() {
    Correction words = made(Wish.words(Field.PLACE, span("Almaty")));
    Claim.Where almaty = there(((Correction.Place) words).value());
    assertThat(almaty.gazetteer()).isEqualTo("geonames:1526384");
    assertThat(almaty.basis()).isEqualTo(Claim.Basis.CARRIED);
    Correction country =
        made(new Wish(Field.PLACE, span("gemeentehuis"), "KZ", null, null, null, null, null, null));
    Claim.Where kazakhstan = there(((Correction.Place) country).value());
    assertThat(kazakhstan.name()).isEqualTo("Kazakhstan");
    assertThat(kazakhstan.basis()).isEqualTo(Claim.Basis.STATED);
  }

  @Test
  void aTimeIsCountedFromTheDayOfPublication() {
    Correction read = made(Wish.words(Field.TIME, span("woensdag")));
    assertThat(there(((Correction.Time) read).value()).start()).isEqualTo("2022-01-05");
    Correction given =
        made(
            new Wish(
                Field.TIME,
                span("woensdag"),
                "2022-01-05/2022-01-06",
                null,
                null,
                null,
                null,
                null,
                null));
    assertThat(there(((Correction.Time) given).value()).end()).isEqualTo("2022-01-06");
  }

  @Test
  void whoIsToldByWordsAndTheirKind() {
    Correction target = made(Wish.words(Field.TARGET, span("twaalf agenten")));
    assertThat(there(((Correction.Target) target).value()).kind()).isEqualTo(Kind.POLICE);
    Correction source = made(Wish.words(Field.SOURCES, span("artsen")));
    Claim.Source root = ((Correction.Sources) source).value().getFirst();
    assertThat(root.text()).isEqualTo("artsen");
    assertThat(root.kind()).isEqualTo(Kind.MEDICS);
    assertThat(made(Wish.value(Field.SOURCES, Wish.NONE)))
        .isEqualTo(new Correction.Sources(List.of()));
    assertThat(made(Wish.value(Field.ACTOR, Wish.NONE))).isEqualTo(new Correction.Actor(null));
  }

  @Test
  void whatCannotBeMadeIsRefusedWithWhatToDo() {
    assertThat(refused(Wish.value(Field.TYPE, "murder"))).contains("no type of claim murder");
    assertThat(refused(Wish.value(Field.COUNT, "12"))).contains("give the words");
    assertThat(refused(Wish.words(Field.COUNT, span("agenten")))).contains("give the value too");
    assertThat(refused(Wish.words(Field.TIME, span("agenten")))).contains("give the day too");
    assertThat(refused(Wish.words(Field.PLACE, span("gemeentehuis")))).contains("give the place");
    assertThat(
            refused(
                new Wish(Field.TIME, span("woensdag"), "Wed", null, null, null, null, null, null)))
        .contains("no time");
    assertThat(refused(Wish.words(Field.ACTOR, new Span(1, 9999)))).contains("do not stand");
  }

  @Test
  void ofWordsThatStandTwiceTheNearestCount() {
    assertThat(Wish.find("a b a", "a", new Span(4, 5))).contains(new Span(4, 5));
    assertThat(Wish.find("a b a", "a", new Span(0, 2))).contains(new Span(0, 1));
    assertThat(Wish.find("a b a", "c", new Span(0, 2))).isEmpty();
  }
}
