package org.zicht.party;

import java.util.Locale;
import java.util.Optional;

/** What kind of person, body or thing an actor, target or source is. */
public enum Kind {
  POLICE,
  MILITARY,
  SECURITY_FORCES,
  /** Head of state, ministry, mayor, 'the authorities'. */
  GOVERNMENT,
  JUDICIARY,
  LEGISLATURE,
  OPPOSITION,
  PROTESTERS,
  /** Unnamed: 'assailants', 'gunmen'. */
  ATTACKERS,
  ARMED_GROUP,
  MILITIA,
  CRIMINALS,
  CIVILIANS,
  CHILDREN,
  JOURNALISTS,
  MEDICS,
  HOSPITAL,
  AID_WORKERS,
  PRISONERS,
  MIGRANTS,
  BUSINESS,
  INFRASTRUCTURE,
  MILITARY_ALLIANCE,
  INTERNATIONAL_ORGANISATION,
  NGO,
  PARTY,
  RELIGIOUS,
  NEWS_AGENCY,
  MEDIA,
  SOCIAL_MEDIA,
  DOCUMENT,
  FOOTAGE,
  WITNESS,
  RELATIVES,
  EXPERT,
  UNNAMED_SOURCE,
  /** No more is said. */
  PEOPLE,
  OTHER;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** Its name in the contract: {@code security_forces}. */
  public String code() {
    return code;
  }

  /** The kind with that name in the contract, if there is one. */
  public static Optional<Kind> ofCode(String code) {
    for (Kind kind : values()) {
      if (kind.code.equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
