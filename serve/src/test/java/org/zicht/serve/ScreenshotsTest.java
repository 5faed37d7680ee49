package org.zicht.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Draws every page, light and dark, wide and narrow: {@code bin/screenshots FOLDER}. */
@EnabledIfSystemProperty(named = "zicht.screenshots", matches = ".+")
final class ScreenshotsTest {

  @Test
  void draw() throws IOException {
    Path folder = Path.of(System.getProperty("zicht.screenshots", ""));
    Files.createDirectories(folder);
    int drawn = 0;
    try (Chromium chromium = Chromium.start();
        DemoSite site = DemoSite.demo();
        DemoSite empty = DemoSite.empty()) {
      for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        for (int width : new int[] {1280, 390}) {
          Page page = chromium.page(width, 900, scheme);
          String kind =
              scheme.name().toLowerCase(Locale.ROOT) + (width > 1000 ? "-wide" : "-narrow");
          for (String path : Tour.paths(site)) {
            page.navigate(site.at(path));
            shoot(page, folder.resolve(name(path) + "-" + kind + ".png"));
            drawn++;
          }
          if (width > 1000 && scheme == ColorScheme.LIGHT) {
            forTheReadme(page, site, folder);
          }
          page.navigate(empty.at("/"));
          shoot(page, folder.resolve("empty-" + kind + ".png"));
          page.context().close();
        }
      }
    }
    assertThat(drawn).isPositive();
  }

  /** What the README shows: as much as a window does. */
  private static void forTheReadme(Page page, DemoSite site, Path folder) {
    page.navigate(site.at("/"));
    page.locator("figure.toll")
        .nth(1)
        .screenshot(new Locator.ScreenshotOptions().setPath(folder.resolve("readme-chart.png")));
    page.setViewportSize(1280, 760);
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("readme-overview.png")));
    page.navigate(
        site.at(
            Tour.paths(site).stream()
                .filter(one -> one.startsWith("/reports/"))
                .findFirst()
                .orElseThrow()));
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("readme-report.png")));
  }

  private static void shoot(Page page, Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  private static String name(String path) {
    String name =
        path.replaceAll("[?].*asof.*", "then")
            .replaceAll("[?].*", "")
            .replaceAll("/[^/]{8,}$", "-one");
    name = name.replaceAll("[^a-z-]", "");
    return name.isEmpty() ? "overview" : name;
  }
}
