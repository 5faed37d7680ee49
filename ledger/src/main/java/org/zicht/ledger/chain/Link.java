package org.zicht.ledger.chain;

/**
 * The part of an entry that the chain covers.
 *
 * @param number from 1, without gaps
 * @param added when it was added, ISO 8601
 * @param kind what kind of thing it says
 * @param digest the salted digest of what it says
 * @param hash of all these and of the hash before
 */
public record Link(long number, String added, String kind, String digest, String hash) {

  /** The hash before the first entry. */
  public static final String BEGINNING = "zicht.ledger/1";

  /** The link that follows one with the hash {@code before}. */
  public static Link after(String before, long number, String added, String kind, String digest) {
    return new Link(number, added, kind, digest, hash(before, number, added, kind, digest));
  }

  private static String hash(String before, long number, String added, String kind, String digest) {
    return Digests.of(before, Long.toString(number), added, kind, digest);
  }

  /** Whether this follows a link with the hash {@code before}. */
  public boolean follows(String before) {
    return hash.equals(hash(before, number, added, kind, digest));
  }
}
