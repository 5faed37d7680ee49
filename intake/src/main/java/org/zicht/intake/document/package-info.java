/**
 * Documents: PDF, and the text documents of word processors (docx, odt).
 *
 * <p>A PDF is read by a process of its own, with bounds to its memory and time: what hangs or fills
 * the memory of that process is one input that fails. Start reading at {@link
 * org.zicht.intake.document.PdfDocument}.
 */
@NullMarked
package org.zicht.intake.document;

import org.jspecify.annotations.NullMarked;
