package org.zicht.text.place;

import java.util.ArrayList;
import java.util.List;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Sentences by hand: words divided by spaces, each {@code form/UPOS}, {@code form/UPOS/lemma},
 * either with {@code >head:relation} behind it. {@code _} at the end of a form: no space follows.
 * Words without a head hang on the first.
 */
final class Tagged {

  private Tagged() {}

  static Sentence sentence(String words) {
    return sentence(0, false, words);
  }

  static Sentence heading(String words) {
    return sentence(0, true, words);
  }

  static List<Sentence> report(String... sentences) {
    List<Sentence> report = new ArrayList<>();
    for (String words : sentences) {
      report.add(sentence(report.size(), false, words));
    }
    return report;
  }

  private static Sentence sentence(int index, boolean heading, String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 1000 * index;
    for (String word : words.split(" ", -1)) {
      int link = word.indexOf('>');
      int head = tokens.isEmpty() ? Token.ROOT : 0;
      String relation = tokens.isEmpty() ? "root" : "dep";
      String rest = word;
      if (link >= 0) {
        int colon = word.indexOf(':', link);
        head = Integer.parseInt(word.substring(link + 1, colon));
        relation = word.substring(colon + 1);
        rest = word.substring(0, link);
      }
      String[] parts = rest.split("/", -1);
      boolean glued = parts[0].length() > 1 && parts[0].endsWith("_");
      String form = glued ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
      Token token =
          new Token(
              tokens.size(),
              new Span(at, at + form.length()),
              form,
              parts.length > 2 ? parts[2] : form,
              Upos.valueOf(parts[1]),
              "",
              head,
              relation);
      tokens.add(token);
      at += form.length() + (glued ? 0 : 1);
    }
    return new Sentence(index, index, heading, tokens);
  }
}
