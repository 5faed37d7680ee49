package org.zicht.text.place;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlaceTableTest {

  private static byte[] file() throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(
            Gazetteer.class.getResourceAsStream("/org/zicht/gazetteer/places.bin"))) {
      return bytes.readAllBytes();
    }
  }

  @Test
  void whatIsNoGazetteerIsRefused() {
    assertThatThrownBy(() -> PlaceTable.open(new byte[100]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a gazetteer");
    assertThatThrownBy(() -> PlaceTable.open(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    byte[] file = file();
    file[7]++;
    assertThatThrownBy(() -> PlaceTable.open(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version");
  }

  @Test
  void damageIsNoticed() throws IOException {
    byte[] file = file();
    file[PlaceTable.HEADER + 40] ^= 0x55;
    assertThatThrownBy(() -> PlaceTable.open(file)).isInstanceOf(IllegalArgumentException.class);
    byte[] chunks = file();
    for (int at = chunks.length / 10; at < chunks.length; at += 50) {
      chunks[at] ^= 0x55;
    }
    PlaceTable table = PlaceTable.open(chunks);
    assertThatThrownBy(
            () -> {
              for (int row = 0; row < table.size(); row += PlaceTable.ROWS) {
                table.row(row);
              }
            })
        .isInstanceOf(IllegalArgumentException.class);
  }
}
