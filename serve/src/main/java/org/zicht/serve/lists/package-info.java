/**
 * Claims, incidents, sources, reports, contradictions and what is not known, as tables. Start
 * reading at {@link org.zicht.serve.lists.Listing}, which all of them are written by.
 *
 * <p>What always holds: filters, order and page stand in the address; a table says how much is
 * shown of how much; what is downloaded is what the filters leave.
 */
@NullMarked
package org.zicht.serve.lists;

import org.jspecify.annotations.NullMarked;
