package entente.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import entente.action.Action;
import entente.explain.Happening;
import entente.fixture.Stage;
import entente.game.Game;
import entente.mason.Driver;
import entente.scenario.Scenario;
import entente.store.RunReader;
import entente.store.RunWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A recorded run in the forms of other tools. */
class ExportTest {
  private static final Splitter COMMA = Splitter.on(',');
  @TempDir static Path folder;
  private static RunReader run;
  private static Document network;

  @BeforeAll
  static void exportTheToy() throws Exception {
    Scenario toy = Stage.shipped("toy");
    Driver.Run played = Driver.play(toy.plan(), toy.outcomes(), 7, true);
    Path record = new RunWriter(toy, Map.of(), 7).write(folder, played.game(), played.outcomes());
    run = RunReader.open(record);
    Gexf.write(run, folder.resolve("toy.gexf"));
    DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
    reader.setNamespaceAware(true);
    network = reader.newDocumentBuilder().parse(folder.resolve("toy.gexf").toFile());
  }

  private static List<Element> all(String name) {
    return all(network.getDocumentElement(), name);
  }

  private static List<Element> all(Element under, String name) {
    NodeList found = under.getElementsByTagNameNS("http://gexf.net/1.3", name);
    List<Element> elements = new ArrayList<>();
    for (int k = 0; k < found.getLength(); k++) {
      elements.add((Element) found.item(k));
    }
    return elements;
  }

  @Test
  void theStatesAreTheNodesAndEveryEdgeJoinsTwoOfThem() {
    Set<String> nodes =
        all("node").stream().map(node -> node.getAttribute("id")).collect(Collectors.toSet());
    assertEquals(run.manifest().states().keySet(), nodes);
    assertFalse(all("edge").isEmpty());
    for (Element edge : all("edge")) {
      assertTrue(nodes.contains(edge.getAttribute("source")));
      assertTrue(nodes.contains(edge.getAttribute("target")));
    }
  }

  @Test
  void everyTimeLiesWithinTheRunAndEndsAfterItBegins() {
    LocalDate start = LocalDate.parse(all("graph").get(0).getAttribute("start"));
    LocalDate end = LocalDate.parse(all("graph").get(0).getAttribute("end"));
    assertEquals(run.manifest().month(0).atDay(1), start);
    assertEquals(run.manifest().month(run.manifest().turns() - 1).atEndOfMonth(), end);
    List<Element> timed = new ArrayList<>(all("spell"));
    all("attvalue").stream().filter(one -> one.hasAttribute("start")).forEach(timed::add);
    for (Element one : timed) {
      LocalDate from = LocalDate.parse(one.getAttribute("start"));
      LocalDate to = LocalDate.parse(one.getAttribute("end"));
      assertTrue(!from.isBefore(start) && from.isBefore(to) && !to.isAfter(end));
    }
  }

  @Test
  void aTieHasTheValuesOfItsCellWhileItIsAboveZero() throws IOException {
    int ties = 0;
    for (Element edge : all("edge")) {
      String kind = edge.getAttribute("kind");
      String two = edge.getAttribute("source") + "." + edge.getAttribute("target");
      if (kind.equals("trust") || kind.equals("sanction")) {
        check(edge, run.series("dyad." + two + "." + kind));
        ties++;
      } else if (kind.equals("contract")) {
        check(edge, run.series("contract." + two + "." + edge.getAttribute("label")));
        ties++;
      } else if (kind.equals("alignment")) {
        boolean forth = run.cells().contains("pair." + two + ".alignment");
        String back = edge.getAttribute("target") + "." + edge.getAttribute("source");
        check(edge, run.series("pair." + (forth ? two : back) + ".alignment"));
        ties++;
      }
    }
    assertTrue(ties > 6, "" + ties);
  }

  /** The series begins before the first month. */
  private static void check(Element edge, double[] series) {
    double[] expected = new double[series.length - 1];
    for (int month = 0; month < expected.length; month++) {
      expected[month] = Math.max(0, series[month + 1]);
    }
    double[] weights = new double[expected.length];
    double[] there = new double[expected.length];
    values(edge, "weight").forEach(one -> fill(weights, one, one.getAttribute("value")));
    double[] strengths = new double[expected.length];
    values(edge, "strength").forEach(one -> fill(strengths, one, one.getAttribute("value")));
    assertArrayEquals(weights, strengths);
    all(edge, "spell").forEach(one -> fill(there, one, "1"));
    assertArrayEquals(expected, weights);
    for (int month = 0; month < expected.length; month++) {
      assertEquals(expected[month] > 0, there[month] > 0);
    }
  }

  private static List<Element> values(Element edge, String attribute) {
    return all(edge, "attvalue").stream()
        .filter(one -> one.getAttribute("for").equals(attribute))
        .toList();
  }

  private static String value(Element edge, String attribute) {
    List<Element> values = values(edge, attribute);
    assertEquals(1, values.size());
    return values.get(0).getAttribute("value");
  }

