package org.zicht.claims;

import java.util.Locale;
import java.util.Optional;

/** What a claim says happened: the types of the claim contract. */
public enum ClaimType {
  KILLED(Group.HARM),
  INJURED(Group.HARM),
  MISSING(Group.HARM),
  ARRESTED(Group.HARM),
  ABDUCTED(Group.HARM),
  RELEASED(Group.HARM),
  DISPLACED(Group.HARM),
  /** Dead or hurt, not said which. */
  CASUALTIES(Group.HARM),

  PROTEST(Group.UNREST),
  RIOT(Group.UNREST),
  STRIKE(Group.UNREST),
  BLOCKADE(Group.UNREST),
  STORMING(Group.UNREST),
  LOOTING(Group.UNREST),
  ARSON(Group.UNREST),
  VANDALISM(Group.UNREST),

  ATTACK(Group.FORCE),
  SHOOTING(Group.FORCE),
  EXPLOSION(Group.FORCE),
  /** Artillery, rockets, missiles from the ground. */
  SHELLING(Group.FORCE),
  /** Aircraft, drones, missiles from them. */
  AIR_STRIKE(Group.FORCE),
  ARMED_CLASH(Group.FORCE),
  CROWD_CONTROL(Group.FORCE),
  ABUSE(Group.FORCE),
  SEXUAL_VIOLENCE(Group.FORCE),
  EXECUTION(Group.FORCE),
  /** Of buildings, vehicles, equipment, when no narrower type fits. */
  DESTRUCTION(Group.FORCE),

  /** Earthquake, flood, fire, stampede, crash, collapse. */
  DISASTER(Group.DISASTER),

  SEIZURE(Group.CONTROL),
  RECAPTURE(Group.CONTROL),
  DEPLOYMENT(Group.CONTROL),
  WITHDRAWAL(Group.CONTROL),

  STATE_OF_EMERGENCY(Group.MEASURE),
  CURFEW(Group.MEASURE),
  COMMUNICATIONS_SHUTDOWN(Group.MEASURE),
  BAN(Group.MEASURE),
  SANCTION(Group.MEASURE),
  LEGAL_ACTION(Group.MEASURE),
  DISMISSAL(Group.MEASURE),
  RESIGNATION(Group.MEASURE),

  SERVICE_SUSPENSION(Group.SERVICE),
  SERVICE_RESTORATION(Group.SERVICE),
  EVACUATION(Group.SERVICE),

  REQUEST_ASSISTANCE(Group.DIPLOMACY),
  AID(Group.DIPLOMACY),
  NEGOTIATION(Group.DIPLOMACY),
  AGREEMENT(Group.DIPLOMACY),
  CEASEFIRE(Group.DIPLOMACY),

  ACCUSE(Group.WORDS),
  THREATEN(Group.WORDS),
  CONDEMN(Group.WORDS),
  APPEAL(Group.WORDS);

  /** The groups of the contract's table. */
  public enum Group {
    /** Harm to people: the victims are the target and the count counts them. */
    HARM,
    UNREST,
    FORCE,
    DISASTER,
    CONTROL,
    /** The state's measures. */
    MEASURE,
    SERVICE,
    /** Diplomacy and aid. */
    DIPLOMACY,
    /** Words as deeds: the speaker is the actor, not a source. */
    WORDS
  }

  private final Group group;
  private final String code;

  ClaimType(Group group) {
    this.group = group;
    this.code = name().toLowerCase(Locale.ROOT);
  }

  /** The group it belongs to. */
  public Group group() {
    return group;
  }

  /** Its name in the contract: {@code air_strike}. */
  public String code() {
    return code;
  }

  /** Whether neither side is the object of the other: the first named is the actor. */
  public boolean symmetric() {
    return this == ARMED_CLASH || this == NEGOTIATION || this == AGREEMENT || this == CEASEFIRE;
  }

  /** The type with that name in the contract, if there is one. */
  public static Optional<ClaimType> ofCode(String code) {
    for (ClaimType type : values()) {
      if (type.code.equals(code)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
