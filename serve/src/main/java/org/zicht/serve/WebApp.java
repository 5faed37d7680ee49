package org.zicht.serve;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.zicht.serve.adding.AddPage;
import org.zicht.serve.adding.Reception;
import org.zicht.serve.desk.Desk;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.lists.ClaimsPage;
import org.zicht.serve.lists.ContradictionsPage;
import org.zicht.serve.lists.IncidentsPage;
import org.zicht.serve.lists.ReportsPage;
import org.zicht.serve.lists.SearchPage;
import org.zicht.serve.lists.SourcesPage;
import org.zicht.serve.lists.UnknownPage;
import org.zicht.serve.map.Borders;
import org.zicht.serve.map.MapPage;
import org.zicht.serve.method.MethodPage;
import org.zicht.serve.overview.OverviewPage;
import org.zicht.serve.reading.ClaimPage;
import org.zicht.serve.reading.ReportPage;
import org.zicht.serve.review.ReviewPage;
import org.zicht.serve.web.Query;
import org.zicht.serve.web.Request;
import org.zicht.serve.web.Response;
import org.zicht.serve.web.Site;
import org.zicht.serve.wording.Phrases;

/** The pages, by their addresses. For any thread. */
public final class WebApp implements Site {

  private static final Duration KEPT = Duration.ofDays(400);

  private final Desk desk;
  private final OverviewPage overview;
  private final AddPage add;
  private final MapPage map;
  private final MethodPage method;
  private final ReviewPage review;

  /**
   * @param desk the ledger
   * @param borders the outlines of the map
   * @param clock what time it is
   * @param version the version of the program
   */
  public WebApp(Desk desk, Borders borders, Clock clock, String version) {
    this.desk = desk;
    this.overview = new OverviewPage(desk, clock);
    this.add = new AddPage(new Reception(desk, clock, version));
    this.map = new MapPage(borders);
    this.method = new MethodPage(version);
    this.review = new ReviewPage(desk, clock);
  }

  @Override
  public Response answer(Request request) {
    if (request.part(0).equals("assets")) {
      return Frame.assets().file(request.part(2));
    }
    if (request.part(0).equals("preferences") && request.changes()) {
      return preferences(request);
    }
    Visit visit = Visit.of(request, desk.now());
    String id = request.part(1);
    return switch (request.part(0)) {
      case "" -> overview.answer(visit);
      case "claims" -> id.isEmpty() ? ClaimsPage.answer(visit) : ClaimPage.answer(visit, id);
      case "incidents" -> id.isEmpty() ? IncidentsPage.answer(visit) : IncidentsPage.one(visit, id);
      case "sources" -> id.isEmpty() ? SourcesPage.answer(visit) : SourcesPage.one(visit, id);
      case "reports" -> id.isEmpty() ? ReportsPage.answer(visit) : ReportPage.answer(visit, id);
      case "contradictions" -> ContradictionsPage.answer(visit);
      case "unknown" -> UnknownPage.answer(visit);
      case "search" -> SearchPage.answer(visit, desk);
      case "map" -> map.answer(visit);
      case "method" -> method.answer(visit);
      case "add" -> add.answer(visit);
      case "review" -> review.answer(visit);
      case "decided" -> review.log(visit);
      case "decisions.jsonl" -> ReviewPage.export(visit);
      default -> file(visit).orElseGet(() -> nothing(visit));
    };
  }

  /** A list as a file: {@code claims.csv}. */
  private static Optional<Response> file(Visit visit) {
    String[] name = visit.request().part(0).split("\\.", 2);
    if (name.length < 2 || !(name[1].equals("csv") || name[1].equals("json"))) {
      return Optional.empty();
    }
    return switch (name[0]) {
      case "claims" -> Optional.of(ClaimsPage.file(visit, name[1]));
      case "incidents" -> Optional.of(IncidentsPage.file(visit, name[1]));
      case "sources" -> Optional.of(SourcesPage.file(visit, name[1]));
      case "reports" -> Optional.of(ReportsPage.file(visit, name[1]));
      case "contradictions" -> Optional.of(ContradictionsPage.file(visit, name[1]));
      case "unknown" -> Optional.of(UnknownPage.file(visit, name[1]));
      default -> Optional.empty();
    };
  }

  private static Response nothing(Visit visit) {
    return Frame.wrong(
        visit,
        404,
        "There is no such page",
        "What it was about may have been erased, or read anew under another name. Search, or go on"
            + " from the overview.");
  }

  /** Keeps the language or the theme that was chosen, and leads back. */
  private static Response preferences(Request request) {
    Query form = request.form();
    String back =
        form.first("back")
            .filter(address -> address.startsWith("/") && !address.startsWith("//"))
            .filter(address -> address.chars().allMatch(unit -> unit > ' ' && unit < 127))
            .orElse("/");
    Response response = Response.elsewhere(back);
    Optional<String> language = form.first(Visit.LANGUAGE).map(code -> Phrases.of(code).code());
    if (language.isPresent()) {
      return response.with("Set-Cookie", cookie(Visit.LANGUAGE, language.get()));
    }
    String theme =
        form.first(Visit.THEME)
            .filter(value -> value.equals("light") || value.equals("dark"))
            .orElse("auto");
    return response.with("Set-Cookie", cookie(Visit.THEME, theme));
  }

  private static String cookie(String name, String value) {
    return name + "=" + value + "; Path=/; SameSite=Strict; HttpOnly; Max-Age=" + KEPT.toSeconds();
  }
}
