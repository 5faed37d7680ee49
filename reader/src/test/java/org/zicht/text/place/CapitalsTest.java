package org.zicht.text.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/** 'The capital', and names of places that are those of streets or of what somebody presides. */
class CapitalsTest {

  private static final ReportPipeline PIPELINE = ReportPipeline.standard();

  /** The words that name a place, and which, in the last sentence of a text. */
  private static List<String> last(String language, String text) {
    return PIPELINE
        .read(Report.of(text), new Language(language))
        .parsed()
        .places()
        .getLast()
        .stream()
        .map(mention -> mention.span().of(text) + " = " + mention.place().name())
        .toList();
  }

  @Test
  void ofTheCountryBesideIt() {
    assertThat(last("nl", "In de Keniaanse hoofdstad vielen doden."))
        .containsExactly("Keniaanse = Kenya", "hoofdstad = Nairobi");
    assertThat(last("en", "Protests broke out in the capital of Chad."))
        .contains("capital = N'Djamena");
    assertThat(last("es", "La capital de Perú está tranquila.")).contains("capital = Lima");
    assertThat(last("ru", "В столице Киргизии спокойно.")).contains("столице = Bishkek");
  }

  @Test
  void ofTheCountryToldOf() {
    assertThat(last("en", "Police fired in Omdurman, Sudan. Ten people died in the capital."))
        .containsExactly("capital = Khartoum");
    assertThat(last("de", "In Ecuador gibt es Unruhen. In der Hauptstadt starben zehn Menschen."))
        .containsExactly("Hauptstadt = Quito");
    assertThat(last("fr", "Le Tchad est en deuil. Dix personnes sont mortes dans la capitale."))
        .containsExactly("capitale = N'Djamena");
    assertThat(last("ru", "В Казахстане прошли акции. В столице погибли три человека."))
        .containsExactly("столице = Astana");
  }

  @Test
  void notWhereItIsNamedOrNoCapitalOfACountry() {
    assertThat(last("nl", "In Kenia is het stil. De hoofdstad Nairobi was leeg."))
        .containsExactly("Nairobi = Nairobi");
    assertThat(last("en", "Sudan is at war. The provincial capital fell.")).isEmpty();
    assertThat(last("en", "Sudan is at war. They invested capital.")).isEmpty();
    assertThat(last("en", "Sudan fights Chad. The capital was quiet.")).isEmpty();
  }

  @Test
  void streetsAreNoPlaces() {
    assertThat(last("es", "Chile protesta. En Plaza Italia hubo barricadas.")).isEmpty();
    assertThat(last("en", "Shops on Oxford Street in London closed."))
        .containsExactly("London = London");
    assertThat(last("es", "Tres personas murieron en una calle de Bogotá."))
        .containsExactly("Bogotá = Bogota");
  }

  @Test
  void aTownThatIsSaidToBeOne() {
    assertThat(last("es", "Uyuni, una pequeña ciudad del sur, está aislada."))
        .containsExactly("Uyuni = Uyuni");
  }

  @Test
  void whatSomebodyPresides() {
    assertThat(last("ru", "Президент России выступил в среду.")).containsExactly("России = Russia");
    assertThat(last("ru", "Глава Дагестана Сергей Меликов сообщил о раненых."))
        .containsExactly("Дагестана = Dagestan");
  }
}
