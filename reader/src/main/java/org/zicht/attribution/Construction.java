package org.zicht.attribution;

/** The turn of phrase in which an attribution was found: the name of the rule. */
public enum Construction {
  COMPLEMENT("A verb with the clause, infinitive or noun that it governs: 'X says that …'."),
  PARENTHETICAL("A verb set into or behind what is said: '…, says X'."),
  COLON("A verb, with what is said behind a colon: 'X says: …'."),
  QUOTATION("A verb beside quotation marks: '“…,” X said'."),
  PREPOSITION("A preposition before the speaker: 'according to X'."),
  NOUN("A noun with what is said: 'the claim that …', 'reports of …'."),
  PASSIVE("A passive with what is said as its subject: 'X is said to …'."),
  ADVERB("An adverb: 'reportedly'."),
  CONDITIONAL("The reporting conditional, which goes on with the source before it: 'zou'."),
  BACKWARD("A sentence that says who said the one before it: 'Dat meldt X.'."),
  CONTINUED("A sentence between quotation marks by one who spoke in the sentence before."),
  CREDIT("A line or dateline of an agency: '(Reuters)'.");

  private final String meaning;

  Construction(String meaning) {
    this.meaning = meaning;
  }

  /** What it is, in one sentence with an example. */
  public String meaning() {
    return meaning;
  }
}
