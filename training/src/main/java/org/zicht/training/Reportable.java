package org.zicht.training;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which cases of Recognizers-Text can occur in a report. Left out are the sums, powers and machine
 * addresses among the numbers, and among the times what only is said to a calendar.
 */
final class Reportable {

  private Reportable() {}

  /** Powers, exponents, signs, and strings of numbers that count nothing. */
  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "\\^|\\de[+-]?\\d|[x*]10|^-|^- |minus|^min |negative|\\d\\.\\d+\\.\\d+\\.|[gG]$|\\bt\\b|^[.,]\\d"
              + "|point (nought|zero|oh)|equals|nought|naught|komma|point|trillionth|^-?\\d{12,}|gros|/"
              + "|(million|billion|miljard|miljoen) (and|en) |doz|dozijn|\\d[.,]\\d+ ?[kb]$| m$|mm$"
              + "|crore and|lakh crore|honderdduizend miljoen");

  private static final List<String> NO_TIME =
      List.of(
          "business",
          "\\bwork",
          "\\botd\\b",
          "\\bytd\\b",
          "\\beod\\b",
          "\\beom\\b",
          "\\beoy\\b",
          "or later",
          "and later",
          "or after",
          "and after",
          "of later",
          "en later",
          "later than",
          "later dan",
          "niet later",
          "no later",
          "earlier than",
          "more than",
          "less than",
          "meer dan",
          "minder dan",
          "langer dan",
          "longer than",
          "\\bw\\d",
          "week \\d",
          "~",
          "noonish",
          "lunch",
          "dinner",
          "eod",
          "zo vroeg",
          "zo laat",
          "as early",
          "as late",
          "or before",
          "of eerder",
          "minutes? ",
          "minuten",
          "\\bpst\\b",
          "\\bfrom now\\b",
          "\\b[qh][1-4]\\b",
          "fiscal|fiscaal|school",
          "calendar|kalender",
          "pasen|paas|easter|eid al",
          "thanksgiving|black friday|juneteenth|patrick|labor|jubilee|vrijheidsdag|memorial",
          "moederdag|vaderdag|mother|father|independence|onafhankelijkheid",
          "greater|hoger|[<>=]",
          "\\bend of (the |this )?(day|today|tomorrow|sunday)",
          "eind(e)? van (de |deze )?(dag|morgen|vandaag|zondag)",
          "\\bhour\\b",
          "today pm|tomorrow am",
          "gerekend",
          "couple weeks",
          "or tue",
          "\\brest (of|van)",
          "\\bthe (day|week|month|year)$",
          "^(de|het) (dag|week|maand|jaar)$",
          "same (day|week|month|year)",
          "(zelfde|hetzelfde) (dag|week|maand|jaar)",
          "\\d+[./]\\d+$(?<!\\d{4})",
          "feb(ruari)? ?30|30 feb",
          "^\\d{8}$",
          "nineteen|seventeen|two thousand|tweeduizend|negentienhonderd",
          "\\d{4}[/-][a-z]{3}",
          "[/-]\\d{4}[/-][a-z]{3}",
          "[a-z]-\\d{4}-\\d",
          "quarters|werkweek",
          "\\bdag (erna|ervoor)|day (before|after)$",
          "vanaf nu",
          "vanaf vandaag",
          "from today",
          "from tomorrow",
          "vanaf morgen");

  private static final Pattern CALENDAR =
      Pattern.compile(String.join("|", NO_TIME), Pattern.CASE_INSENSITIVE);

  /** '9', '8-9', 'four' as a time of the clock, with no word that says so. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d[:.]\\d\\d|\\d ?[ap]\\.?m|\\b(uur|u|o'clock|noon|midnight|middernacht|middaguur)\\b|\\du");

  static boolean number(Recognizers.Case one, Recognizers.Result result) {
    String text = result.text();
    boolean letters = text.codePoints().anyMatch(Character::isLetter);
    boolean whole = result.value().matches("\\d+");
    boolean halves = result.value().matches("\\d+[.,]5");
    // One by itself is left to who reads the noun; '2 3/5' and 'seven eighths' count nothing.
    boolean one1 = result.value().equals("1");
    return !NO_NUMBER.matcher(text).find()
        && !one.input().contains("^")
        && !one.input().startsWith("http")
        && !one.input().startsWith("192.")
        && !one.input().contains("nrs.")
        && !one.input().contains("millionth")
        && (whole || halves || !letters)
        && !one1
        && !text.matches("[^\\p{L}\\d]")
        && !text.matches(".*(th|ths|de|ste|sten|den|over .*|kwart|half|halve)$");
  }

  /** What is said to an assistant. */
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?i)cortana|schedule me|schedule a|book |ooo\\b|out of office|meeting|afspraak|boek |"
              + "skype|regel |arrange|arrangement|I'll be back|show sales|laat verkoop|film");

  static boolean time(Recognizers.Case one, Recognizers.Result result) {
    if (REQUEST.matcher(one.input()).find() || result.text().isEmpty()) {
      return false;
    }
    String text = result.text();
    boolean hours =
        result.type().startsWith("datetime")
            && text.matches(
                ".*(\\d|one|two|three|four|five|six|seven|eight|nine|ten|vijf|zeven|acht).*")
            && !text.matches(".*\\d{4}.*");
    boolean unsaid = hours && !CLOCK.matcher(text).find();
    boolean open =
        text.matches("^(after|before|na|voor|nach|vor|avant|après|antes|después) .*")
            || text.matches(".* (after|before|na|voor) .*");
    boolean impossible =
        result.type().equals("date")
            && result.values().stream()
                .allMatch(value -> "not resolved".equals(value.get("value")));
    return !impossible && !CALENDAR.matcher(text).find() && !unsaid && !open;
  }
}
