/**
 * Claims in the codes of others: PLOVER and ACLED.
 *
 * <p>What comes in is a {@link org.zicht.claims.Claim}; what goes out is a {@link
 * org.zicht.codes.Code}, or nothing where the scheme has no event for it. The mappings are data
 * ({@code plover.tsv}, {@code acled.tsv}) and complete over the types. Start reading at {@link
 * org.zicht.codes.CodeTable}.
 */
@NullMarked
package org.zicht.codes;

import org.jspecify.annotations.NullMarked;
