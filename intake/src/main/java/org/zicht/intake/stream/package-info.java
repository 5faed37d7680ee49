/**
 * Streams of bytes as what opens inputs reads them: not closed too early, failing once, by lines.
 */
@NullMarked
package org.zicht.intake.stream;

import org.jspecify.annotations.NullMarked;
