package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zicht.attribution.Attributions;
import org.zicht.claims.Claim;
import org.zicht.claims.lexicon.ModalLexicon;
import org.zicht.claims.lexicon.Trigger;
import org.zicht.claims.lexicon.TriggerLexicon;
import org.zicht.party.Parties;
import org.zicht.party.PartyReader;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.language.Grammar;
import org.zicht.text.language.LanguageData;
import org.zicht.text.language.WordForms;

/** Reads the claims of reports in one language. Immutable, shared by threads. */
public final class ClaimReader {

  private final PartyReader partyReader;
  private final Grammar grammar;
  private final TriggerLexicon lexicon;
  private final WordForms forms;
  private final StanceReader stances;

  /** A reader with the tables of a language. */
  public ClaimReader(LanguageData data) {
    this.partyReader = new PartyReader(data);
    this.grammar = partyReader.grammar();
    this.forms = WordForms.of(data);
    this.lexicon = TriggerLexicon.of(data);
    this.stances = new StanceReader(ModalLexicon.of(data), grammar, forms);
  }

  /** Reads whom the noun phrases of a report name. */
  public PartyReader parties() {
    return partyReader;
  }

  /**
   * The claims of a report, in the order in which they stand in it.
   *
   * @param parties those of the same report
   */
  public List<Claim> read(ParsedReport report, Attributions attributions, Parties parties) {
    TriggerFinder triggers = finder(report, parties);
    DraftReader reading =
        new DraftReader(report, attributions, parties, triggers, stances, grammar);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      for (Candidate candidate : Nesting.settle(triggers.find(sentence), grammar)) {
        reading.drafts(candidate, drafts);
      }
      reading.goOn(sentence, drafts);
    }
    boolean trusted = drafts.stream().anyMatch(draft -> !draft.candidate().trigger().weak());
    if (!trusted) {
      return List.of();
    }
    drafts.sort(Comparator.comparing(draft -> draft.candidate().head().span()));
    return new Joiner(report).join(drafts);
  }

  /** The entries of {@code triggers.tsv} that fire in a report, weak ones too, in text order. */
  public List<Trigger> triggers(ParsedReport report) {
    TriggerFinder finder = finder(report, partyReader.in(report));
    List<Trigger> firing = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      for (Candidate candidate : finder.find(sentence)) {
        if (stances.read(candidate).real()) {
          firing.add(candidate.trigger());
        }
      }
    }
    return firing;
  }

  /** The entries of {@code triggers.tsv}. */
  public List<Trigger> entries() {
    return lexicon.all();
  }

  private TriggerFinder finder(ParsedReport report, Parties parties) {
    return new TriggerFinder(lexicon, grammar, forms, report, parties);
  }
}
