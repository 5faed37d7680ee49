package org.zicht.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

final class ClaimJsonTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  private final ClaimJson json = new ClaimJson();

  @Test
  void whatIsWrittenIsReadBackEqual() throws IOException {
    ReportPipeline pipeline = ReportPipeline.standard();
    for (String name : List.of("nl-khartoem-2019.txt", "en-dakar-2023.txt")) {
      Report report =
          Report.of(Files.readString(EXAMPLES.resolve(name)))
              .publishedOn(LocalDate.parse("2023-06-04"));
      List<Claim> claims = pipeline.read(report, new Language(name.substring(0, 2))).claims();
      assertThat(claims).hasSizeGreaterThan(5);
      for (Claim claim : claims) {
        assertThat(ClaimFromJson.line(json.line(claim))).isEqualTo(claim);
      }
    }
  }

  @Test
  void whatIsNoClaimIsRefusedByName() {
    assertThatThrownBy(() -> ClaimFromJson.line("{\"schema\":\"other/1\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other/1");
    assertThatThrownBy(() -> ClaimFromJson.line("{\"schema\":\"zicht.claim/1\",\"unknown\":[]}"))
        .hasMessageContaining("\"id\"");
    assertThatThrownBy(() -> ClaimFromJson.line("[]")).hasMessageContaining("not a JSON object");
    assertThatThrownBy(() -> ClaimFromJson.line("{\"schema\":7}")).hasMessageContaining("schema");
  }
}
