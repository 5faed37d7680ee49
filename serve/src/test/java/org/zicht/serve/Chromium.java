package org.zicht.serve;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser, if this machine has one: tests that need it are skipped where it has none, but
 * not in CI.
 */
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setChromiumSandbox(false)
                    .setArgs(QUIET));
  }

  /** Starts it; where there is none, the test is skipped, in CI failed. */
  static Chromium start() {
    Optional<Path> executable =
        NAMES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    if (executable.isEmpty() && System.getenv("CI") != null) {
      throw new IllegalStateException("CI has no chromium: apt-get install chromium");
    }
    Assumptions.assumeTrue(executable.isPresent(), "no chromium here: apt-get install chromium");
    return new Chromium(executable.orElseThrow());
  }

  /** A new page, of a browser that has no cookies. */
  Page page(int width, int height, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-GB"));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  /** A new wide page in light colours. */
  Page page() {
    return page(1280, 900, ColorScheme.LIGHT);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
