package org.zicht.views.sentences;

import org.zicht.text.Sentence;
import org.zicht.text.Token;

/**
 * CoNLL-U (<a href="https://universaldependencies.org/format.html">form</a>): a line for each
 * token, with its number, form, lemma, part of speech, features, head and relation. {@code
 * SpaceAfter=No} stands where the next token follows at once.
 */
public final class ConlluText implements SentenceForm {

  @Override
  public void input(StringBuilder out, String name) {
    out.append("# newdoc id = ").append(SentenceForm.plain(name)).append('\n');
  }

  @Override
  public void sentence(StringBuilder out, DividedSentence divided, String text) {
    Sentence sentence = divided.sentence();
    out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
    out.append("# text = ").append(SentenceForm.line(sentence, text)).append('\n');
    for (Token token : sentence.tokens()) {
      for (DividedSentence.Range range : divided.ranges()) {
        if (range.first() == token.index()) {
          String numbers = (range.first() + 1) + "-" + (range.last() + 1);
          line(out, numbers, range.form(), "_", "_", "_", "_", "_", "_");
        }
      }
      boolean joined =
          token.index() + 1 < sentence.size()
              && sentence.token(token.index() + 1).span().start() == token.span().end();
      line(
          out,
          String.valueOf(token.index() + 1),
          token.form(),
          token.lemma(),
          token.upos().name(),
          token.features().isEmpty() ? "_" : token.features(),
          String.valueOf(token.head() + 1),
          token.relation(),
          joined ? "SpaceAfter=No" : "_");
    }
    out.append('\n');
  }

  private static void line(
      StringBuilder out,
      String number,
      String form,
      String lemma,
      String upos,
      String features,
      String head,
      String relation,
      String misc) {
    out.append(number).append('\t').append(SentenceForm.plain(form));
    out.append('\t').append(SentenceForm.plain(lemma)).append('\t').append(upos).append("\t_\t");
    out.append(features).append('\t').append(head).append('\t').append(relation).append("\t_\t");
    out.append(misc).append('\n');
  }
}
