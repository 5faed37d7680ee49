/**
 * What reports come in, other than plain text: web pages, feeds, archives, tables, mail, documents.
 *
 * <p>In comes {@link org.zicht.report.Content} whose {@link org.zicht.report.Format} is told from
 * its first bytes, or an address of the web; out goes a {@link org.zicht.report.Reading} for each
 * report in it. What cannot be read fails by its name ({@code file!entry}) and the rest is read.
 * Nothing is ever fetched that the user has not named. Start reading at {@link
 * org.zicht.intake.Intake}.
 */
@NullMarked
package org.zicht.intake;

import org.jspecify.annotations.NullMarked;
