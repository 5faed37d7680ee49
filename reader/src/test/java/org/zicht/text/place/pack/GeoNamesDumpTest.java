package org.zicht.text.place.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.Place;

class GeoNamesDumpTest {

  private static final Language DUTCH = new Language("nl");

  private static final String VILLAGE =
      line("990000001", "Bourtange", "Boertange,Буртанге,BRT", "53.0065", "7.1917", "P.PPL", "04");
  private static final String AREA =
      line("990000002", "Gemeente Westerwolde", "Westerwolde", "53.02", "7.05", "A.ADM2", "04");
  private static final String KNOWN =
      line("990000003", "Groningen", "", "53.2192", "6.5667", "P.PPLA", "04");
  private static final String GONE =
      line("990000004", "Oterdum", "", "53.29", "6.94", "P.PPLQ", "04");

  private static String line(
      String id,
      String name,
      String others,
      String latitude,
      String longitude,
      String sort,
      String province) {
    String[] code = sort.split("\\.", -1);
    return String.join(
        "\t",
        id,
        name,
        name,
        others,
        latitude,
        longitude,
        code[0],
        code[1],
        "NL",
        "",
        province,
        "",
        "",
        "",
        "430",
        "",
        "5",
        "Europe/Amsterdam",
        "2022-01-01");
  }

  private static GeoNamesDump read(Set<String> countries, long least, String... lines)
      throws IOException {
    GeoNamesDump dump = new GeoNamesDump(Gazetteer.load(), countries, least);
    dump.read(new BufferedReader(new StringReader(String.join("\n", lines))));
    return dump;
  }

  private static Gazetteer packed(Path folder, GeoNamesDump dump) throws IOException {
    Path file = folder.resolve("places.bin");
    Files.write(file, dump.packed());
    return Gazetteer.load(file);
  }

  @Test
  void whatIsLackingIsFoundByAllItsNames(@TempDir Path folder) throws IOException {
    GeoNamesDump dump = read(Set.of(), 0, VILLAGE, AREA, KNOWN, GONE);
    assertThat(dump.size()).isEqualTo(2);
    assertThat(dump.known()).isEqualTo(1);
    Gazetteer gazetteer = packed(folder, dump);
    for (String name : List.of("Bourtange", "BOURTANGE", "Boertange", "Буртанге")) {
      Place place = gazetteer.find(name, DUTCH).getFirst().place();
      assertThat(place.id()).isEqualTo("geonames:990000001");
      assertThat(place.country()).isEqualTo("NL");
      assertThat(gazetteer.provinceOf(place)).map(Place::name).contains("Groningen");
    }
    assertThat(gazetteer.find("BRT", DUTCH)).isEmpty();
    assertThat(gazetteer.find("Gemeente Westerwolde", DUTCH).getFirst().place().kind())
        .isEqualTo(Place.Kind.DISTRICT);
    assertThat(gazetteer.find("Oterdum", DUTCH)).isEmpty();
    assertThat(gazetteer.find("Groningen", DUTCH).getFirst().place().population())
        .isGreaterThan(100_000);
  }

  @Test
  void aReportIsReadWithThem(@TempDir Path folder) throws IOException {
    String text = "In Bourtange zijn zaterdag drie betogers gedood.";
    Path file = folder.resolve("places.bin");
    Files.write(file, read(Set.of("NL"), 0, VILLAGE).packed());
    assertThat(places(ReportPipeline.standard(), text)).isEmpty();
    assertThat(places(ReportPipeline.withPlaces(file), text)).containsExactly("Bourtange");
  }

  private static List<String> places(ReportPipeline pipeline, String text) {
    return pipeline.read(Report.of(text), DUTCH).parsed().places().getFirst().stream()
        .map(mention -> mention.place().name())
        .toList();
  }

  @Test
  void onlyTheCountriesAndSizesWanted() throws IOException {
    assertThat(read(Set.of("UA"), 0, VILLAGE).size()).isZero();
    assertThat(read(Set.of("NL"), 431, VILLAGE).size()).isZero();
    assertThat(read(Set.of("NL"), 430, VILLAGE).size()).isEqualTo(1);
  }

  @Test
  void disputedAreasKeepTheCountryThatTheGazetteerGivesThem() throws IOException {
    Gazetteer gazetteer = Gazetteer.load();
    assertThat(gazetteer.countryOfProvince("NL.04")).contains("NL");
    assertThat(gazetteer.countryOfProvince("XX.99")).isEmpty();
  }

  @Test
  void whatIsNoDumpIsToldByItsLine() {
    assertThatThrownBy(() -> read(Set.of(), 0, VILLAGE, "name,country\nBourtange,NL"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("19");
    assertThatThrownBy(() -> read(Set.of(), 0, VILLAGE.replace("53.0065", "north")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 1");
  }

  @Test
  void aDamagedFileSaysWhatToDo(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("places.bin");
    Files.write(file, new byte[40]);
    assertThatThrownBy(() -> Gazetteer.load(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("places.bin")
        .hasMessageContaining("import them again");
  }
}
