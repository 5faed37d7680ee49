package org.zicht.command.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The languages that Zicht reads, in words. */
public final class Languages {

  private Languages() {}

  /** The codes of the languages that are read, in alphabetical order. */
  public static List<String> codes() {
    return Engine.detector().supported().stream().sorted().toList();
  }

  /** 'Dutch (nl) and English (en)'. */
  public static String named() {
    List<String> names = new ArrayList<>();
    for (String code : Engine.detector().supported()) {
      names.add(Locale.of(code).getDisplayLanguage(Locale.ENGLISH) + " (" + code + ")");
    }
    names.sort(String::compareTo);
    if (names.size() < 2) {
      return names.isEmpty() ? "none" : names.getFirst();
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
