package org.zicht.serve.frame;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.zicht.serve.desk.Snapshot;
import org.zicht.serve.web.Query;
import org.zicht.serve.web.Request;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;

/**
 * One look at one page: what was asked, by whom, of which state of the ledger.
 *
 * @param request what was asked
 * @param snapshot the ledger
 * @param saying the words to say it in
 */
public record Visit(Request request, Snapshot snapshot, Saying saying) {

  /** The cookie that keeps the language of who looks. */
  public static final String LANGUAGE = "language";

  /** The cookie that keeps whether they want it light or dark. */
  public static final String THEME = "theme";

  /** A look at that state of the ledger in the words that the browser asks for. */
  public static Visit of(Request request, Snapshot snapshot) {
    Phrases phrases =
        request
            .cookie(LANGUAGE)
            .map(Phrases::of)
            .orElseGet(() -> Phrases.accepted(request.header("accept-language").orElse("")));
    return new Visit(request, snapshot, new Saying(phrases));
  }

  /** The words of the page. */
  public Phrases phrases() {
    return saying.phrases();
  }

  /** What stands after the question mark. */
  public Query query() {
    return request.query();
  }

  /** {@code light}, {@code dark}, or {@code auto}: as the system is. */
  public String theme() {
    return request
        .cookie(THEME)
        .filter(value -> value.equals("light") || value.equals("dark"))
        .orElse("auto");
  }

  /** The day of that name in the address, if it is one. */
  public Optional<LocalDate> day(String name) {
    return query()
        .first(name)
        .flatMap(
            value -> {
              try {
                return Optional.of(LocalDate.parse(value));
              } catch (DateTimeParseException notADay) {
                return Optional.empty();
              }
            });
  }
}
