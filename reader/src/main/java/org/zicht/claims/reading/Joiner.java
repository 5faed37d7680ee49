package org.zicht.claims.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.party.Kind;
import org.zicht.report.Span;
import org.zicht.text.ParsedReport;

/** Joins the tellings of one occurrence by one source into one claim. For one report. */
final class Joiner {

  /** The longest stretch that is given as evidence, in UTF-16 units. */
  static final int LONGEST_EVIDENCE = 400;

  private static final int LONGEST_FUNCTION_WORD = 3;

  private final ParsedReport report;

  Joiner(ParsedReport report) {
    this.report = report;
  }

  /** The claims of the drafts, which stand in the order of the text. */
  List<Claim> join(List<Draft> drafts) {
    List<List<Draft>> groups = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Draft> home = null;
      for (List<Draft> group : groups) {
        if (group.stream().allMatch(other -> same(other, draft))) {
          home = group;
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(draft);
    }
    groups.removeIf(group -> onlySetting(group, groups));
    for (List<Draft> group : groups) {
      if (group.stream().anyMatch(draft -> !draft.candidate().setting())) {
        group.sort(Comparator.comparing(draft -> draft.candidate().setting()));
      }
    }
    List<Claim> claims = new ArrayList<>();
    Map<String, Integer> keys = new HashMap<>();
    for (List<Draft> group : groups) {
      claims.add(claim(group, keys));
    }
    claims.sort(Comparator.comparing(claim -> claim.trigger().span()));
    return claims;
  }

  /**
   * An event that is only named as the setting of something, while the report tells it elsewhere.
   */
  private static boolean onlySetting(List<Draft> group, List<List<Draft>> groups) {
    if (!group.stream().allMatch(draft -> draft.candidate().setting())) {
      return false;
    }
    if (group.stream().noneMatch(Joiner::says)) {
      return true;
    }
    ClaimType type = group.getFirst().candidate().trigger().type();
    return groups.stream()
        .anyMatch(
            other ->
                !other.equals(group)
                    && stands(type, other.getFirst().candidate().trigger().type())
                    && (type.group() != ClaimType.Group.HARM
                        || sameNumber(group.getFirst().count(), other.getFirst().count()))
                    && other.stream().anyMatch(draft -> !draft.candidate().setting()));
  }

  /** Whether the words that name an event say anything of it but its name. */
  private static boolean says(Draft draft) {
    if (draft.candidate().trigger().type().group() == ClaimType.Group.HARM) {
      return draft.count() != null;
    }
    if (draft.candidate().head().relation().equals("amod")) {
      return false;
    }
    return draft.actor() != null
        || draft.target() != null
        || draft.count() != null
        || draft.placed();
  }

  /** Whether a word for one type can speak of an event of the other: 'the attack' of a shooting. */
  private static boolean stands(ClaimType word, ClaimType event) {
    boolean general =
        word == ClaimType.ATTACK || word == ClaimType.RIOT || word == ClaimType.PROTEST;
    boolean violent =
        event.group() == ClaimType.Group.FORCE || event.group() == ClaimType.Group.UNREST;
    return word == event || (general && violent);
  }

  /** Whether two drafts can be tellings of one occurrence by one source. */
  private static boolean same(Draft one, Draft two) {
    return one.candidate().trigger().type() == two.candidate().trigger().type()
        && one.stance().status() == two.stance().status()
        && one.stance().unknown().equals(two.stance().unknown())
        && sameTelling(one, two)
        && sameCount(one, two)
        && sameWhere(one.where(), two.where())
        && sameWhen(one.when(), two.when())
        && !torn(one, two)
        && sameParty(one.actor(), two.actor())
        && sameParty(one.target(), two.target());
  }

  /**
   * 'The army launched an attack' and 'a convoy was attacked': nothing says that it is the same
   * one.
   */
  private static boolean torn(Draft one, Draft two) {
    if (one.candidate().setting() || two.candidate().setting()) {
      return false;
    }
    boolean disaster = one.candidate().trigger().type() == ClaimType.DISASTER;
    if (disaster && (one.target() == null) != (two.target() == null)) {
      return true;
    }
    boolean who = one.actor() != null && two.actor() == null;
    boolean whom = one.target() == null && two.target() != null;
    boolean whoToo = two.actor() != null && one.actor() == null;
    boolean whomToo = two.target() == null && one.target() != null;
    return (who && whom) || (whoToo && whomToo);
  }

  private static boolean sameTelling(Draft one, Draft two) {
    if (one.candidate().setting() || two.candidate().setting()) {
      return true;
    }
    List<Claim.Source> first = one.chain();
    List<Claim.Source> second = two.chain();
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() && second.isEmpty();
    }
    Claim.Source root = first.getFirst();
    Claim.Source other = second.getFirst();
    return root.kind() == other.kind() && Objects.equals(root.name(), other.name());
  }

