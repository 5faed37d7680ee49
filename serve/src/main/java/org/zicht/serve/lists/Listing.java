package org.zicht.serve.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Query;
import org.zicht.serve.wording.Phrases;
import org.zicht.views.Markup;

/**
 * A table with filters, an order and pages, all of which stand in the address.
 *
 * @param <T> what a row is of
 */
final class Listing<T> {

  /** So many rows stand on a page. */
  static final int PAGE = 100;

  /** So many choices are listed in a filter; the others are reached by the address. */
  private static final int MOST_CHOICES = 200;

  /**
   * A column.
   *
   * @param name by which it is named in the address
   * @param head what stands above it
   * @param number whether it holds numbers
   * @param order how rows are put in order by it, or null where they are not
   * @param cell writes the cell of a row
   */
  private record Column<T>(
      String name,
      String head,
      boolean number,
      @Nullable Comparator<T> order,
      BiConsumer<Markup, T> cell) {}

  /**
   * A filter.
   *
   * @param name by which it is named in the address
   * @param label what it is called
   * @param values the values of a row: what stands in the address, and what is shown
   */
  private record Filter<T>(String name, String label, Function<T, Map<String, String>> values) {}

  private final Visit visit;
  private final String place;
  private final Phrases phrases;
  private final List<Column<T>> columns = new ArrayList<>();
  private final List<Filter<T>> filters = new ArrayList<>();

  /**
   * @param visit who looks
   * @param place the first part of the address
   */
  Listing(Visit visit, String place) {
    this.visit = visit;
    this.place = place;
    this.phrases = visit.phrases();
  }

  /** Adds a column. */
  Listing<T> column(
      String name, String head, @Nullable Comparator<T> order, BiConsumer<Markup, T> cell) {
    columns.add(new Column<>(name, head, false, order, cell));
    return this;
  }

  /** Adds a column of numbers, by which rows can be put in order. */
  Listing<T> number(String name, String head, Function<T, Long> value) {
    columns.add(
        new Column<>(
            name,
            head,
            true,
            Comparator.comparing(value),
            (page, one) -> page.words(phrases.number(value.apply(one)))));
    return this;
  }

  /** Adds a filter by a value that a row has, or has not where it is empty. */
  Listing<T> filter(
      String name, String label, Function<T, String> value, Function<String, String> shown) {
    filters.add(
        new Filter<>(
            name,
            label,
            one -> {
              String code = value.apply(one);
              return code.isEmpty() ? Map.of() : Map.of(code, shown.apply(code));
            }));
    return this;
  }

  /** Adds a filter by values of which a row may have several. */
  Listing<T> filters(String name, String label, Function<T, Map<String, String>> values) {
    filters.add(new Filter<>(name, label, values));
    return this;
  }

  /** The rows that the filters leave, in the order that is asked for. */
  List<T> chosen(List<T> all) {
    List<T> chosen = new ArrayList<>();
    for (T one : all) {
      if (filters.stream().allMatch(filter -> fits(filter, one))) {
        chosen.add(one);
      }
    }
    String sort = visit.query().first("sort").orElse("");
    boolean down = sort.startsWith("-");
    String name = down ? sort.substring(1) : sort;
    for (Column<T> column : columns) {
      Comparator<T> order = column.order();
      if (column.name().equals(name) && order != null) {
        chosen.sort(down ? order.reversed() : order);
      }
    }
    return chosen;
  }

  private boolean fits(Filter<T> filter, T one) {
    return visit
        .query()
        .first(filter.name())
        .map(asked -> filter.values().apply(one).containsKey(asked))
        .orElse(true);
  }

  /**
   * Writes filters, count, table and ways to other pages.
   *
   * @param page where to
   * @param all all rows, in their usual order
   * @param none what is said where there is no row at all
   */
  void write(Markup page, List<T> all, String none) {
    List<T> chosen = chosen(all);
    if (all.isEmpty()) {
      page.tags("<p class=\"none\">").words(phrases.say(none)).tags("</p>\n");
      return;
    }
    form(page, all);
    int pages = Math.max(1, (chosen.size() + PAGE - 1) / PAGE);
    int number =
        visit
            .query()
            .first("page")
            .filter(value -> value.matches("\\d{1,6}"))
            .map(Integer::parseInt)
            .map(value -> Math.clamp(value, 1, pages))
            .orElse(1);
    int from = (number - 1) * PAGE;
    int to = Math.min(chosen.size(), from + PAGE);
    page.tags("<p class=\"shown\"><span>");
    page.words(
            chosen.isEmpty()
                ? phrases.say("None of {0}", all.size())
                : phrases.say("{0}–{1} of {2}", from + 1, to, chosen.size()))
        .tags("</span>");
    if (chosen.size() != all.size() && !chosen.isEmpty()) {
      page.tags(" <small>").words(phrases.say("of {0} in all", all.size())).tags("</small>");
    }
    Query query = visit.query().without("page");
    for (String form : List.of("csv", "json")) {
      page.tags(" <a href=\"/" + place + "." + form)
          .words(query.toString())
          .tags("\" download>" + form.toUpperCase(java.util.Locale.ROOT) + "</a>");
    }
    page.tags("</p>\n");
    if (!chosen.isEmpty()) {
      table(page, chosen.subList(from, to));
    }
    pager(page, number, pages);
  }

