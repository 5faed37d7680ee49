package org.zicht.party;

import org.zicht.report.Span;

/**
 * Words of a report that call somebody or some body by name, or stand for a name given before.
 *
 * @param span the words, without an article in front
 * @param sentence the index of the sentence in the report
 * @param firstToken the index of the first token in its sentence
 * @param lastToken the index of the last token, inclusive
 * @param form how it is named here
 */
public record NameMention(Span span, int sentence, int firstToken, int lastToken, Form form) {

  /** How somebody is named. */
  public enum Form {
    /** By a name: 'Ranil Wickremesinghe', 'the Interior Ministry'. */
    NAME,
    /** By a part of it: 'Wickremesinghe'. */
    PART,
    /** By its initials: 'the CPA'. */
    ACRONYM,
    /** By the word for what it is: 'the ministry', 'the president'. */
    WORD
  }

  /** Whether the token with that index of that sentence is one of the words. */
  boolean holds(int inSentence, int token) {
    return sentence == inSentence && firstToken <= token && token <= lastToken;
  }
}
