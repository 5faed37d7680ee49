package org.zicht.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Geography;
import org.zicht.exchange.format.Losses;
import org.zicht.exchange.format.What;
import org.zicht.exchange.own.Import;
import org.zicht.exchange.privacy.Masked;
import org.zicht.exchange.privacy.Masking;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Entry;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.incident.Places;
import org.zicht.ledger.policy.Policies;

/**
 * A small ledger: four reports in three languages, written for the tests, with private and public
 * names, a chain, a denial, vague and open numbers, areas, a word that is a formula, two decisions.
 */
public final class Small {

  static final Instant NOON = Instant.parse("2023-03-09T12:00:00Z");

  private Small() {}

  /** Where the files of the tests lie in this module. */
  static final Path FILES = Path.of("src/test/resources/org/zicht/exchange");

  /** The ledger, with all names, as JSON lines. */
  public static String lines() throws IOException {
    try (InputStream bytes = Small.class.getResourceAsStream("small.jsonl")) {
      if (bytes == null) {
        throw new IllegalStateException("small.jsonl is missing");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The account of what was exported, without a store between. */
  public static Account account(String exported) throws IOException {
    Import.Imported imported = Import.read("small", new StringReader(exported));
    if (!imported.problems().isEmpty()) {
      throw new IllegalStateException(imported.problems().toString());
    }
    List<Entry> entries = new ArrayList<>();
    for (Content content : imported.contents()) {
      entries.add(new Entry(entries.size() + 1L, NOON, Entry.Kind.of(content), content));
    }
    return Account.of(Holdings.of(entries), new Places(town -> ""));
  }

  /** The account, masked. */
  public static Masked masked() throws IOException {
    return Masking.standard().masked(account(lines()));
  }

  /** The account with names. */
  public static Masked named() throws IOException {
    return Masked.withNames(account(lines()));
  }

  /** What a format makes of it. */
  public static byte[] bytes(Format format, What what, Masked masked, Losses losses)
      throws IOException {
    Geography geography =
        new Geography(
            code -> Optional.of(code.equals("UA") ? "Ukraine" : code),
            town -> Optional.of("the province of " + town));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format
        .exporter()
        .write(new Exported(masked, what, Policies.standard(), geography), out, losses);
    return out.toByteArray();
  }

  /** The same as text. */
  public static String text(Format format, What what, Masked masked) throws IOException {
    return new String(bytes(format, what, masked, new Losses()), StandardCharsets.UTF_8);
  }
}
