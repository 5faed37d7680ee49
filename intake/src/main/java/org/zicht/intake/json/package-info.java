/**
 * JSON as maps, lists and strings, read without trust in it: see {@link
 * org.zicht.intake.json.Json}.
 */
@NullMarked
package org.zicht.intake.json;

import org.jspecify.annotations.NullMarked;
