/**
 * Claims as a graph: RDF in Turtle, with the vocabularies of NewsReader.
 *
 * <p>What comes in is {@link org.zicht.exchange.format.Exported}; what goes out says of each claim
 * an event (SEM: type, actors, place, time), the mention of it (NIF: the words, with offsets) and
 * an attribution (GRaSP: whose, how certain, asserted or denied), whose chain of sources is a list.
 */
@NullMarked
package org.zicht.exchange.graph;

import org.jspecify.annotations.NullMarked;
