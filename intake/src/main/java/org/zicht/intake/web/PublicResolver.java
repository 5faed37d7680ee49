package org.zicht.intake.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds the addresses of hosts, public ones only. The client connects to what it gives and to
 * nothing else, so that a name cannot mean one thing when it is checked and another when it is
 * used; it is asked for every redirect, and for hosts that are written as numbers too.
 */
final class PublicResolver implements DnsResolver {

  /** A host within the user's own network. */
  static final class NotPublic extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    NotPublic(String host) {
      super(host);
    }
  }

  private final DnsResolver all;

  /**
   * @param all finds the addresses of hosts, public or not
   */
  PublicResolver(DnsResolver all) {
    this.all = all;
  }

  /** Asks as the machine does. */
  static PublicResolver ofMachine() {
    return new PublicResolver(SystemDefaultDnsResolver.INSTANCE);
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found =
        Arrays.stream(all.resolve(host))
            .filter(PublicAddresses::isPublic)
            .toArray(InetAddress[]::new);
    if (found.length == 0) {
      throw new NotPublic(host);
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return all.resolveCanonicalHostname(host);
  }
}
