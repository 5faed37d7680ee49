package org.zicht.intake.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses of the internet are public: those outside the blocks that IANA keeps for special
 * purposes (the IPv4 and IPv6 Special-Purpose Address Registries). A page that leads to any other
 * would have Zicht ask something within its user's own network.
 */
final class PublicAddresses {

  private static final List<Block> SPECIAL =
      blocks(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // shared behind carriers
          "127.0.0.0/8", // this machine
          "169.254.0.0/16", // this link, and the data of machines in clouds
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocols
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // relays, given up
          "192.168.0.0/16", // private
          "198.18.0.0/15", // measuring
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // to many at once
          "240.0.0.0/4", // kept, and to all
          "::/96", // unspecified, this machine, and IPv4 in an old form
          "::ffff:0:0/96", // IPv4 as IPv6
          "64:ff9b::/96", // IPv4 behind a translator
          "64:ff9b:1::/48", // the same, private
          "100::/64", // thrown away
          "2001::/23", // protocols, tunnels
          "2001:db8::/32", // documentation
          "2002::/16", // IPv4 in a tunnel
          "3fff::/20", // documentation
          "5f00::/16", // routes within a network
          "fc00::/8", // private
          "fd00::/8", // private
          "fe80::/10", // this link
          "fec0::/10", // private, given up
          "ff00::/8"); // to many at once

  /** The first bits of addresses. */
  private static final class Block {
    private final byte[] first;
    private final int bits;

    Block(byte[] first, int bits) {
      this.first = first;
      this.bits = bits;
    }

    boolean contains(byte[] address) {
      if (address.length != first.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if ((address[bit >> 3] & mask) != (first[bit >> 3] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private PublicAddresses() {}

  /** Whether an address is public; one that stands for an IPv4 address is what that is not: no. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return SPECIAL.stream().noneMatch(block -> block.contains(bytes));
  }

  private static List<Block> blocks(String... written) {
    return Arrays.stream(written).map(PublicAddresses::block).toList();
  }

  private static Block block(String written) {
    int slash = written.indexOf('/');
    int bits = Integer.parseInt(written.substring(slash + 1));
    try {
      byte[] first = InetAddress.getByName(written.substring(0, slash)).getAddress();
      if (first.length == 4 && written.indexOf(':') >= 0) {
        // Java makes IPv4 of an IPv6 address that stands for one
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xFF;
        mapped[11] = (byte) 0xFF;
        System.arraycopy(first, 0, mapped, 12, 4);
        first = mapped;
      }
      return new Block(first, bits);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("is no address: " + written, impossible);
    }
  }
}
