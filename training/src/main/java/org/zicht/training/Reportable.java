package org.zicht.training;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which cases of Recognizers-Text can occur in a report, and why the others cannot. The cases were
 * written for an assistant that keeps a calendar: many are sums, notations of machines, or words
 * that only mean something at the minute they are said.
 *
 * <p>A case is left out for what its own words are, never for the sentence around it, and never
 * because it is read wrongly: {@link EvaluateTimes} also prints the share of all cases that is
 * right.
 */
enum Reportable {
  /** Powers, exponents, signs, addresses of machines, sums. */
  FORMULA("formulas and addresses"),
  /** 'Two point three', 'zwei Komma drei'. */
  SPELLED_DECIMAL("decimals in words"),
  /** 'Seven eighths', '2 3/5', 'a half': they count nobody; the value of a share is not kept. */
  SHARE("fractions"),
  /** From 10¹² on; 'six crore' in French. */
  BEYOND("numbers that no report counts with"),
  /** A bare 'one', which is left to who reads the noun. */
  ONE("a bare one"),

  /** '20200506', '2020/23/Sep', '28/2-1/3', 'cy18', 'Q1 2018', 'W20', '2 4 2009'. */
  NOTATION("notations of files and balance sheets"),
  /** Working days and weeks, fiscal and school years, the end of the business day. */
  OFFICE("working time"),
  /** 'Before Friday', 'more than 3 days ago', '2016 or later': no time of an event. */
  OPEN("before, after, more than"),
  /** '5 minutes ago', 'in 3 hours', 'the next hour': a report has no hour of speaking. */
  SPEAKING("counted from the minute of speaking"),
  /** '5', '8-9', 'four' as hours, with no word that says so. */
  BARE_HOUR("hours without a sign of the clock"),
  /** 'The day', 'partner of the week', 'the rest of the year', 'end of Sunday'. */
  BARE_UNIT("a bare unit"),
  /** 'The same week', 'three weeks later': counted from another time. */
  OTHER_TIME("counted from another time"),
  /** 30 February. */
  IMPOSSIBLE("days that do not exist"),
  /** 'Nineteen eighty', 'siebter vierter'. */
  SPELLED_DATE("dates spelled out"),
  /** The case comes without the day it is said on, and no case in English gives it away. */
  NO_DAY("the day of speaking is missing");

  private final String why;

  Reportable(String why) {
    this.why = why;
  }

  /** Why such cases are left out, in a few words. */
  String why() {
    return why;
  }

  private static final String FRACTIONS =
      "ths?|de|ste|sten|den|kwart|half|halve|halves|quarters?|thirds?|fifths?"
          + "|halbe|halbes|halber|viertel|drittel|fünftel"
          + "|tiers|quarts?|demie?|demis|i[eè]mes?"
          + "|medios?|medias?|tercios?|cuartos?|quint[oa]s?|sext[oa]s?|avos?|[eé]sim[oa]s?";

  private static final Pattern SHARES =
      Pattern.compile(
          "(?i).*(?:" + FRACTIONS + ")$|.*\\bover\\b.*|.*\\b(of|sobre|sur) \\d.*|.*/.*");

  private static final Pattern THREE_QUARTERS =
      Pattern.compile("(?i)(drei|tres|trois|three|drie) (viertel|quart|cuarto)|^(quart|moitié)");

  private static final Pattern FORMULAS =
      Pattern.compile(
          "(?i)\\^|\\de[+-]?\\d|[x*]10|^\\s*-|minus|^min |moins|menos|negativ|equals|[gG]$|\\bt\\b"
              + "|^[.,]\\d|\\d\\.\\d+\\.\\d+\\.|\\d[.,]\\d+ ?[kmb]$| m$|mm$|nrs\\.|dzs?$|dozs$");

  private static final Pattern DECIMALS =
      Pattern.compile(
          "(?i)\\b(point|komma|virgule|coma|punto|punt)\\b|nought|naught|\\bcon\\b|gros\\b");

  private static final Pattern LARGE =
      Pattern.compile(
          "(?i)trillion|\\d{12,}|(million|billion|miljard|miljoen|mil|mille) (and|en|y|et) "
              + "|honderdduizend miljoen|(hundred|honderd|cent).* (dozen|dozijn|douzaine)|crore and|lakh crore|million[ei]|billion[ei]|doz(ijn|ena).* y ");

