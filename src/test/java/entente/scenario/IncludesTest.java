package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncludesTest {
  private final Map<String, String> texts = new HashMap<>();

  private Reading read(String main) {
    texts.putIfAbsent(Tiny.MAIN, Tiny.text());
    texts.putIfAbsent(Tiny.MODEL, Tiny.model());
    return ScenarioReader.readStored(texts, main, Map.of());
  }

  @Test
  void theIncludingFileWinsNumberByNumber() {
    texts.put(
        "variant.yaml",
        """
        scenario: variant
        title: A variant
        include: tiny.yaml
        dyads:
          BBB>AAA: {trust: -0.3, source: book}
        """);
    Scenario read = read("variant.yaml").orThrow();
    double[] cells = read.plan().cells();
    assertEquals(-0.3, cells[read.plan().layout().find("dyad.BBB.AAA.trust")]);
    assertEquals(0.45, cells[read.plan().layout().find("dyad.BBB.AAA.tolerance")]);
    assertEquals(24, read.turns());
    assertEquals(
        List.of("variant.yaml", "tiny.yaml", "model/standard.yaml"),
        read.files().stream().map(SourceFile::name).toList());
  }

  @Test
  void anIncludedNumberKeepsTheSourceOfItsOwnFile() {
    texts.put(
        "variant.yaml",
        """
        scenario: variant
        title: A variant
        include: tiny.yaml
        pairs:
          AAA-BBB: {treaty: 2, source: book}
        """);
    Scenario read = read("variant.yaml").orThrow();
    assertEquals(List.of("book"), read.source("pair.AAA.BBB.treaty"));
    assertEquals(List.of("made"), read.source("pair.AAA.BBB.alignment"));
  }

  @Test
  void anInjectIsTakenWhole() {
    texts.put(
        "variant.yaml",
        """
        scenario: variant
        title: A variant
        include: tiny.yaml
        injects:
          invasion:
            if: turn > 4
            do: [{end: hills}]
        """);
    Scenario read = read("variant.yaml").orThrow();
    assertEquals(1, read.plan().injects().get(0).steps().size());
  }

  @Test
  void aProblemInAnIncludeIsToldThere() {
    texts.put(Tiny.MODEL, Tiny.model() + "wars:\n  hills: {intensity: 7}\n");
    texts.put(Tiny.MAIN, Tiny.text().replace("NOR], intensity: 1,", "NOR],"));
    Reading reading = read(Tiny.MAIN);
    assertEquals(2, reading.problems().size(), reading.problems().toString());
    Problem problem = reading.problems().get(0);
    assertEquals(Tiny.MODEL, problem.file());
    assertEquals(Tiny.model().lines().count() + 2, problem.line());
  }

  @Test
  void aMissingIncludeIsToldWhereItIsAskedFor() {
    texts.put(Tiny.MAIN, Tiny.text().replace("model/standard", "model/missing"));
    Problem problem = read(Tiny.MAIN).problems().get(0);
    assertEquals(
        "The file model/missing.yaml cannot be read: there is no such file.", problem.message());
    assertEquals(7, problem.line());
    assertEquals(10, problem.column());
  }

  @Test
  void aCircleOfIncludesIsRefused() {
    texts.put(Tiny.MODEL, "include: ../tiny.yaml\n" + Tiny.model());
    assertEquals(
        "include ../tiny.yaml closes a circle: tiny.yaml > model/standard.yaml > tiny.yaml.",
        Tiny.only(read(Tiny.MAIN)).message());
  }

  @Test
  void includesDoNotNestWithoutEnd() {
    for (int k = 1; k <= 4; k++) {
      texts.put("model/" + k + ".yaml", "include: " + (k + 1) + ".yaml\n");
    }
    texts.put(
        Tiny.MAIN,
        Tiny.text().replace("model/standard.yaml", "[model/standard.yaml, model/1.yaml]"));
    assertEquals("include 4.yaml nests deeper than 3 files.", Tiny.only(read(Tiny.MAIN)).message());
  }

  @Test
  void anIncludeIsARelativePath() {
    texts.put(
        Tiny.MAIN,
        Tiny.text().replace("model/standard.yaml", "[model/standard.yaml, /etc/passwd]"));
    assertTrue(
        Tiny.only(read(Tiny.MAIN)).message().contains("must be a path relative to this file"));
  }
}
