package org.zicht.exchange.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.zicht.claims.Claim;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.text.Language;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.NamedPlace;
import org.zicht.text.place.Place;

/**
 * Masks the names of private persons in an account. A pure function of the account: the same
 * account gives the same masks, whatever else was masked before. For one thread.
 *
 * <p>A person is public in the whole account if one report names the office beside the name. A
 * private person is called 'private person 3' where a name is asked for that is no stretch of text,
 * so that two of them stay two; the numbers follow the order of the reports.
 */
public final class Masking {

  /** A town of fewer people does not keep one word from being a name: 'Marat', 'Anna'. */
  private static final long WELL_KNOWN = 100_000;

  private final BiPredicate<String, Language> isPlace;
  private final Map<Language, PersonWords> words = new HashMap<>();
  private final Map<Language, PersonFinder> finders = new HashMap<>();

  /**
   * @param isPlace whether words name a place in a language
   */
  Masking(BiPredicate<String, Language> isPlace) {
    this.isPlace = isPlace;
  }

  /** With the gazetteer that travels with the program, which is loaded when it is first needed. */
  public static Masking standard() {
    class Lazy {
      private static final Gazetteer GAZETTEER = Gazetteer.load();
    }
    return new Masking((name, language) -> isPlace(Lazy.GAZETTEER, name, language));
  }

  private static boolean isPlace(Gazetteer gazetteer, String name, Language language) {
    List<NamedPlace> found = gazetteer.find(name, language);
    return name.indexOf(' ') > 0
        ? !found.isEmpty()
        : found.stream()
            .map(NamedPlace::place)
            .anyMatch(place -> place.kind() != Place.Kind.TOWN || place.population() >= WELL_KNOWN);
  }

  /** The account without the names of private persons. */
  public Masked masked(Account account) {
    Map<String, List<Person>> persons = new LinkedHashMap<>();
    Set<List<String>> open = new HashSet<>();
    for (HeldReport report : account.holdings().reports()) {
      List<Person> named = persons(report);
      persons.put(report.id(), named);
      named.stream().filter(Person::open).map(Person::words).forEach(open::add);
    }
    Map<String, NameMask> masks = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (HeldReport report : account.holdings().reports()) {
      List<Person> known =
          persons.getOrDefault(report.id(), List.of()).stream()
              .map(one -> new Person(one.words(), one.open() || isOpen(one, open)))
              .toList();
      NameMask mask = new NameMask(words(report.language()), known);
      masks.put(report.id(), mask);
      for (Person one : mask.secret()) {
        labels.putIfAbsent(one.name(), "private person " + (labels.size() + 1));
      }
    }
    return new AccountMask(masks, labels).masked(account);
  }

  /** One word alone may be somebody else's name in another report. */
  private static boolean isOpen(Person person, Set<List<String>> open) {
    return person.words().size() > 1 && open.contains(person.words());
  }

  /** The names of one text alone. */
  NameMask mask(String text, Language language, List<Claim> claims) {
    return new NameMask(words(language), finder(language).persons(text, claims));
  }

  private List<Person> persons(HeldReport report) {
    StringBuilder text = new StringBuilder(report.text());
    for (Publication one : report.publications()) {
      if (one.title() != null) {
        text.append("\n\n").append(one.title());
      }
    }
    return finder(report.language()).persons(text.toString(), report.claims());
  }

  private PersonFinder finder(Language of) {
    return finders.computeIfAbsent(
        of, language -> new PersonFinder(words(language), name -> isPlace.test(name, language)));
  }

  private PersonWords words(Language language) {
    return words.computeIfAbsent(language, PersonWords::of);
  }
}