  /** Why the number {@code result} is left out; empty if it can occur in a report. */
  static Optional<Reportable> number(Recognizers.Case one, Recognizers.Result result, String code) {
    String text = result.text();
    boolean letters = text.codePoints().anyMatch(Character::isLetter);
    boolean whole = result.value().matches("\\d+");
    boolean halves = result.value().matches("\\d+[.,]5");
    String input = one.input();
    if (FORMULAS.matcher(text).find()
        || input.contains("^")
        || input.startsWith("http")
        || input.matches("(?s)192\\..*|.*nrs\\..*|.*[+]\\d.*")
        || text.matches("[^\\p{L}\\d]")) {
      return Optional.of(FORMULA);
    }
    if (DECIMALS.matcher(text).find()) {
      return Optional.of(SPELLED_DECIMAL);
    }
    boolean scaled = text.matches("(?i).*(mill?[ioó]|milj|mrd|bill[ioó]).*") && whole;
    if (THREE_QUARTERS.matcher(text).find() || result.value().matches("0[.,].*")) {
      return Optional.of(SHARE);
    }
    if ((letters && !whole && !halves)
        || (SHARES.matcher(text).matches() && !scaled)
        || one.input().contains("millionth")) {
      return Optional.of(SHARE);
    }
    boolean india = text.matches(".*(lakh|crore).*") && !code.equals("en");
    if (LARGE.matcher(text).find() || result.value().matches("\\d{13,}") || india) {
      return Optional.of(BEYOND);
    }
    return result.value().equals("1") ? Optional.of(ONE) : Optional.empty();
  }

  private static final Map<Reportable, Pattern> TIMES =
      new TreeMap<>(
          Map.of(
              NOTATION,
              words(
                  "\\b[qht][1-4]\\b|\\b[tq]rimestre ?\\d|\\bcy ?\\d|\\bfy ?\\d|\\bw\\d|^\\d{8}$|~",
                  "\\bkwartaal ?\\d|\\d[/.-]\\d+[/.]?-\\d|\\d{4}[/-]\\d+[/-][a-z]|\\d{4}[/-][a-z]{3}",
                  "[a-z]-\\d{4}-\\d|[a-z]-\\d+-\\d{4}|\\d ?t\\d|^\\d+ \\d+ \\d+$|\\d+/\\d+/\\d+-",
                  "week \\d|semaine \\d|semana \\d|\\b[0-9]{4}\\.0$|tg$|otd|ytd|\\beo[dmy]\\b"),
              OFFICE,
              words(
                  "business|\\bwork|werk(dag|week)|arbeits|werktag|ouvr(é|able)|laborable|hábil",
                  "travail|fiscal|fiscaal|calend|kalend|school|escolar|scolaire|lunch|dinner",
                  "almuerzo|déjeuner|dejeuner|noonish|ish\\b|oficina|semana de trabajo"),
              OPEN,
              words(
                  "^(after|before|na|voor|nach|vor|avant|après|apres|antes|después|despues|luego)\\b",
                  "\\b(after|before|na|voor|nach|vor|avant|après|antes de|después de)\\b(?! (pasado))",
                  "(or|and|of|en|ou|et|o|y) (later|after|before|earlier|eerder|après|apres|avant)",
                  "plus tard$(?<=ou plus tard)|(o|y) (después|despues|antes|posterior)",
                  "(more|less|later|earlier|longer|no later|greater) than|(meer|minder|later|langer) dan",
                  "niet later|(plus|moins) (de|d'|tard que|que)|(más|mas|menos) de|mayor|superior|hoger",
                  "as (early|late)|zo (vroeg|laat)|aussi (tôt|tard)|tan (pronto|tarde|temprano)",
                  "greater|[<>=]|(or|of|oder|ou|o) (tue|mardi)|au plus tard|a más tardar"),
              SPEAKING,
              words(
                  "(minute|second|hour|minuut|minuten|seconde|\\buur|uren|heure|hora|stunde|segundo)s? ?"
                      + "(ago|back|geleden|terug|from now|later|plus tôt|atr[aá]s)",
                  "^(in|within|next|last|the next|the last|past|binnen|over|hace|en|dans|il y a|dentro de"
                      + "|d'ici)\\b.*(minut|second|segund|hour|\\buur|\\buren|heure|hora|\\d ?h$|\\bmins?\\b)",
                  "(minut|second|segund|hour|heure|hora|\\buur|uren|stunde)s?( prochaine?s?| suivante?s?"
                      + "| passée?s?| siguientes?| que vienen?)?$",
                  "\\b(next|last|past|previous|volgende|komende|afgelopen|vorige|próxim[oa]s?|últim[oa]s?"
                      + "|prochaine?s?|dernière?s?) .*(minut|second|hour|uur|uren|hora|heure)",
                  "from now|vanaf nu|gerekend|à partir de maintenant|a partir de ahora|right now$",
                  "(from|vanaf|desde|à compter d[e'] ?|à partir d[e'] ?|a partir de) ?"
                      + "(today|tomorrow|vandaag|morgen|hoy|mañana|aujourd'hui|demain)$"),
              BARE_UNIT,
              words(
                  "^(the|de|het|la|le|l'|el|das|dem|des|du|del)? ?"
                      + "(day|week|month|year|dag|maand|jaar|jour|journée|semaine|mois|année|día|dia|semana"
                      + "|mes|año|jahr|tag|monat|woche)$",
                  "\\brest (of|van)|reste d|resto d|restante|lo que queda",
                  "\\b(end|middle|start) of (the |this )?(day|today|tomorrow|sunday)",
                  "(eind|einde|fin|fine?s|final|milieu|mitad) (van|de|d'|del|du) ?(la |este |cette? )?"
                      + "(dag|morgen|vandaag|zondag|demain|dimanche|aujourd|journée|hoy|mañana|domingo|día)",
                  "quarters|today pm|tomorrow am|couple weeks|\\bvie semana"),
              OTHER_TIME,
              words(
                  "(same|zelfde|hetzelfde|même|misma?|mismo) (day|week|month|year|dag|maand|jaar|jour"
                      + "|semaine|mois|année|día|dia|semana|mes|año|week-end|weekend|fin de semana)",
                  "(erna|ervoor|lendemain|veille|anterior|siguiente|pr[ée]c[ée]dente?|suivante?|voorafgaande)$|"
                      + "^voorafgaande|\\b(day|week|month|year) (before|after)$",
                  "\\b(later|earlier|plus tard|más tarde|después|despues|später|eerder|later|antes)$",
                  "-là$|^that "),
              IMPOSSIBLE,
              words("feb(ruari|ruary)? ?30|30 (de )?feb|30/0?2|30 février"),
              SPELLED_DATE,
              words(
                  "nineteen|seventeen|two thousand|tweeduizend|negentienhonderd|deux mil|mil neuf",
                  "dos mil|mil novec|(siebt|viert|zwölft|dritt|fünft)\\w+ (\\d|viert|fünft|zwölft)",
                  "(\\d\\.|dritter/) ?(viert|\\d)\\w*(?<!\\d{2})$")));

