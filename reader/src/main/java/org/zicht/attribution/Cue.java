package org.zicht.attribution;

import org.zicht.report.Span;

/**
 * The words that say that somebody says so.
 *
 * @param sentence the index of its sentence in the report
 * @param head the index of its first or main word in the sentence
 * @param span the main word ('meldt'), or the fixed words ('according to')
 * @param group the main word with its auxiliaries, negations and particles ('did not confirm');
 *     holds {@code span}
 * @param lemma the entry of {@code speech.tsv} that it fits
 */
public record Cue(int sentence, int head, Span span, Span group, String lemma) {}
