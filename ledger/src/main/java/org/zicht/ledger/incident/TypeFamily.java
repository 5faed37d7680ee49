package org.zicht.ledger.incident;

import java.util.Locale;
import org.zicht.claims.ClaimType;

/** Types of claims by which reports tell of one occurrence in different words. */
public enum TypeFamily {
  /** People killed or hurt. */
  HARM,
  DETENTION,
  RELEASE,
  MISSING,
  DISPLACEMENT,
  /** Crowds: protests, riots, blockades, storming, looting, arson. */
  UNREST,
  STRIKE,
  /** Attacks, shooting, shelling, clashes, force against a crowd. */
  FORCE,
  DISASTER,
  /** A place changes hands. */
  CONTROL,
  DEPLOYMENT,
  WITHDRAWAL,
  EMERGENCY,
  SHUTDOWN,
  PROHIBITION,
  SANCTION,
  LEGAL_ACTION,
  OFFICE,
  SERVICE,
  AID,
  TALKS,
  /** Words as deeds: each kind of deed by itself. */
  WORDS;

  /** The family of a type. */
  public static TypeFamily of(ClaimType type) {
    return switch (type) {
      case KILLED, INJURED, CASUALTIES, EXECUTION -> HARM;
      case ARRESTED, ABDUCTED -> DETENTION;
      case RELEASED -> RELEASE;
      case MISSING -> MISSING;
      case DISPLACED, EVACUATION -> DISPLACEMENT;
      case PROTEST, RIOT, BLOCKADE, STORMING, LOOTING, ARSON, VANDALISM -> UNREST;
      case STRIKE -> STRIKE;
      case ATTACK,
          SHOOTING,
          EXPLOSION,
          SHELLING,
          AIR_STRIKE,
          ARMED_CLASH,
          CROWD_CONTROL,
          ABUSE,
          SEXUAL_VIOLENCE,
          DESTRUCTION ->
          FORCE;
      case DISASTER -> DISASTER;
      case SEIZURE, RECAPTURE -> CONTROL;
      case DEPLOYMENT -> DEPLOYMENT;
      case WITHDRAWAL -> WITHDRAWAL;
      case STATE_OF_EMERGENCY, CURFEW -> EMERGENCY;
      case COMMUNICATIONS_SHUTDOWN -> SHUTDOWN;
      case BAN -> PROHIBITION;
      case SANCTION -> SANCTION;
      case LEGAL_ACTION -> LEGAL_ACTION;
      case DISMISSAL, RESIGNATION -> OFFICE;
      case SERVICE_SUSPENSION, SERVICE_RESTORATION -> SERVICE;
      case REQUEST_ASSISTANCE, AID -> AID;
      case NEGOTIATION, AGREEMENT, CEASEFIRE -> TALKS;
      case ACCUSE, THREATEN, CONDEMN, APPEAL -> WORDS;
    };
  }

  /** Whether claims of different types in this family can be about one occurrence. */
  boolean mixes() {
    return switch (this) {
      case UNREST, FORCE, EMERGENCY, AID, TALKS, DISPLACEMENT, CONTROL, DETENTION -> true;
      case HARM,
          RELEASE,
          MISSING,
          STRIKE,
          DISASTER,
          DEPLOYMENT,
          WITHDRAWAL,
          SHUTDOWN,
          PROHIBITION,
          SANCTION,
          LEGAL_ACTION,
          OFFICE,
          SERVICE,
          WORDS ->
          false;
    };
  }

  /** Its name in the ledger's output: {@code legal_action}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
