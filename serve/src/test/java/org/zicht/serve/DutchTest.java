package org.zicht.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zicht.serve.wording.Phrases;

/** Every page says all that it says in the other languages of the interface too. */
final class DutchTest {

  @Test
  void noPhraseIsLacking() {
    try (DemoSite site = DemoSite.demo();
        DemoSite empty = DemoSite.empty()) {
      for (Phrases language : Phrases.all()) {
        Map<String, String> headers = Map.of("Cookie", "language=" + language.code());
        assertThat(Fetched.send("GET", empty.at("/"), headers, "").body())
            .contains("<html lang=\"" + language.code() + "\"");
        for (String path : Tour.paths(site)) {
          Fetched page = Fetched.send("GET", site.at(path), headers, "");
          assertThat(page.body()).contains("<html lang=\"" + language.code() + "\"");
        }
        assertThat(language.lacking()).as(language.code()).isEmpty();
      }
      Fetched asked =
          Fetched.send(
              "GET", site.at("/"), Map.of("Accept-Language", "nl-BE,nl;q=0.9,en;q=0.5"), "");
      assertThat(asked.body()).contains("<html lang=\"nl\"", "januari 2022");
    }
  }
}