  private static Pattern words(String... alternatives) {
    return Pattern.compile(String.join("|", alternatives), Pattern.UNICODE_CASE);
  }

  /** What says that a number is a time of the clock. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d[:.]\\d\\d|\\d ?[ap]\\.? ?m|\\d ?[hu]\\b|\\d ?h\\d|\\b(uur|u|o'clock|noon|midnight"
              + "|middernacht|middaguur|uhr|heures?|minuit|midi|horas?|mediodía|medianoche|mitternacht"
              + "|mañana|tarde|noche|madrugada|matin|soir|après-midi|morgens|nachmittags|abends|morning"
              + "|afternoon|evening|night|ochtend|middag|avond|nacht|mediodia)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten|een|twee|drie|vier|vijf|zes|zeven"
              + "|acht|negen|tien|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|dos|tres|cuatro|cinco"
              + "|seis|siete|ocho|nueve|diez|once|fünf|sechs|sieben|neun|zehn)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Why the time {@code result} is left out; empty if it can occur in a report. */
  static Optional<Reportable> time(Recognizers.Case one, Recognizers.Result result) {
    String text = result.text().toLowerCase(Locale.ROOT);
    boolean impossible =
        result.type().equals("date")
            && result.values().stream()
                .allMatch(value -> "not resolved".equals(value.get("value")));
    if (impossible) {
      return Optional.of(IMPOSSIBLE);
    }
    for (Map.Entry<Reportable, Pattern> reason : TIMES.entrySet()) {
      if (reason.getValue().matcher(text).find()) {
        return Optional.of(reason.getKey());
      }
    }
    boolean hours = result.type().startsWith("datetime") && NUMBER.matcher(text).find();
    if (hours && !CLOCK.matcher(text).find()) {
      return Optional.of(BARE_HOUR);
    }
    return one.day() == null && !text.matches(".*\\d{4}.*")
        ? Optional.of(NO_DAY)
        : Optional.empty();
  }
}
