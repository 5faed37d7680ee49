package org.zicht.text.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that may name a place, before it is known which, or whether they do. Belongs to one reading
 * of one report.
 */
final class Spot {

  final int sentence;
  final int first;
  final int last;

  /** What makes two spots the same name. */
  final String key;

  final PlaceMention.Form form;

  /** The places of that name, in the order of the gazetteer. */
  final List<NamedPlace> candidates;

  /** Whether only a small town has the name. */
  final boolean small;

  /** Where the words about a part of it begin ('northern', 'Oost'), or {@link #first}. */
  int wideFirst;

  /** Whether the spot names a part of an area ('Oost-Oekraïne'). */
  boolean part;

  /** Whether the words belong to the name of a person or body. */
  boolean other;

  boolean locative;
  boolean genitive;
  boolean dateline;
  boolean townWord;
  boolean areaWord;
  boolean word;
  boolean person;

  /** Whether a title stands before, or the name says something. */
  boolean speaks;

  boolean properNoun;

  /** Whether an article stands right before, as it does not before the name of a town. */
  boolean article;

  /** Whether the name was found only without its ending. */
  boolean inflected;

  /** The place that its own words bind it to ('Paris, Texas'), if they do. */
  @Nullable NamedPlace bound;

  Spot(
      int sentence,
      int first,
      int last,
      String key,
      PlaceMention.Form form,
      List<NamedPlace> candidates,
      boolean small) {
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.key = key;
    this.form = form;
    this.candidates = List.copyOf(candidates);
    this.small = small;
    this.wideFirst = first;
  }

  /** Whether an area, and no town, may be meant. */
  boolean has(Place.Kind kind) {
    for (NamedPlace candidate : candidates) {
      if (candidate.place().kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
