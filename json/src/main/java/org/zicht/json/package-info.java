/**
 * Claims as JSON by the claim contract, both ways.
 *
 * <p>{@link org.zicht.json.ClaimJson} writes a claim, {@link org.zicht.json.ClaimFromJson} reads it
 * back; what is written and read back equals what was. {@link org.zicht.json.JsonObject} is any
 * object as it was read, and says what is wrong with it by name.
 */
@NullMarked
package org.zicht.json;

import org.jspecify.annotations.NullMarked;
