package org.zicht.text.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zicht.text.Language;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static Place first(String name, String language) {
    return GAZETTEER.find(name, new Language(language)).getFirst().place();
  }

  @ParameterizedTest
  @CsvSource({
    "nl, Kazachstan, KZ",
    "en, Kazakhstan, KZ",
    "de, Kasachstan, KZ",
    "fr, Kazakhstan, KZ",
    "es, Kazajistán, KZ",
    "ru, Казахстан, KZ",
    "nl, Oekraïne, UA",
    "de, Ukraine, UA",
    "es, Ucrania, UA",
    "ru, Украина, UA",
    "fr, Syrie, SY",
    "de, Syrien, SY",
    "ru, Сирия, SY",
    "nl, Ivoorkust, CI",
    "de, Tschechien, CZ",
    "en, Burma, MM",
    "nl, Duitsland, DE",
    "fr, Allemagne, DE",
    "es, Alemania, DE",
    "de, Vereinigte Staaten, US",
    "es, Estados Unidos, US",
    "ru, Соединенные Штаты, US"
  })
  void countriesInTheLanguageOfTheText(String language, String name, String country) {
    assertThat(GAZETTEER.find(name, new Language(language)))
        .anySatisfy(
            found -> {
              assertThat(found.place().kind()).isEqualTo(Place.Kind.COUNTRY);
              assertThat(found.place().country()).isEqualTo(country);
            });
  }

  @Test
  void aNameOfOneLanguageIsNotHeardInAnother() {
    // 'Island' is Iceland in German only.
    assertThat(first("Island", "de").id()).isEqualTo("country:IS");
    assertThat(GAZETTEER.find("Island", new Language("en")))
        .noneMatch(found -> found.place().kind() == Place.Kind.COUNTRY);
  }

  @ParameterizedTest
  @CsvSource({
    "Marioepol, Mariupol",
    "Zjanaozen, Zhanaozen",
    "Oeralsk, Oral",
    "Mykolajiv, Mykolaiv",
    "Tschernihiw, Chernihiv",
    "Marioupol, Mariupol",
    "Jersón, Kherson",
    "ALMATY, Almaty",
    "Saint-Étienne, Saint-Étienne",
    "Nur-Sultan, Astana",
    "Raqqa, Raqqa",
    "Deir al-Zor, Deir ez-Zor",
    "Srebrenica, Srebrenica",
    "Харків, Kharkiv"
  })
  void townsInTheSpellingsOfNewspapers(String spelling, String name) {
    assertThat(first(spelling, "nl").name()).isEqualTo(name);
  }

  @Test
  void placesById() {
    assertThat(GAZETTEER.place("geonames:1526384")).map(Place::name).contains("Almaty");
    assertThat(GAZETTEER.place("country:KZ")).map(Place::name).contains("Kazakhstan");
    assertThat(GAZETTEER.place("region:donbas")).map(Place::country).contains("UA");
    assertThat(GAZETTEER.place("province:UA.07")).map(Place::name).contains("Kharkiv Oblast");
    assertThat(GAZETTEER.place("geonames:1")).isEmpty();
    assertThat(GAZETTEER.place("geonames:x")).isEmpty();
    assertThat(GAZETTEER.place("")).isEmpty();
  }

  @Test
  void townsLieInTheirFirstLevelArea() {
    assertThat(GAZETTEER.provinceOf(first("Charkov", "nl")))
        .map(Place::name)
        .contains("Kharkiv Oblast");
    assertThat(GAZETTEER.provinceOf(first("Khan Younis", "en")))
        .map(Place::id)
        .contains("region:gaza-strip");
    assertThat(GAZETTEER.provinceOf(first("Kazachstan", "nl"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Simferopol, UA",
    "Stepanakert, AZ",
    "Pristina, XK",
    "Taipei, TW",
    "Laayoune, EH",
    "Hebron, PS",
    "Sukhumi, GE",
    "Tiraspol, MD",
    "Hargeisa, SO",
    "Majdal Shams, SY"
  })
  void disputedPlacesAsDocumented(String name, String country) {
    assertThat(first(name, "en").country()).isEqualTo(country);
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(first("ISTANBUL", "en").country()).isEqualTo("TR");
      assertThat(first("IDLIB", "en").country()).isEqualTo("SY");
    } finally {
      Locale.setDefault(before);
    }
  }
}
