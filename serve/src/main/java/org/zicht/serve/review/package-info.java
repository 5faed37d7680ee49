/**
 * Where people decide: one claim at a time, accepted, corrected or rejected; what was decided and
 * by whom, as sentences. Start reading at {@link org.zicht.serve.review.ReviewPage}.
 *
 * <p>What always holds: a decision is an entry that is added; nothing is changed or deleted; each
 * can be undone, but for words that were struck out for good, which asks twice.
 */
@NullMarked
package org.zicht.serve.review;

import org.jspecify.annotations.NullMarked;
