/**
 * Measures what the reader does against data that others made; its packages make what the reader
 * ships. Never on the user's path.
 */
@NullMarked
package org.zicht.training;

import org.jspecify.annotations.NullMarked;
