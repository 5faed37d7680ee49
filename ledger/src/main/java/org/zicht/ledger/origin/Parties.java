package org.zicht.ledger.origin;

import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.party.Kind;

/** Who is a party to what he tells. Pure functions. */
final class Parties {

  private Parties() {}

  /** Whether {@code origin} is on the side of the actor or of the target of what it tells. */
  static boolean isParty(Claim claim, Origin origin) {
    return same(claim.actor(), claim, origin) || same(claim.target(), claim, origin);
  }

  private static boolean same(Claim.@Nullable Participant participant, Claim claim, Origin origin) {
    if (participant == null) {
      return false;
    }
    Side side = Side.of(participant.kind());
    if (side == Side.NONE || side != Side.of(origin.kind())) {
      return false;
    }
    Claim.Where place = claim.place();
    String there = place == null ? null : place.country();
    String theirs = participant.country() == null ? there : participant.country();
    return theirs == null || origin.country() == null || theirs.equals(origin.country());
  }

  private enum Side {
    STATE,
    OPPONENTS,
    NONE;

    static Side of(Kind kind) {
      return switch (kind) {
        case POLICE, MILITARY, SECURITY_FORCES, GOVERNMENT, JUDICIARY, LEGISLATURE -> STATE;
        case OPPOSITION, PROTESTERS, ATTACKERS, ARMED_GROUP, MILITIA, CRIMINALS -> OPPONENTS;
        case CIVILIANS,
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
            PEOPLE,
            OTHER ->
            NONE;
      };
    }
  }
}
