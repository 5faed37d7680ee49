package org.zicht.intake.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.zicht.report.PublicationTime;

/**
 * The day of publication as a page shows it to its readers, where it gives it in no other way:
 * between the title and the text, or in an element that is called a date.
 *
 * <p>Months are known in every language by their names in the Unicode Common Locale Data
 * Repository, which Java brings along. Where a day and a month could be either (02/12/2019), it is
 * the day first, unless the page is in English or does not say its language: then it is none.
 */
final class VisibleDates {

  /** Longer texts are paragraphs; a date in one is not that of the page. */
  private static final int LONGEST = 120;

  /** A text so long is the article's first paragraph. */
  private static final int PARAGRAPH = 140;

  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|[.ºª])?\\s+(?:de\\s+|of\\s+)?(\\p{L}+)\\.?,?\\s+"
              + "(?:de\\s+)?(\\d{4})(?!\\d)");

  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");

  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  /** The time of day, soon behind the day. */
  private static final Pattern TIME =
      Pattern.compile(
          "^.{0,12}?(?<!\\d)(\\d{1,2})\\s?(?::|h|\\.(?=\\d\\d\\s\\p{L}))\\s?(\\d{2})(?!\\d)(\\s?[ap]\\.?m)?");

  /** What says, before a date, that it is that of a change. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)(bijgewerkt|gewijzigd|update|aktualisiert|geändert|mis(e)? à jour|modifi|обновлен"
              + "|изменен|actualizad|aggiornat)\\p{L}*[^\\d]{0,20}$");

  /** Names of elements that hold a date. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i)(^|[\\s_-])(date\\w*|datum|time|timestamp|pub\\w*|posted\\w*|fecha|data|dateline|"
              + "tijd|zeit|stand|byline|article-?info|meta)($|[\\s_-])");

  /** Around these stand the dates of other articles, of comments, or of today. */
  private static final String ELSEWHERE =
      "nav, aside, footer, body > header, [class*=related], [class*=comment], [id*=comment],"
          + " [class*=teaser], [class*=sidebar], [class*=widget]";

  private final Document document;
  private final @Nullable String language;
  private final Map<String, Month> months = new HashMap<>();

  private VisibleDates(Document document, @Nullable String language) {
    this.document = document;
    this.language = language;
    if (language != null) {
      Locale locale = Locale.of(language);
      for (Month month : Month.values()) {
        for (TextStyle style : TextStyle.values()) {
          if (style != TextStyle.NARROW && style != TextStyle.NARROW_STANDALONE) {
            String name = month.getDisplayName(style, locale).toLowerCase(locale);
            months.put(name.replace(".", ""), month);
          }
        }
      }
    }
  }

  /**
   * The day, and the time where it is shown, of publication; null if none is shown.
   *
   * @param title the article's title, or null
   * @param language the code of the page's language, or null
   */
  static @Nullable PublicationTime published(
      Document document, @Nullable String title, @Nullable String language) {
    VisibleDates dates = new VisibleDates(document, language);
    PublicationTime below = title == null ? null : dates.belowTitle(title);
    return below == null ? dates.called() : below;
  }

  private @Nullable PublicationTime belowTitle(String title) {
    boolean seen = false;
    for (Element element : document.body().getAllElements()) {
      if (!seen) {
        seen = element.ownText().length() > 0 && Paragraphs.normal(element.text()).equals(title);
        continue;
      }
      String text = element.ownText();
      if (text.length() >= PARAGRAPH) {
        return null;
      }
      PublicationTime moment = in(element);
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  private @Nullable PublicationTime called() {
    for (Element element : document.body().getAllElements()) {
      boolean named =
          element.nameIs("time") || CALLED.matcher(element.className() + " " + element.id()).find();
      if (named && element.closest(ELSEWHERE) == null) {
        PublicationTime moment = in(element);
        if (moment != null) {
          return moment;
        }
      }
    }
    return null;
  }

  private @Nullable PublicationTime in(Element element) {
    if (element.ownText().isEmpty() && !element.nameIs("time")) {
      return null;
    }
    String text = Paragraphs.normal(element.text());
    return text.length() > LONGEST ? null : in(text);
  }

  /** The first day in a text that is not said to be one of change. */
  private @Nullable PublicationTime in(String text) {
    for (Pattern form : new Pattern[] {ISO, DAY_MONTH, MONTH_DAY, NUMBERS}) {
      Matcher found = form.matcher(text);
      while (found.find()) {
        LocalDate day =
            CHANGED.matcher(text.substring(0, found.start())).find() ? null : day(found);
        if (day != null) {
          return moment(day, text.substring(found.end()));
        }
      }
    }
    return null;
  }

  private @Nullable LocalDate day(Matcher found) {
    try {
      if (found.pattern() == ISO) {
        return LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
      }
      if (found.pattern() == NUMBERS) {
        return byNumbers(found);
      }
      boolean dayFirst = found.pattern() == DAY_MONTH;
      Month month = months.get(found.group(dayFirst ? 2 : 1).toLowerCase(Locale.ROOT));
      return month == null
          ? null
          : LocalDate.of(number(found, 3), month, number(found, dayFirst ? 1 : 2));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private @Nullable LocalDate byNumbers(Matcher found) {
    int first = number(found, 1);
    int second = number(found, 3);
    int year = number(found, 4);
    if (second > 12) {
      return LocalDate.of(year, first, second);
    }
    boolean either = first <= 12 && first != second && found.group(2).equals("/");
    boolean unknown = language == null || language.equals(Locale.ENGLISH.getLanguage());
    return either && unknown ? null : LocalDate.of(year, second, first);
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static @Nullable PublicationTime moment(LocalDate day, String behind) {
    Matcher time = TIME.matcher(behind);
    LocalDateTime local = null;
    if (time.find()) {
      int hour = number(time, 1);
      boolean half = time.group(3) != null;
      if (half && hour <= 12) {
        boolean afternoon = time.group(3).strip().startsWith("p");
        hour = hour % 12 + (afternoon ? 12 : 0);
      }
      if (hour < 24 && number(time, 2) < 60) {
        local = LocalDateTime.of(day, LocalTime.of(hour, number(time, 2)));
      }
    }
    return PublicationTime.of(local == null ? day.toString() : local.toString()).orElse(null);
  }
}