  private void form(Markup page, List<T> all) {
    page.tags("<form class=\"filters\" action=\"/" + place + "\">\n");
    for (Filter<T> filter : filters) {
      String asked = visit.query().first(filter.name()).orElse("");
      TreeMap<String, Integer> counts = new TreeMap<>();
      Map<String, String> names = new LinkedHashMap<>();
      for (T one : all) {
        filter
            .values()
            .apply(one)
            .forEach(
                (code, shown) -> {
                  counts.merge(code, 1, Integer::sum);
                  names.put(code, shown);
                });
      }
      if (counts.size() < 2 && asked.isEmpty()) {
        continue;
      }
      page.tags("<label>").words(phrases.say(filter.label())).tags(" <select name=\"");
      page.words(filter.name()).tags("\"><option value=\"\">");
      page.words(phrases.say("any")).tags("</option>");
      counts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(MOST_CHOICES)
          .forEach(
              entry ->
                  page.tags("<option value=\"")
                      .words(entry.getKey())
                      .tags(entry.getKey().equals(asked) ? "\" selected>" : "\">")
                      .words(
                          names.getOrDefault(entry.getKey(), "")
                              + " ("
                              + phrases.number(entry.getValue())
                              + ")")
                      .tags("</option>"));
      page.tags("</select></label>\n");
    }
    visit
        .query()
        .first("sort")
        .ifPresent(
            sort ->
                page.tags("<input type=\"hidden\" name=\"sort\" value=\"").words(sort).tags("\">"));
    page.tags("<button>").words(phrases.say("Filter")).tags("</button>");
    if (filters.stream().anyMatch(one -> visit.query().first(one.name()).isPresent())) {
      page.tags(" <a href=\"/" + place + "\">").words(phrases.say("all")).tags("</a>");
    }
    page.tags("</form>\n");
  }

  private void table(Markup page, List<T> rows) {
    String sort = visit.query().first("sort").orElse("");
    page.tags("<div class=\"list\"><table>\n<thead><tr>");
    for (Column<T> column : columns) {
      boolean up = sort.equals(column.name());
      boolean down = sort.equals("-" + column.name());
      page.tags("<th scope=\"col\"" + (column.number() ? " class=\"n\"" : ""))
          .tags(up ? " aria-sort=\"ascending\">" : down ? " aria-sort=\"descending\">" : ">");
      if (column.order() == null) {
        page.words(phrases.say(column.head()));
      } else {
        boolean falling = up || (!down && column.number());
        page.tags("<a href=\"/" + place)
            .words(
                visit
                    .query()
                    .without("page")
                    .with("sort", (falling ? "-" : "") + column.name())
                    .toString())
            .tags("\">")
            .words(phrases.say(column.head()))
            .tags(up ? " ↑" : down ? " ↓" : "")
            .tags("</a>");
      }
      page.tags("</th>");
    }
    page.tags("</tr></thead>\n<tbody>\n");
    for (T row : rows) {
      page.tags("<tr>");
      for (Column<T> column : columns) {
        page.tags(column.number() ? "<td class=\"n\">" : "<td class=\"" + column.name() + "\">");
        column.cell().accept(page, row);
        page.tags("</td>");
      }
      page.tags("</tr>\n");
    }
    page.tags("</tbody>\n</table></div>\n");
  }

  private void pager(Markup page, int number, int pages) {
    if (pages < 2) {
      return;
    }
    page.tags("<nav class=\"pager\" aria-label=\"")
        .words(phrases.say("Pages of the list"))
        .tags("\">");
    if (number > 1) {
      page.tags("<a rel=\"prev\" href=\"/" + place)
          .words(visit.query().with("page", Integer.toString(number - 1)).toString())
          .tags("\">")
          .words(phrases.say("Before"))
          .tags("</a> ");
    }
    page.words(phrases.say("page {0} of {1}", number, pages));
    if (number < pages) {
      page.tags(" <a rel=\"next\" href=\"/" + place)
          .words(visit.query().with("page", Integer.toString(number + 1)).toString())
          .tags("\">")
          .words(phrases.say("Next"))
          .tags("</a>");
    }
    page.tags("</nav>\n");
  }
}
