package entente.experiment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.experiment.analysis.Estimate;
import entente.mason.Driver;
import entente.scenario.ClaimFile;
import entente.scenario.ClaimReader;
import entente.scenario.ClaimReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Claims are played together, each game once, and judged the same however they are played. */
class SessionTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "claims");
  private final ClaimFile first = claim("T01");
  private final ClaimFile second = claim("T02");

  private static ClaimFile claim(String name) {
    ClaimReading reading = ClaimReader.read(FOLDER.resolve(name + ".yaml"));
    assertEquals(List.of(), reading.problems());
    return reading.claim().orElseThrow();
  }

  @Test
  void claimsShareTheGamesThatTheyHaveInCommon() {
    // T01: base, fed, same, and base and fed without war; T02: twice the games of base and of fed
    assertEquals(5 * 4, new Session(List.of(first), 4, 1).most(Change.NONE));
    assertEquals(2 * 8, new Session(List.of(second), 4, 1).most(Change.NONE));
    assertEquals(2 * 8 + 3 * 4, new Session(List.of(first, second), 4, 1).most(Change.NONE));
  }

  @Test
  void findingsAreTheSameOnAnyNumberOfThreadsAndAmongAnyOtherClaims() {
    List<Finding> one = findings(List.of(first, second), 1);
    assertEquals(one, findings(List.of(first, second), 3));
    assertEquals(one.get(0), findings(List.of(first), 2).get(0));
    assertEquals(one.get(1), findings(List.of(second, first), 2).get(0));
  }

  private static List<Finding> findings(List<ClaimFile> claims, int threads) {
    return new Session(claims, 4, 9).findings(Change.NONE, threads, played -> {});
  }

  @Test
  void aHungryClientSellsAndAFedOneLessAndThePlaceboIsExactlyNothing() {
    Finding finding = new Session(List.of(first), 12, 1).findings(Change.NONE, 2, k -> {}).get(0);
    assertEquals("paid", finding.rulings().get(1).test());
    assertEquals(Verdict.SUPPORTED, finding.rulings().get(1).verdict());
    Estimate placebo = finding.placebos().get(0).ruling().effect();
    assertEquals(0, placebo.value());
    assertEquals(0, placebo.high());
    assertTrue(finding.quiet());
  }

  @Test
  void aMeasureOfAGameIsWhatTheGameSays() {
    Schedule schedule = new Schedule(3);
    schedule.addTests(first, Change.NONE);
    Season season = new Season(schedule, 20);
    season.play(2, played -> {});
    Treatment base = Treatment.of(first, "base", Change.NONE);
    Sample food = season.of(base).sample("T01.food", 3);
    for (int game = 0; game < 3; game++) {
      var plan = first.scenario().plan().lasting(12);
      var world = Driver.play(plan, List.of(), 20 + game, false).game().world();
      int cell = plan.layout().find("contract.AAA.BBB.food");
      assertEquals(world.value(cell), food.value(game));
    }
  }

  @Test
  void anArmsOwnSettingWinsOverAScaledNumberAndASwitchOverBoth() {
    Change change = Change.scaling("production.*.food", 0.5).with(Map.of("society", 0.0));
    Treatment fed = Treatment.of(first, "fed", change);
    assertEquals(1.9, fed.settings().get("production.BBB.food"));
    assertEquals(25, fed.settings().get("production.AAA.food"));
    assertEquals(0, fed.settings().get("society"));
  }
}
