package org.zicht.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordFeaturesTest {

  @Test
  void areTheWordItsEndsItsBeginningsAndItsShape() {
    assertThat(all("Almaty\u2019s"))
        .containsExactly("almaty's", "s", "'s", "y's", "ty's", "a", "al", "alm", "Xx\u2019x");
    assertThat(all("2022"))
        .containsExactly("0000", "0", "00", "000", "0000", "0", "00", "000", "0");
    assertThat(all("VN")).containsExactly("vn", "n", "vn", "vn", "vn", "v", "vn", "vn", "XX");
    assertThat(all(".")).containsExactly(".", ".", ".", ".", ".", ".", ".", ".", ".");
  }

  private static List<String> all(String form) {
    WordFeatures features = new WordFeatures(form);
    List<String> all = new ArrayList<>();
    for (int kind = 0; kind < WordFeatures.KINDS; kind++) {
      all.add(features.of(kind));
    }
    return all;
  }
}
