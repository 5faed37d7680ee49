package org.zicht.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.168.1.1",
        "198.19.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::ffff:8.8.8.8",
        "::8.8.8.8",
        "64:ff9b::a00:1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "febf::1",
        "ff02::1",
        "2001:db8::1",
        "2002:a00:1::",
        "2001::1"
      })
  void theseAreNotPublic(String address) throws UnknownHostException {
    InetAddress parsed = InetAddress.getByName(address);
    // Java makes IPv4 of 8.8.8.8 in an IPv6 address, and that is public
    boolean mapped = address.equals("::ffff:8.8.8.8");
    assertThat(PublicAddresses.isPublic(parsed)).isEqualTo(mapped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "169.253.0.1",
        "192.167.1.1",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450::1"
      })
  void theseAre(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "127.0.0.1", "8.8.8.8"})
  void anAddressThatStandsForAnotherInSixteenBytesIsNotPublic(String address)
      throws UnknownHostException {
    byte[] four = InetAddress.getByName(address).getAddress();
    byte[] sixteen = new byte[16];
    System.arraycopy(four, 0, sixteen, 12, 4);
    assertThat(PublicAddresses.isPublic(InetAddress.getByAddress(sixteen))).isFalse();
  }
}
