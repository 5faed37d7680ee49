package org.zicht.benchmark;

import java.util.List;

/**
 * What is drawn as one: a paragraph of a source, or the opening of one, its title, if it has one,
 * and first paragraph.
 *
 * @param source the name of the report that it is from
 * @param blocks the pieces of each block: title and paragraph, or paragraph
 * @param words its words in the source
 */
record Part(String source, List<List<Piece>> blocks, int words) {

  Part {
    blocks = blocks.stream().map(List::copyOf).toList();
  }
}
