package org.zicht.text.place;

import java.util.List;
import org.zicht.report.Span;

/**
 * Words that name a place of the gazetteer.
 *
 * @param span the words
 * @param sentence the index of the sentence in the report
 * @param firstToken the index of the first token in its sentence
 * @param lastToken the index of the last token, inclusive
 * @param place the likeliest place
 * @param alternatives other places of that name, likeliest first
 * @param form how the place is named
 */
public record PlaceMention(
    Span span,
    int sentence,
    int firstToken,
    int lastToken,
    Place place,
    List<Place> alternatives,
    Form form) {

  /** How a place is named. */
  public enum Form {
    /** By its name: 'Almaty'. */
    NAME,
    /** By an adjective: 'Kazachse', 'Russian'. */
    ADJECTIVE,
    /** By its inhabitants: 'Kazachen', 'a Frenchman'. */
    INHABITANT
  }

  /** Copies the alternatives. */
  public PlaceMention {
    alternatives = List.copyOf(alternatives);
  }
}
