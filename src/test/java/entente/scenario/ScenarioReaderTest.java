package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.game.Inject;
import entente.game.Plan;
import entente.world.Axis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

  private static double cell(String name) {
    Plan plan = Tiny.scenario().plan();
    return plan.cells()[plan.layout().find(name)];
  }

  @Test
  void theHeadAndTheWordsAreThoseOfTheFile() {
    Scenario tiny = Tiny.scenario();
    assertEquals("tiny", tiny.name());
    assertEquals("A scenario for tests.", tiny.about());
    assertEquals(YearMonth.of(2022, 1), tiny.start());
    assertEquals(24, tiny.plan().turns());
    assertEquals(List.of("Alpha", "Beland", "Norland"), tiny.plan().words().states());
    assertEquals("artillery shells", tiny.plan().words().item(1));
    assertEquals("level", tiny.plan().words().units().get(2));
    assertEquals(Optional.of(new Place(125.75, 39.03)), tiny.states().get(0).place());
    assertEquals("the war in the hills", tiny.wars().get("hills"));
    assertEquals("crisis", tiny.wars().get("crisis"));
  }

  @Test
  void axesKeepTheOrderOfTheFile() {
    Plan plan = Tiny.scenario().plan();
    assertEquals(List.of("AAA", "BBB", "NOR"), plan.layout().names(Axis.STATE));
    assertEquals(List.of("food", "shells", "missile"), plan.layout().names(Axis.ITEM));
  }

  @Test
  void numbersOfAStateStandInItsCells() {
    assertEquals(0.5, cell("state.AAA.power"));
    assertEquals(9, cell("need.AAA.food"));
    assertEquals(0.4, cell("tech.AAA.missile"));
    assertEquals(1, cell("stage.AAA.missile"));
    assertEquals(1.5, cell("doctrine.AAA.survival"));
    assertEquals(36, cell("doctrine.BBB.memory"));
    assertEquals(1, cell("repertoire.AAA.barter"));
    assertEquals(0, cell("repertoire.BBB.barter"));
    assertEquals(1, cell("good.food.storable"));
    assertEquals(1, cell("technology.missile.reach"));
  }

  @Test
  void aPairHoldsBothWaysUnlessADyadSaysOtherwise() {
    assertEquals(0.4, cell("dyad.AAA.BBB.trust"));
    assertEquals(0.2, cell("dyad.BBB.AAA.trust"));
    assertEquals(0.8, cell("dyad.BBB.AAA.proximity"));
    assertEquals(0.5, cell("pair.BBB.AAA.alignment"));
  }

  @Test
  void pairsOfWhichNothingIsSaidTakeTheDefault() {
    assertEquals(-0.1, cell("dyad.NOR.AAA.trust"));
    assertEquals(0.1, cell("pair.BBB.NOR.alignment"));
    assertEquals(0.05, cell("dyad.AAA.BBB.hostility"));
  }

  @Test
  void tradeAndContractsRunOneWay() {
    assertEquals(0.18, cell("flow.AAA.BBB.food"));
    assertEquals(0, cell("flow.BBB.AAA.food"));
    assertEquals(12, cell("term.BBB.AAA.shells"));
    assertEquals(0, cell("covert.BBB.AAA.shells"));
  }

  @Test
  void onlyAWarUnderWayHasItsSidesAtTheStart() {
    assertEquals(1, cell("war.hills.AAA.side"));
    assertEquals(-1, cell("war.hills.NOR.side"));
    assertEquals(0, cell("war.hills.BBB.side"));
    assertEquals(0, cell("war.islands.BBB.side"));
  }

  @Test
  void aForceThatIsNotGivenIsTheStatesPower() {
    assertEquals(0.9, cell("war.hills.NOR.force"));
    assertEquals(0.2, cell("war.islands.NOR.force"));
  }

  @Test
  void aSpreadIsKeptBesideItsCell() {
    Plan plan = Tiny.scenario().plan();
    assertEquals(0.1, plan.spreads()[plan.layout().find("state.AAA.stability")]);
    assertEquals(0, plan.spreads()[plan.layout().find("state.BBB.stability")]);
  }

  @Test
  void everyNumberHasItsOwnSourceOrThatOfItsBlock() {
    Scenario tiny = Tiny.scenario();
    assertEquals(List.of("made"), tiny.source("state.AAA.power"));
    assertEquals(List.of("book"), tiny.source("state.AAA.stability"));
    assertEquals(List.of("made", "book"), tiny.source("production.BBB.food"));
    assertEquals(List.of("book"), tiny.source("dyad.NOR.BBB.trust"));
    assertEquals(List.of(), tiny.source("state.AAA.veto"));
    assertEquals(List.of("book", "made"), tiny.source("injects.invasion"));
    assertEquals(List.of("made"), tiny.source("outcomes.estranged"));
    String number = tiny.mechanisms().numbers().keySet().iterator().next();
    assertEquals(List.of("made"), tiny.source(number));
    assertEquals("A book", tiny.sources().get("book").title());
  }

  @Test
  void aWarThatStartsFirstTakesItsSides() {
    Plan plan = Tiny.scenario().plan();
    List<Inject.Step> steps = plan.injects().get(0).steps();
    int war = plan.layout().find(Axis.WAR, "islands");
    assertEquals(
        List.of(
            new Inject.SetCell(plan.layout().find("war.islands.BBB.side"), 1),
            new Inject.SetCell(plan.layout().find("war.islands.NOR.side"), -1),
            new Inject.StartWar(war),
            new Inject.SetCell(plan.layout().find("dyad.AAA.BBB.sanction"), 0.5),
            new Inject.AddCell(plan.layout().find("dyad.NOR.BBB.trust"), -0.25),
            new Inject.SetCell(plan.layout().find("repertoire.NOR.sanction"), 1),
            new Inject.SetCell(plan.layout().find("repertoire.AAA.aid"), 0),
            new Inject.SetCell(plan.layout().find("repertoire.BBB.aid"), 0)),
        steps);
    assertEquals("The islands are invaded.", plan.injects().get(0).text());
  }

  @Test
  void aFolderOfFilesReadsLikeTheTextsThatItHolds(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("model"));
    Files.writeString(folder.resolve(Tiny.MAIN), Tiny.text());
    Files.writeString(folder.resolve(Tiny.MODEL), Tiny.model());
    Scenario read = ScenarioReader.read(folder.resolve(Tiny.MAIN)).orThrow();
    assertEquals(Tiny.scenario().files(), read.files());
    assertEquals(
        List.of(Tiny.MAIN, Tiny.MODEL), read.files().stream().map(SourceFile::name).toList());
    assertEquals(SourceFile.of(Tiny.MAIN, Tiny.text()).sha256(), read.files().get(0).sha256());
    Map<String, String> stored = new HashMap<>();
    read.files().forEach(file -> stored.put(file.name(), file.text()));
    assertTrue(ScenarioReader.readStored(stored, Tiny.MAIN, Map.of()).scenario().isPresent());
  }

  @Test
  void allProblemsComeAtOnceInTheOrderOfTheFile() {
    Reading reading =
        Tiny.read(
            Tiny.text()
                .replace("power: 0.3", "power: much")
                .replace("turns: 24", "turns: 2.5")
                .replace("when: 2022-03", "when: 2021-03")
                .replace("flows:\n  AAA>BBB", "flows:\n  AAA>BBC"));
    assertEquals(
        List.of("turns", "states.BBB.power", "flows.AAA>BBC", "injects.invasion.when"),
        reading.problems().stream().map(Problem::path).toList());
  }
}
