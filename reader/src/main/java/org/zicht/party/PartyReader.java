package org.zicht.party;

import org.zicht.text.ParsedReport;
import org.zicht.text.language.Grammar;
import org.zicht.text.language.Inflections;
import org.zicht.text.language.LanguageData;

/** Reads who noun phrases name, by the tables of one language. Immutable, shared by threads. */
public final class PartyReader {

  private final KindLexicon kinds;
  private final NameLexicon names;
  private final Grammar grammar;
  private final Inflections inflections;

  /** A reader with the tables of a language. */
  public PartyReader(LanguageData data) {
    this.kinds = KindLexicon.of(data);
    this.names = NameLexicon.of(data);
    this.grammar = Grammar.of(data);
    this.inflections = Inflections.of(data);
  }

  /** The parties of one report. Not safe for use by several threads. */
  public Parties in(ParsedReport report) {
    return new Parties(report, kinds, names, grammar, inflections);
  }

  /** The nouns of the language. */
  public KindLexicon kinds() {
    return kinds;
  }

  /** The function words of the language. */
  public Grammar grammar() {
    return grammar;
  }
}
