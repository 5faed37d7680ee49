package org.zicht.serve.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zicht.ledger.account.Account;
import org.zicht.serve.web.Response;
import org.zicht.views.ledger.LedgerView;
import org.zicht.views.table.Row;
import org.zicht.views.table.Table;
import org.zicht.views.table.TableForm;

/** Lists as files, just as the command line writes them. Pure functions. */
final class Downloads {

  private static final int UNUSED_WIDTH = 80;

  private Downloads() {}

  /**
   * Some rows of a view as a file.
   *
   * @param form {@code csv} or {@code json}
   * @param key by what a row is known
   * @param wanted the keys of the rows that are wanted, in their order
   */
  static Response of(
      String form,
      LedgerView view,
      Account account,
      Function<Row, String> key,
      List<String> wanted) {
    Map<String, List<Row>> rows = new HashMap<>();
    for (Row row : view.rows(account)) {
      rows.computeIfAbsent(key.apply(row), none -> new ArrayList<>()).add(row);
    }
    List<Row> chosen = new ArrayList<>();
    for (String one : wanted) {
      List<Row> same = rows.getOrDefault(one, List.of());
      if (!same.isEmpty()) {
        chosen.add(same.removeFirst());
      }
    }
    boolean csv = form.equals("csv");
    StringBuilder text = new StringBuilder();
    try {
      (csv ? TableForm.CSV : TableForm.JSON)
          .write(text, Table.of(view.columns(), chosen, view.none()), UNUSED_WIDTH);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    String type = csv ? "text/csv; charset=utf-8" : "application/json";
    return Response.download(type, "zicht-" + view.name() + "." + form, text.toString());
  }

  /** The value of that name as text. */
  static Function<Row, String> field(String name) {
    return row -> String.valueOf(row.value(name));
  }
}
