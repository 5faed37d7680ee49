package org.zicht.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.command.Ran.zicht;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program while it adds; {@code bin/check-kills} does so many times. */
final class KillTest {

  private static final Path REPORTS = Ran.example("almaty-2022");

  private static final int KILLS = 3;

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedIsThereAndTheLedgerVerifies() throws Exception {
    Path ledger = folder.resolve("kill.db");
    for (int seed = 1; seed <= KILLS; seed++) {
      String publisher = "Paper " + seed;
      int acknowledged = addUntilKilled(ledger, publisher, 1 + new Random(seed).nextInt(8));
      assertThat(acknowledged).as("seed " + seed).isPositive();
      assertThat(zicht("verify", "--ledger", ledger).status()).as("seed " + seed).isZero();
      assertThat(reports(ledger, publisher))
          .as("seed " + seed)
          .isGreaterThanOrEqualTo(acknowledged);
    }
    assertThat(add(ledger, "Paper 1").out()).contains("already there");
    assertThat(reports(ledger, "Paper 1")).isEqualTo(41);
    assertThat(zicht("verify", "--ledger", ledger).status()).isZero();
  }

  private static Ran add(Path ledger, String publisher) {
    return zicht(
        "add", REPORTS, "--published", "2022-01-06", "--publisher", publisher, "--ledger", ledger);
  }

  private static long reports(Path ledger, String publisher) {
    return zicht("reports", "--format", "jsonl", "--ledger", ledger).lines().stream()
        .filter(line -> line.contains('"' + publisher + '"'))
        .count();
  }

  /** Adds reports in a process of its own, kills it after some lines; how many it acknowledged. */
  private static int addUntilKilled(Path ledger, String publisher, int lines) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.zicht.command.Main",
                    "add",
                    REPORTS.toString(),
                    "--published",
                    "2022-01-06",
                    "--publisher",
                    publisher,
                    "--ledger",
                    ledger.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int acknowledged = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        acknowledged += line.contains(": added, ") ? 1 : 0;
        if (acknowledged == lines) {
          assertThat(process.toHandle().destroyForcibly()).isTrue();
        }
      }
    }
    return acknowledged;
  }

  @Test
  void theReportsOfTheDemonstrationAreThere() throws IOException {
    try (var files = Files.list(REPORTS)) {
      assertThat(files.filter(file -> file.toString().endsWith(".txt"))).hasSize(41);
    }
  }
}
