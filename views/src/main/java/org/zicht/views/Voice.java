package org.zicht.views;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.party.Kind;

/**
 * Who says a claim: the one thing that colour means in every view. Each has a mark of its own shape
 * beside its hue, for those who do not see the hue.
 */
public enum Voice {
  STATE("■", "34", "state bodies"),
  SPOT("●", "33", "people on the spot and their organisations"),
  CARE("▲", "32", "medics, aid workers, rights groups, experts"),
  PRESS("◆", "35", "agencies and media"),
  ABROAD("★", "36", "foreign states and international bodies"),
  UNNAMED("○", "90", "unnamed"),
  REPORT("¶", "39", "the report itself");

  private final String mark;
  private final String terminalHue;
  private final String description;

  Voice(String mark, String terminalHue, String description) {
    this.mark = mark;
    this.terminalHue = terminalHue;
    this.description = description;
  }

  /** Its shape, one character. */
  public String mark() {
    return mark;
  }

  /** The number of its hue in a terminal's escape sequence. */
  String terminalHue() {
    return terminalHue;
  }

  /** Who they are, in words. */
  public String description() {
    return description;
  }

  /** Its name in style sheets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whose voice the root of a claim's chain is. */
  public static Voice of(Claim claim) {
    if (claim.sources().isEmpty()) {
      return REPORT;
    }
    Claim.Where place = claim.place();
    return of(claim.sources().getFirst(), place == null ? null : place.country());
  }

  /**
   * Whose voice {@code source} is.
   *
   * @param country where the thing happened, or null; a state body of another country is abroad
   */
  static Voice of(Claim.Source source, @Nullable String country) {
    return of(source.kind(), source.country(), country);
  }

  /**
   * Whose voice somebody of that kind is.
   *
   * @param country their country, or null
   * @param where the country in which the thing happened, or null; a state body of another is
   *     abroad
   */
  public static Voice of(Kind kind, @Nullable String country, @Nullable String where) {
    Voice voice = of(kind);
    boolean elsewhere = where != null && country != null && !where.equals(country);
    return voice == STATE && elsewhere ? ABROAD : voice;
  }

  private static Voice of(Kind kind) {
    return switch (kind) {
      case POLICE, MILITARY, SECURITY_FORCES, GOVERNMENT, JUDICIARY, LEGISLATURE -> STATE;
      case OPPOSITION,
          PROTESTERS,
          ATTACKERS,
          ARMED_GROUP,
          MILITIA,
          CRIMINALS,
          CIVILIANS,
          CHILDREN,
          PRISONERS,
          MIGRANTS,
          BUSINESS,
          INFRASTRUCTURE,
          PARTY,
          RELIGIOUS,
          WITNESS,
          RELATIVES ->
          SPOT;
      case MEDICS, HOSPITAL, AID_WORKERS, NGO, EXPERT -> CARE;
      case NEWS_AGENCY, MEDIA, JOURNALISTS, SOCIAL_MEDIA, FOOTAGE, DOCUMENT -> PRESS;
      case MILITARY_ALLIANCE, INTERNATIONAL_ORGANISATION -> ABROAD;
      case UNNAMED_SOURCE, PEOPLE, OTHER -> UNNAMED;
    };
  }
}
