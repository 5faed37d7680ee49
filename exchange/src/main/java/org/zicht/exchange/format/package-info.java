/**
 * What all formats share: what is exported, into what, and what a format cannot hold.
 *
 * <p>What comes in is an {@link org.zicht.exchange.format.Exported}: an account, masked or with
 * names, and the part of it that is wanted. An {@link org.zicht.exchange.format.Exporter} writes it
 * and tells {@link org.zicht.exchange.format.Losses} what is lost on the way. The same account
 * gives the same bytes always.
 */
@NullMarked
package org.zicht.exchange.format;

import org.jspecify.annotations.NullMarked;
