package org.zicht.intake.web;

import org.zicht.report.Opening;

/** What can be asked of the web. Whatever a site answers, no exception comes of it. */
public interface Web {

  /**
   * Fetches what is at an address, unless it has not changed, and has it read by what it is.
   *
   * @param address an http or https address
   * @param known how what is known of it was marked when it came last; {@link Stamp#NONE} if never
   * @param opening takes what is there
   */
  Visit visit(String address, Stamp known, Opening opening);

  /**
   * The first bytes of what is at an address, whatever it is.
   *
   * @param most how many bytes at most
   */
  Small small(String address, int most);

  /**
   * A short answer.
   *
   * @param status the status of the protocol, or {@link #UNREACHABLE}
   * @param bytes what came with it; not copied
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, by who asked
  record Small(int status, byte[] bytes) {
    /** No answer at all. */
    public static final int UNREACHABLE = 0;
  }
}
