package org.zicht.views.sentences;

import java.util.List;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.views.TextView;

/**
 * A tree to look at: each word under its head, in the order of the text, with its relation, part of
 * speech, lemma and features.
 */
public final class TreeText implements SentenceForm {

  @Override
  public void input(StringBuilder out, String name) {
    out.append(TextView.printable(name)).append("\n\n");
  }

  @Override
  public void sentence(StringBuilder out, DividedSentence divided, String text) {
    Sentence sentence = divided.sentence();
    out.append(TextView.printable(SentenceForm.line(sentence, text))).append('\n');
    for (Token token : sentence.tokens()) {
      if (token.head() == Token.ROOT) {
        below(out, sentence, token, "", "");
      }
    }
    out.append('\n');
  }

  private static void below(
      StringBuilder out, Sentence sentence, Token token, String branch, String indent) {
    out.append(branch).append(TextView.printable(token.form()));
    out.append("  ").append(token.relation()).append("  ").append(token.upos());
    out.append("  ").append(TextView.printable(token.lemma()));
    if (!token.features().isEmpty()) {
      out.append("  ").append(token.features());
    }
    out.append('\n');
    List<Token> children = sentence.children(token);
    for (int i = 0; i < children.size(); i++) {
      boolean last = i + 1 == children.size();
      below(
          out,
          sentence,
          children.get(i),
          indent + (last ? "└── " : "├── "),
          indent + (last ? "    " : "│   "));
    }
  }
}
