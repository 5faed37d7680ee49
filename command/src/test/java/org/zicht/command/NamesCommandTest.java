package org.zicht.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.command.Ran.zicht;
import static org.zicht.command.Ran.zichtWithInput;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class NamesCommandTest {

  private static final String MATCH =
      "Coach Ana Pires said that the team was tired. Mayor Rui Costa, 51, thanked Pires.";

  @Test
  void printsWhoIsNamedInAnyText() {
    Ran ran = zichtWithInput(MATCH.getBytes(UTF_8), "names", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("English · 2 names")
        .contains("Rui Costa · government · “Mayor”")
        .contains("“Ana Pires”, “Pires”");
    assertThat(ran.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void everyLineOfJsonlPointsIntoTheText() throws IOException {
    var example = Ran.example("en-dakar-2023.txt");
    Ran ran = zicht("names", example, "--format", "jsonl");
    String text = Files.readString(example);
    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).isNotEmpty();
    for (String line : ran.lines()) {
      assertThat(line).startsWith("{\"schema\":\"zicht.name/1\",").contains("\"mentions\":[{");
      pointsInto(text, line);
    }
  }

  private static void pointsInto(String text, String line) throws IOException {
    String words = "";
    int start = 0;
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      while (parser.nextToken() != null) {
        String name = parser.currentName();
        if (parser.currentToken() == JsonToken.VALUE_STRING && "text".equals(name)) {
          words = parser.getText();
        } else if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && "start".equals(name)) {
          start = parser.getIntValue();
        } else if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && "end".equals(name)) {
          assertThat(text.substring(start, parser.getIntValue())).isEqualTo(words);
        }
      }
    }
  }

  @Test
  void badInputAndWrongUsageAreTold() {
    assertThat(zicht("names", "no-such-file").status()).isEqualTo(1);
    assertThat(zicht("names").status()).isEqualTo(2);
    assertThat(zicht("names", "x.txt", "--language", "xx").status()).isEqualTo(2);
    assertThat(zicht("names", "--help").out()).contains("Examples:").contains("jsonl");
  }
}
