package org.zicht.attribution;

import org.zicht.report.Span;

/**
 * One who passed on what the speaker said.
 *
 * @param speaker the medium or the one who quotes
 * @param cue the word that says so ('geciteerd', 'told')
 */
public record Link(Speaker speaker, Span cue) {}
