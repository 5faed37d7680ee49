package org.zicht.text.time;

import org.jspecify.annotations.Nullable;
import org.zicht.text.time.TimeExpression.Kind;

/**
 * A time as read from pieces.
 *
 * @param start the index of its first piece
 * @param end the index of the piece after its last
 * @param stretch the stretch it stands for
 * @param kind what its words do
 * @param adrift whether it is hours of a day that its own words do not name
 * @param shift how many days it lies from the only other day of its sentence; null if it is not
 *     counted from one
 */
record Reading(
    int start, int end, Stretch stretch, Kind kind, boolean adrift, @Nullable Integer shift) {

  Reading(int start, int end, Stretch stretch, Kind kind, boolean adrift) {
    this(start, end, stretch, kind, adrift, null);
  }

  static Reading calendar(int start, int end, Stretch stretch) {
    return new Reading(start, end, stretch, Kind.CALENDAR, false);
  }

  Reading from(int newStart) {
    return new Reading(newStart, end, stretch, kind, adrift, shift);
  }

  Reading as(Kind newKind, Stretch newStretch) {
    return new Reading(start, end, newStretch, newKind, false);
  }
}
