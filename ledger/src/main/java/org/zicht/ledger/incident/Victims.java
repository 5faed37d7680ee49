package org.zicht.ledger.incident;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.party.Kind;

/** Who suffered, in the groups in which the ledger counts. */
public enum Victims {
  /** Police, soldiers, other forces of the state. */
  STATE_FORCES,
  OFFICIALS,
  PROTESTERS,
  /** Attackers, armed groups, criminals; people whom one side calls something of the sort. */
  ATTACKERS,
  CIVILIANS,
  CHILDREN,
  JOURNALISTS,
  /** Medics and aid workers. */
  HELPERS,
  PRISONERS,
  MIGRANTS,
  /** No more is said: may hold any of the others. */
  ANYBODY;

  /** The group of a target; {@link #ANYBODY} where there is none. */
  public static Victims of(Claim.@Nullable Participant target) {
    if (target == null) {
      return ANYBODY;
    }
    if (target.label() != null) {
      return ATTACKERS;
    }
    return of(target.kind());
  }

  private static Victims of(Kind kind) {
    return switch (kind) {
      case POLICE, MILITARY, SECURITY_FORCES, MILITARY_ALLIANCE -> STATE_FORCES;
      case GOVERNMENT, JUDICIARY, LEGISLATURE -> OFFICIALS;
      case PROTESTERS, OPPOSITION -> PROTESTERS;
      case ATTACKERS, ARMED_GROUP, MILITIA, CRIMINALS -> ATTACKERS;
      case CIVILIANS, RELATIVES, WITNESS, RELIGIOUS, PARTY, EXPERT, BUSINESS -> CIVILIANS;
      case CHILDREN -> CHILDREN;
      case JOURNALISTS, MEDIA, NEWS_AGENCY -> JOURNALISTS;
      case MEDICS, HOSPITAL, AID_WORKERS, NGO, INTERNATIONAL_ORGANISATION -> HELPERS;
      case PRISONERS -> PRISONERS;
      case MIGRANTS -> MIGRANTS;
      case INFRASTRUCTURE, SOCIAL_MEDIA, DOCUMENT, FOOTAGE, UNNAMED_SOURCE, PEOPLE, OTHER ->
          ANYBODY;
    };
  }

  /** Whether the same people can be told as the one and as the other. */
  public boolean canBe(Victims other) {
    if (this == other || this == ANYBODY || other == ANYBODY) {
      return true;
    }
    // who serves the state is never told as who stands against it, nor as a civilian
    return this != STATE_FORCES && other != STATE_FORCES && this != OFFICIALS && other != OFFICIALS;
  }

  /** Its name in the ledger's output: {@code state_forces}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name in words: 'state forces'. */
  public String plain() {
    return code().replace('_', ' ');
  }
}
