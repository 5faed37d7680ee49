package org.zicht.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core finds nothing serious on any page, light and dark, wide and narrow. */
final class AccessTest {

  private static final int NARROW = 6;

  private static Chromium chromium;
  private static DemoSite site;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    site = DemoSite.demo();
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void nothingSerious(ColorScheme scheme) {
    List<String> found = new ArrayList<>();
    for (int width : new int[] {1280, 390}) {
      Page page = chromium.page(width, 900, scheme);
      List<String> paths = Tour.paths(site);
      // what a narrow screen changes is the same on every list
      for (String path : width > 1000 ? paths : paths.subList(0, NARROW)) {
        page.navigate(site.at(path));
        for (Rule rule :
            new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(
                    List.of(
                        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations()) {
          if (rule.getImpact().equals("serious") || rule.getImpact().equals("critical")) {
            found.add(
                path
                    + " "
                    + width
                    + ": "
                    + rule.getId()
                    + " at "
                    + rule.getNodes().getFirst().getHtml());
          }
        }
      }
      page.context().close();
    }
    assertThat(found).isEmpty();
  }
}