  private static boolean sameCount(Draft one, Draft two) {
    Claim.Count first = one.count();
    Claim.Count second = two.count();
    if (first == null || second == null) {
      boolean harm = one.candidate().trigger().type().group() == ClaimType.Group.HARM;
      return !harm || (first == null && second == null) || one.candidate().sentence().heading();
    }
    return Objects.equals(first.min(), second.min())
        && Objects.equals(first.max(), second.max())
        && first.subset() == second.subset();
  }

  /** Whether a number of victims is told elsewhere, or none but a single one is told here. */
  private static boolean sameNumber(Claim.@Nullable Count one, Claim.@Nullable Count two) {
    Long single = one == null ? null : one.max();
    return one == null
        || (single != null && single == 1)
        || (two != null
            && Objects.equals(one.min(), two.min())
            && Objects.equals(one.max(), two.max()));
  }

  private static boolean sameWhere(Claim.@Nullable Where one, Claim.@Nullable Where two) {
    if (one == null || two == null || one.name() == null || two.name() == null) {
      return true;
    }
    boolean within =
        Objects.equals(one.country(), two.country())
            && (one.precision() == Claim.PlacePrecision.COUNTRY
                || two.precision() == Claim.PlacePrecision.COUNTRY);
    return within || WhereReader.key(one).equals(WhereReader.key(two));
  }

  private static boolean sameWhen(Claim.@Nullable When one, Claim.@Nullable When two) {
    if (one == null || two == null || one.start() == null || two.start() == null) {
      return true;
    }
    String firstEnd = one.end() == null ? "9999" : one.end();
    String secondEnd = two.end() == null ? "9999" : two.end();
    return day(one.start()).compareTo(day(secondEnd)) <= 0
        && day(two.start()).compareTo(day(firstEnd)) <= 0;
  }

  private static String day(@Nullable String moment) {
    return moment == null ? "" : moment.substring(0, Math.min(10, moment.length()));
  }

  private static boolean sameParty(
      Claim.@Nullable Participant one, Claim.@Nullable Participant two) {
    if (one == null || two == null) {
      return true;
    }
    boolean vague =
        switch (one.kind()) {
          case PEOPLE, OTHER -> true;
          default -> false;
        };
    boolean vagueToo =
        switch (two.kind()) {
          case PEOPLE, OTHER -> true;
          default -> false;
        };
    boolean things = one.kind() == Kind.OTHER && two.kind() == Kind.OTHER;
    return things
        ? shareWord(one.text(), two.text())
        : one.kind() == two.kind() || vague || vagueToo;
  }

  /** Whether two names of things have a word in common that is more than a function word. */
  private static boolean shareWord(String one, String two) {
    Set<String> words = new HashSet<>();
    for (String word : one.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.length() > LONGEST_FUNCTION_WORD) {
        words.add(word);
      }
    }
    for (String word : two.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Claim claim(List<Draft> group, Map<String, Integer> keys) {
    Draft first = group.getFirst();
    Claim.Participant actor = null;
    Claim.Participant target = null;
    Claim.Count count = null;
    Claim.Where where = null;
    Claim.When when = null;
    for (Draft draft : group) {
      actor = actor == null ? draft.actor() : actor;
      boolean attribute =
          draft.candidate().setting() && draft.candidate().head().relation().equals("amod");
      target = target == null && !attribute ? draft.target() : target;
      count = count == null ? draft.count() : count;
      where = better(where, draft.where());
      when = when == null ? draft.when() : when;
    }
    String key = first.candidate().trigger().type().code() + "@" + first.candidate().head().span();
    int turn = keys.merge(key, 1, Integer::sum);
    return new Claim(
        id(key + "#" + turn),
        report.report().id(),
        first.candidate().trigger().type(),
        first.stance().status(),
        first.stance().certainty(),
        first.stance().unknown(),
        actor,
        target,
        count,
        where,
        when,
        first.chain(),
        evidence(group),
        first.candidate().trigger().name());
  }

  private static Claim.@Nullable Where better(
      Claim.@Nullable Where one, Claim.@Nullable Where two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    boolean finer = two.precision().compareTo(one.precision()) < 0 && two.name() != null;
    return finer && one.basis() == Claim.Basis.CARRIED ? two : one;
  }

  private List<Claim.Evidence> evidence(List<Draft> group) {
    List<Claim.Evidence> evidence = new ArrayList<>();
    for (Draft draft : group) {
      add(evidence, draft.clause(), Claim.Evidence.Role.CLAIM);
    }
    for (Draft draft : group) {
      for (Span words : draft.told().words()) {
        if (words.length() <= LONGEST_EVIDENCE) {
          add(evidence, words, Claim.Evidence.Role.ATTRIBUTION);
        }
      }
    }
    return evidence;
  }

  private void add(List<Claim.Evidence> evidence, Span span, Claim.Evidence.Role role) {
    boolean there = evidence.stream().anyMatch(one -> one.span().equals(span));
    if (!there) {
      evidence.add(new Claim.Evidence(span, report.words(span), role));
    }
  }

  private String id(String key) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] bytes = (report.report().id() + "/" + key).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(sha256.digest(bytes)).substring(0, 16);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