  /** What NetworkX asks of a file, beside what Gephi does. */
  @Test
  void allEdgesAreDirectedAndAMutualTieGoesBothWaysWithTheSameTimes() {
    assertEquals("directed", all("graph").get(0).getAttribute("defaultedgetype"));
    Set<String> mutual = new HashSet<>();
    for (Element edge : all("edge")) {
      assertEquals("directed", edge.getAttribute("type"));
      assertEquals(edge.getAttribute("kind"), value(edge, "tie"));
      if (value(edge, "mutual").equals("true")) {
        mutual.add(times(edge, edge.getAttribute("source"), edge.getAttribute("target")));
      }
    }
    assertFalse(mutual.isEmpty());
    for (Element edge : all("edge")) {
      if (value(edge, "mutual").equals("true")) {
        String back = times(edge, edge.getAttribute("target"), edge.getAttribute("source"));
        assertTrue(mutual.contains(back), back);
      }
    }
  }

  private static String times(Element edge, String from, String to) {
    StringBuilder told = new StringBuilder(edge.getAttribute("label") + from + to);
    for (Element one : values(edge, "weight")) {
      told.append(one.getAttribute("start")).append(one.getAttribute("value"));
    }
    return told.toString();
  }

  @Test
  void everyValueIsOfADeclaredAttributeAndEveryEdgeHasAnIdOfItsOwn() {
    Set<String> known =
        all("attribute").stream().map(one -> one.getAttribute("id")).collect(Collectors.toSet());
    all("attvalue").forEach(one -> assertTrue(known.contains(one.getAttribute("for"))));
    assertEquals(
        all("edge").size(),
        all("edge").stream().map(edge -> edge.getAttribute("id")).distinct().count());
  }

  private static void fill(double[] months, Element spell, String value) {
    for (int month = 0; month < months.length; month++) {
      LocalDate day = run.manifest().month(month).atDay(1);
      boolean within =
          !day.isBefore(LocalDate.parse(spell.getAttribute("start")))
              && !day.isAfter(LocalDate.parse(spell.getAttribute("end")));
      if (within) {
        assertEquals(0, months[month], "two values in one month");
        months[month] = Double.parseDouble(value);
      }
    }
  }

  @Test
  void belligerentsOfBothSidesAreAtWarFromItsOutbreak() {
    List<Happening> wars = happenings().stream().filter(one -> one.kind().equals("war")).toList();
    Element edge =
        all("edge").stream()
            .filter(one -> one.getAttribute("kind").equals("war"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        run.manifest().month(wars.get(0).turn()).atDay(1).toString(),
        all(edge, "spell").get(0).getAttribute("start"));
  }

  private static List<Happening> happenings() {
    try {
      return run.happenings();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    Gexf.write(run, folder.resolve("again.gexf"));
    assertEquals(-1, Files.mismatch(folder.resolve("toy.gexf"), folder.resolve("again.gexf")));
  }

  @Test
  void everyWayInWhichAnActionCanComeOutIsCodedOrSaidToBeNobodysDeed() {
    Game game = new Game(Stage.shipped("toy").plan(), 1, false);
    for (Action action : game.rules().actions()) {
      boolean deed = action.branches().get(0).equals("omitted");
      for (String branch : action.branches().subList(deed ? 1 : 0, action.branches().size())) {
        assertTrue(
            EventCode.all().stream()
                .anyMatch(c -> c.kind().equals(action.name()) && c.result().equals(branch)),
            action.name() + " " + branch);
      }
    }
  }

  @Test
  void cooperationIsAboveZeroAndConflictBelowInBothBooks() {
    for (EventCode code : EventCode.all()) {
      if (!code.source().isEmpty()) {
        double goldstein = Double.parseDouble(code.goldstein());
        double score = Double.parseDouble(code.score());
        assertTrue(Math.abs(goldstein) <= 10 && Math.abs(score) <= 10, code.toString());
        assertEquals(code.quadOfCameo() <= 2, goldstein > 0, code.toString());
        assertEquals(code.quadOfPlover() <= 2, score > 0, code.toString());
        assertEquals(code.quadOfCameo() <= 2, code.quadOfPlover() <= 2, code.toString());
      }
    }
  }

  @Test
  void aDeedIsARowAndWhatLapsedOrIsNobodysIsNone() throws IOException {
    CodedEvents.plover(run, folder.resolve("plover.csv"));
    CodedEvents.cameo(run, folder.resolve("cameo.csv"));
    List<String> plover = Files.readAllLines(folder.resolve("plover.csv"));
    List<String> cameo = Files.readAllLines(folder.resolve("cameo.csv"));
    long rows = happenings().stream().mapToLong(event -> EventCode.of(event).size()).sum();
    assertEquals(rows + 1, plover.size());
    assertEquals(rows + 1, cameo.size());
    assertTrue(rows > 3, "" + rows);
    int war = 1;
    while (!plover.get(war).contains(",ASSAULT,")) {
      war++;
    }
    List<String> one = COMMA.splitToList(plover.get(war));
    List<String> other = COMMA.splitToList(cameo.get(war));
    assertEquals(List.of("4", "-9", "190", "-10"), one.subList(6, 10));
    assertEquals(List.of("190", "19", "4", "-10"), other.subList(7, 11));
    assertEquals(one.get(1).replace("-", ""), other.get(1));
  }

  @Test
  void aVetoIsADeedOfItsOwn() {
    Happening shielded =
        new Happening(
            0, 3, "sanction", "AAA", "BBB", "", List.of(), "shielded", List.of("CCC"), "");
    List<EventCode> codes = EventCode.of(shielded);
    assertEquals(List.of("163", "129"), codes.stream().map(EventCode::cameo).toList());
    assertEquals("answerer", codes.get(1).source());
  }
}
