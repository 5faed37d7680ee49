package org.zicht.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StringTableTest {

  @Test
  void findsEveryStringAndNoOther() {
    List<String> strings =
        new ArrayList<>(List.of("", "de", "\u2019s", "\ud83d\ude42", "\u0434\u0430"));
    for (int i = 0; i < 1000; i++) {
      strings.add("word" + i);
    }

    StringTable table = StringTable.of(strings);

    assertThat(table.size()).isEqualTo(strings.size());
    for (int i = 0; i < strings.size(); i++) {
      assertThat(table.find(strings.get(i))).isEqualTo(i);
      assertThat(table.get(i)).isEqualTo(strings.get(i));
    }
    assertThat(table.find("word1000")).isEqualTo(-1);
    assertThat(table.find("a word7 b", 2, 7)).isEqualTo(table.find("word7"));
  }

  @Test
  void anEmptyTableFindsNothing() {
    assertThat(StringTable.of(List.of()).find("")).isEqualTo(-1);
  }

  @Test
  void refusesAStringTwice() {
    assertThatThrownBy(() -> StringTable.of(List.of("a", "b", "a")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
