package org.zicht.views.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Named values in an order: text, whole numbers, fractions, truth values, rows, lists of these, or
 * null for what is absent. Immutable.
 */
public final class Row {

  private final Map<String, @Nullable Object> values;

  private Row(Map<String, @Nullable Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** Begins a row. */
  public static Builder row() {
    return new Builder();
  }

  /** The names with their values, in order. */
  public Map<String, @Nullable Object> values() {
    return values;
  }

  /** The value of that name, or null if it is absent. */
  public @Nullable Object value(String name) {
    return values.get(name);
  }

  /** What is put into a row, in order. */
  public static final class Builder {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Builder() {}

    /** Puts text, or null. */
    public Builder text(String name, @Nullable String value) {
      values.put(name, value);
      return this;
    }

    /** Puts a whole number, or null. */
    public Builder number(String name, @Nullable Long value) {
      values.put(name, value);
      return this;
    }

    /** Puts a fraction, or null. */
    public Builder fraction(String name, @Nullable Double value) {
      values.put(name, value);
      return this;
    }

    /** Puts a truth value. */
    public Builder truth(String name, boolean value) {
      values.put(name, value);
      return this;
    }

    /** Puts a list of texts. */
    public Builder texts(String name, List<String> value) {
      values.put(name, List.copyOf(value));
      return this;
    }

    /** Puts a list of rows. */
    public Builder rows(String name, List<Row> value) {
      values.put(name, List.copyOf(value));
      return this;
    }

    /** Puts a row, or null. */
    public Builder row(String name, @Nullable Row value) {
      values.put(name, value);
      return this;
    }

    /** Puts a value of another row. */
    public Builder value(String name, @Nullable Object value) {
      values.put(name, value);
      return this;
    }

    /** The row. */
    public Row build() {
      return new Row(new LinkedHashMap<>(values));
    }
  }
}
