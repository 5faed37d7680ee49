package org.zicht.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.exchange.format.What;
import org.zicht.exchange.own.Import;
import org.zicht.exchange.privacy.Masked;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.incident.Places;
import org.zicht.ledger.sqlite.SqliteStore;
import org.zicht.ledger.store.LedgerStore;

/** What our own formats write comes back as it went. */
final class RoundTripTest {

  @Test
  void jsonLinesComeBackThroughAStore(@TempDir Path folder) throws IOException {
    String written = Small.lines();
    Import.Imported imported = Import.read("small", new StringReader(written));
    assertThat(imported.problems()).isEmpty();
    try (LedgerStore store = SqliteStore.open(folder.resolve("copy.db"))) {
      int unused = store.append(Small.NOON, imported.contents());
      assertThat(store.verify()).isEmpty();
      Account account = Account.of(Holdings.of(store), new Places(town -> ""));
      assertThat(Small.text(Format.JSONL, What.CLAIMS, Masked.withNames(account)))
          .isEqualTo(Small.text(Format.JSONL, What.CLAIMS, Small.named()));
    }
  }

  @Test
  void csvComesBackAsTheSameLedger() throws IOException {
    String csv = Small.text(Format.CSV, What.CLAIMS, Small.named());
    Masked again = Masked.withNames(Small.account(csv));

    assertThat(Small.text(Format.CSV, What.CLAIMS, again)).isEqualTo(csv);
    assertThat(Small.text(Format.JSONL, What.CLAIMS, again))
        .isEqualTo(Small.text(Format.JSONL, What.CLAIMS, Small.named()));
  }

  @Test
  void jsonLinesComeBackByteByByte() throws IOException {
    assertThat(Small.text(Format.JSONL, What.CLAIMS, Small.named())).isEqualTo(Small.lines());
  }

  @Test
  void aMaskedExportCanBeImportedAndSaysThatItIsMasked() throws IOException {
    String masked = Small.text(Format.JSONL, What.CLAIMS, Small.masked());
    Import.Imported imported = Import.read("masked", new StringReader(masked));

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.masked()).isEqualTo(2);
  }
}
