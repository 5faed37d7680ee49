package org.zicht.exchange.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zicht.text.Language;

/**
 * Reports in six languages: [[private]] names are struck out everywhere, {{public}} ones nowhere.
 */
final class NameMaskTest {

  private static final Pattern MARK = Pattern.compile("\\[\\[(.+?)]]|\\{\\{(.+?)}}");

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "es", "ru"})
  void privateNamesGoAndAllElseStays(String code) throws IOException {
    String marked = resource(code + ".txt");
    String text = MARK.matcher(marked).replaceAll(mark -> Matcher.quoteReplacement(inside(mark)));
    String wanted =
        MARK.matcher(marked)
            .replaceAll(
                mark ->
                    Matcher.quoteReplacement(
                        mark.group(1) == null
                            ? mark.group(2)
                            : mark.group(1).replaceAll("[\\p{L}\\p{N}]", "█")));

    String masked = Masking.standard().mask(text, new Language(code), List.of()).masked(text);

    assertThat(masked.lines()).containsExactlyElementsOf(wanted.lines().toList());
    assertThat(masked).hasSameSizeAs(text);
  }

  private static String inside(java.util.regex.MatchResult mark) {
    return mark.group(1) == null ? mark.group(2) : mark.group(1);
  }

  private static String resource(String name) throws IOException {
    try (InputStream bytes = NameMaskTest.class.getResourceAsStream(name)) {
      assertThat(bytes).as(name).isNotNull();
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
