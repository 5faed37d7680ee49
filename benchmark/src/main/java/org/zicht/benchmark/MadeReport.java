package org.zicht.benchmark;

import org.zicht.text.Language;

/**
 * A report made of parts of others.
 *
 * @param language its language
 * @param text its text: title and paragraphs, divided by empty lines
 */
record MadeReport(Language language, String text) {}
