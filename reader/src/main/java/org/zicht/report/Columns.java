package org.zicht.report;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of tables of reports are called, or the fields of their JSON: as the user says,
 * else by the names that are usual for them.
 */
public final class Columns {

  /** What a column may hold, with the usual names of such a column, the likeliest first. */
  public enum Field {
    TEXT(
        "text body content fulltext full_text article articlebody article_body "
            + "tekst inhoud artikel inhalt texte contenu texto contenido cuerpo текст "
            + "notes"),
    TITLE(
        "title headline heading titel kop überschrift titre titulo título "
            + "titular заголовок subject"),
    PUBLISHED(
        "published date publication_date published_at pub_date pubdate "
            + "date_published datepublished datum publicatiedatum veröffentlicht "
            + "date_publication fecha дата timestamp"),
    MODIFIED("modified updated date_modified updated_at gewijzigd"),
    PUBLISHER(
        "publisher source medium outlet newspaper site site_name bron krant "
            + "quelle journal fuente источник"),
    AUTHOR("author authors byline creator auteur autor autorin автор"),
    URL("url link address permalink uri"),
    LANGUAGE("language lang taal sprache langue idioma язык");

    private final String usual;

    Field(String usual) {
      this.usual = usual;
    }

    /** As the user writes it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** None named by the user. */
  public static final Columns USUAL = new Columns(Map.of());

  private final Map<Field, String> given;

  private Columns(Map<Field, String> given) {
    this.given = given;
  }

  /** Columns of which the user names some; the others have their usual names. */
  public static Columns of(Map<Field, String> given) {
    return given.isEmpty() ? USUAL : new Columns(Map.copyOf(given));
  }

  /** What the user calls the column, if the user says. */
  public Optional<String> given(Field field) {
    return Optional.ofNullable(given.get(field));
  }

  /**
   * Which of the names is the column; none if no name is.
   *
   * @param names the names of all columns, in their order
   */
  public Optional<String> find(Field field, Iterable<String> names) {
    String wanted = given.get(field);
    if (wanted != null) {
      for (String name : names) {
        if (name.equals(wanted) || plain(name).equals(plain(wanted))) {
          return Optional.of(name);
        }
      }
      return Optional.empty();
    }
    for (String usual : field.usual.split(" ", -1)) {
      for (String name : names) {
        if (plain(name).equals(usual)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  /** The fields that {@code names} has columns for, with the name of each. */
  public Map<Field, String> all(Iterable<String> names) {
    Map<Field, String> found = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      find(field, names).ifPresent(name -> found.put(field, name));
    }
    return found;
  }
}
