package org.zicht.attribution;

/** The turn of phrase in which an attribution was found: the name of the rule. */
public enum Construction {
  /** A verb with the clause, infinitive or noun that it governs: 'X says that…'. */
  COMPLEMENT,
  /** A verb set into or behind what is said: '…, says X'. */
  PARENTHETICAL,
  /** A verb, with what is said behind a colon. */
  COLON,
  /** A verb beside quotation marks. */
  QUOTATION,
  /** A preposition: 'according to X'. */
  PREPOSITION,
  /** A noun: 'the claim that…', 'reports of…'. */
  NOUN,
  /** A passive with what is said as its subject: 'X is said to…'. */
  PASSIVE,
  /** An adverb: 'reportedly'. */
  ADVERB,
  /** The reporting conditional: 'zou'. */
  CONDITIONAL,
  /** A sentence that says who said the one before it: 'Dat meldt X.'. */
  BACKWARD,
  /** A sentence between quotation marks by one who spoke in the sentence before. */
  CONTINUED,
  /** A line or dateline: '(Reuters)'. */
  CREDIT
}
