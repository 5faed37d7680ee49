/**
 * Paragraphs, headings, datelines, sentences and tokens of a canonical text, each with its exact
 * place in it.
 *
 * <p>In comes a {@link org.zicht.report.Report}; out go {@link
 * org.zicht.text.segment.SegmentedSentence}s in the order of the text. Every character that is no
 * space stands in exactly one token; no text changes. The rules know no language: what Dutch or
 * English needs stands in its {@code segments.tsv}. Start reading at {@link
 * org.zicht.text.segment.Segmenter}: paragraphs first, then tokens, then where a sentence ends.
 */
@NullMarked
package org.zicht.text.segment;

import org.jspecify.annotations.NullMarked;
