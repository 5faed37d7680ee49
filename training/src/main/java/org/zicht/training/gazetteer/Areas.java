package org.zicht.training.gazetteer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zicht.text.place.NameKey;
import org.zicht.text.place.Place;
import org.zicht.text.place.Trust;

/** Countries, other areas and first-level areas, with their names in every language. */
final class Areas {

  private static final int FIRST_COUNTRY = 0x70000000;
  private static final int FIRST_REGION = 0x71000000;
  private static final int FIRST_PROVINCE = 0x72000000;

  /** What ICU adds to names to tell them apart from others. */
  private static final String VARIANTS = " SAR China";

  private final List<String> languages;
  private final Set<String> ordinary;

  /**
   * @param languages the codes of the languages, in the order of their bits
   * @param ordinary the keys of words that name no area by themselves ('north', 'federal')
   */
  Areas(List<String> languages, Set<String> ordinary) {
    this.languages = List.copyOf(languages);
    this.ordinary = Set.copyOf(ordinary);
  }

  private int bit(String language) {
    return 1 << languages.indexOf(language);
  }

  /** The countries and territories of {@code countries.tsv}, named by CLDR. */
  List<Entry> countries(Path table) throws IOException {
    List<Entry> result = new ArrayList<>();
    Map<String, Set<String>> taken = new HashMap<>();
    for (String[] cells : Table.read(table, 4)) {
      for (String language : languages) {
        taken
            .computeIfAbsent(language, none -> new HashSet<>())
            .add(
                LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language))
                    .regionDisplayName(cells[0]));
      }
    }
    for (String[] cells : Table.read(table, 4)) {
      String code = cells[0];
      String english = LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(code);
      Entry country =
          new Entry(
              FIRST_COUNTRY + result.size(), "country:" + code, english, code, Place.Kind.COUNTRY);
      country.at(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
      country.population = 1000 * Long.parseLong(cells[3]);
      for (String language : languages) {
        String name =
            LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language))
                .regionDisplayName(code);
        for (String spelling : spellings(name)) {
          // 'RAE de Hong Kong (China)' is not China.
          if (spelling.equals(name) || !taken.getOrDefault(language, Set.of()).contains(spelling)) {
            country.name(spelling, Trust.MAIN, bit(language));
          }
        }
      }
      result.add(country);
    }
    return result;
  }

  /** 'Myanmar (Burma)' is 'Myanmar' and 'Burma' as well; 'Congo - Kinshasa' 'Congo Kinshasa'. */
  private static List<String> spellings(String name) {
    List<String> result = new ArrayList<>();
    result.add(name);
    int open = name.indexOf(" (");
    if (open > 0 && name.endsWith(")")) {
      result.add(name.substring(0, open));
      result.add(name.substring(open + 2, name.length() - 1));
    }
    if (name.endsWith(VARIANTS)) {
      result.add(name.substring(0, name.length() - VARIANTS.length()));
    }
    if (name.contains(" & ")) {
      result.add(name.replace(" & ", " and "));
    }
    return result;
  }

  /** The areas of {@code regions.tsv}. */
  List<Entry> regions(Path table) throws IOException {
    List<Entry> result = new ArrayList<>();
    String[] columns = {};
    for (String line : Files.readAllLines(table)) {
      if (line.startsWith("# id\t")) {
        columns = line.split("\t", -1);
      }
    }
    for (String[] cells : Table.read(table, columns.length)) {
      Entry region =
          new Entry(
              FIRST_REGION + result.size(),
              "region:" + cells[0],
              Table.alternatives(cells[4]).getFirst(),
              cells[1],
              Place.Kind.REGION);
      region.at(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
      for (int column = 4; column < columns.length; column++) {
        if (languages.contains(columns[column])) {
          for (String name : Table.alternatives(cells[column])) {
            region.name(name, Trust.MAIN, bit(columns[column]));
          }
        }
      }
      result.add(region);
    }
    return result;
  }

  /**
   * The first-level areas.
   *
   * @param admin GeoNames' codes and names ({@code admin1.json})
   * @param subdivisions CLDR's folder of the same name
   * @param joins {@code provinces.tsv}
   * @param types the keys of the words for such areas ('province', 'oblast')
   * @param towns the towns, whose middle stands for the middle of an area
   */
  List<Entry> provinces(
      Path admin, Path subdivisions, Path joins, Set<String> types, List<Entry> towns)
      throws IOException {
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    for (String language : languages) {
      Path file = subdivisions.resolve(language + ".xml");
      names.put(language, Files.exists(file) ? subdivisionNames(file) : Map.of());
    }
    Map<String, List<String>> byKey = new HashMap<>();
    names
        .values()
        .forEach(
            own ->
                own.forEach(
                    (code, name) ->
                        byKey
                            .computeIfAbsent(
                                code.substring(0, 2) + bare(name, types), none -> new ArrayList<>())
                            .add(code)));
    Map<String, String[]> joined = new HashMap<>();
    for (String[] cells : Table.read(joins, 3)) {
      joined.put(cells[0], cells);
    }
    Map<String, List<Entry>> townsByProvince = new HashMap<>();
    for (Entry town : towns) {
      townsByProvince.computeIfAbsent(town.province, none -> new ArrayList<>()).add(town);
    }
    List<Entry> result = new ArrayList<>();
    for (Map.Entry<String, String> area : adminNames(admin).entrySet()) {
      String code = area.getKey();
      String country = code.substring(0, 2);
      String[] join = joined.get(code);
      List<Entry> inside = townsByProvince.getOrDefault(code, List.of());
      if (inside.isEmpty() || (join != null && join[1].equals("!"))) {
        continue;
      }
      String name = join == null || join[2].isEmpty() ? area.getValue() : join[2];
      Entry province =
          new Entry(
              FIRST_PROVINCE + result.size(),
              "province:" + code,
              name,
              country,
              Place.Kind.PROVINCE);
      place(province, inside);
      named(province, name, 0, types);
      named(province, area.getValue(), 0, types);
      String key = country.toLowerCase(Locale.ROOT) + bare(area.getValue(), types);
      List<String> codes =
          join != null && !join[1].isEmpty()
              ? Arrays.asList(join[1].split(",", -1))
              : key.length() == 2 ? List.of() : byKey.getOrDefault(key, List.of());
      for (String subdivision : codes) {
        names.forEach(
            (language, own) -> {
              String there = own.get(subdivision);
              if (there != null) {
                named(province, there, bit(language), types);
              }
            });
      }
      result.add(province);
    }
    return result;
  }

  private static void place(Entry province, List<Entry> towns) {
    double latitude = 0;
    double longitude = 0;
    double weight = 0;
    for (Entry town : towns) {
      double own = Math.sqrt(town.population + 1000.0);
      latitude += own * town.latitude;
      longitude += own * town.longitude;
      weight += own;
      province.population += town.population;
    }
    province.at(latitude / weight, longitude / weight);
  }

  private void named(Entry province, String name, int language, Set<String> types) {
    province.name(name, Trust.MAIN, language);
    String bare = bare(name, types);
    if (bare.length() > 2 && !ordinary.contains(bare)) {
      province.name(bare, Trust.ALTERNATE, language);
    }
  }

  /** The key of a name without the words for what it is: 'kharkiv' of 'Kharkiv Oblast'. */
  private static String bare(String name, Set<String> types) {
    StringBuilder rest = new StringBuilder();
    for (String word : NameKey.of(name).split(" ", -1)) {
      if (!types.contains(word)) {
        rest.append(rest.isEmpty() ? "" : " ").append(word);
      }
    }
    return rest.toString();
  }

  private static Map<String, String> adminNames(Path file) throws IOException {
    Map<String, String> names = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      String code = "";
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          if ("code".equals(json.currentName())) {
            code = json.getText();
          } else if ("name".equals(json.currentName())) {
            names.put(code, json.getText());
          }
        }
      }
    }
    return names;
  }

  private static Map<String, String> subdivisionNames(Path file) throws IOException {
    Map<String, String> names = new TreeMap<>();
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream bytes = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(bytes);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("subdivision")) {
          String code = xml.getAttributeValue(null, "type");
          names.put(code, xml.getElementText());
        }
      }
    } catch (XMLStreamException malformed) {
      throw new IOException("not CLDR's XML: " + file, malformed);
    }
    return names;
  }
}
