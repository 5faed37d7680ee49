package org.zicht.ledger.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.party.Kind;
import org.zicht.party.KindEntry;
import org.zicht.party.KindLexicon;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Role;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.LanguageData;
import org.zicht.text.number.Quantity;
import org.zicht.text.number.QuantityFinder;
import org.zicht.text.segment.SegmentedSentence;
import org.zicht.text.segment.Segmenter;
import org.zicht.text.time.TimeExpression;
import org.zicht.text.time.TimeFinder;

/**
 * What some words of a report say, read by themselves: a number, a time, a kind of people. Needs no
 * model: where the words leave open what they mean, nothing is read.
 */
final class WordsRead {

  private final String words;
  private final Language language;
  private final HeldReport report;

  WordsRead(HeldReport report, Span span) {
    this.words = span.of(report.text());
    this.language = report.language();
    this.report = report;
  }

  /** The only number of people or things in them. */
  Optional<Quantity> number() {
    List<Quantity> found =
        QuantityFinder.of(language).find(sentence()).stream()
            .filter(one -> one.kind() == Quantity.Kind.CARDINAL)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The only time in them that can be put on the calendar, counted from the day of publication. */
  Optional<TimeExpression> time() {
    List<TimeExpression> found =
        TimeFinder.of(language).find(sentence(), report.published()).stream()
            .filter(TimeExpression::resolved)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The kind that one of them alone names. */
  Optional<Kind> kind() {
    KindLexicon kinds = KindLexicon.of(LanguageData.of(language));
    List<Kind> found = new ArrayList<>();
    Sentence sentence = sentence();
    for (Token token : sentence.tokens()) {
      kinds
          .find(sentence, token)
          .or(() -> kinds.find(token))
          .map(KindEntry::kind)
          .ifPresent(found::add);
    }
    List<Kind> each = found.stream().distinct().toList();
    return each.size() == 1 ? Optional.of(each.getFirst()) : Optional.empty();
  }

  private Sentence sentence() {
    List<Token> tokens = new ArrayList<>();
    for (SegmentedSentence one : Segmenter.of(language).segment(Report.of(words))) {
      for (Span span : one.tokens()) {
        String form = span.of(words);
        int index = tokens.size();
        tokens.add(
            new Token(index, span, form, form, Upos.X, "", index == 0 ? Token.ROOT : 0, "dep"));
      }
    }
    return new Sentence(0, 0, Role.BODY, tokens);
  }
}
