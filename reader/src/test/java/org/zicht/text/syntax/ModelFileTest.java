package org.zicht.text.syntax;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

final class ModelFileTest {

  @Test
  void saysWhatIsWrongWithAFile() {
    assertThatThrownBy(() -> SyntaxModel.load(new byte[3])).hasMessageContaining("3 bytes");
    assertThatThrownBy(() -> SyntaxModel.load(new byte[100]))
        .hasMessageContaining("begins with other bytes");
    assertThatThrownBy(() -> SyntaxModel.load(header(ModelFile.VERSION + 1)))
        .hasMessageContaining("version " + (ModelFile.VERSION + 1));
    assertThatThrownBy(() -> SyntaxModel.load(header(ModelFile.VERSION)))
        .hasMessageContaining("damaged");
  }

  private static byte[] header(int version) {
    return ByteBuffer.allocate(64)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(ModelFile.MAGIC)
        .putInt(version)
        .putInt(12345)
        .array();
  }
}
