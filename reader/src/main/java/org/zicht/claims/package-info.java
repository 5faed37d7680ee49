/**
 * Claims: who says, through whom, that what happened, to whom, how many, where and when, how
 * certain, with the exact words. Start reading at {@link org.zicht.claims.Claim}.
 */
@NullMarked
package org.zicht.claims;

import org.jspecify.annotations.NullMarked;
