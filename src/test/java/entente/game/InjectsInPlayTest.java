package entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class InjectsInPlayTest {

  private static Stage stage(String injects) {
    return stage(injects, 1);
  }

  private static Stage stage(String injects, long seed) {
    return Stage.of(
        Stage.toyScenario(
            text ->
                text.substring(0, text.indexOf("\ninjects:"))
                    + "\ninjects:\n"
                    + injects
                    + text.substring(text.indexOf("\noutcomes:"))),
        seed);
  }

  private static List<Event> named(Stage stage, String result) {
    return stage.game().recording().events().stream()
        .filter(event -> event.kind().equals("inject") && event.result().equals(result))
        .toList();
  }

  private static void play(Stage stage, int turns) {
    for (int turn = 0; turn < turns; turn++) {
      stage.game().playTurn();
    }
  }

  @Test
  void whereThereIsNoWarNoneEnds() {
    Stage stage =
        stage(
            """
              calm:
                when: 2000-01
                do:
                  - {set: war.border.BBB.side, value: 1, source: toy}
                  - {end: border}
            """);
    double need = stage.get("need.BBB.shells");
    play(stage, 1);
    assertEquals(need, stage.get("need.BBB.shells"));
    assertTrue(stage.game().recording().events().stream().noneMatch(e -> e.kind().equals("peace")));
  }

  @Test
  void aDatedInjectComesInItsMonthAndOnce() {
    Stage stage =
        stage(
            """
              gift:
                when: 2000-03
                say: "A gift."
                do:
                  - {add: state.BBB.provocation, value: 0.5, source: toy}
            """);
    play(stage, 2);
    assertTrue(named(stage, "gift").isEmpty());
    play(stage, 6);
    assertEquals(1, named(stage, "gift").size());
    assertEquals(2, named(stage, "gift").get(0).turn());
    assertEquals("A gift.", named(stage, "gift").get(0).sentence());
  }

  @Test
  void aConditionalInjectComesOnceItsConditionHolds() {
    Stage stage =
        stage(
            """
              alarm:
                if: state.BBB.provocation > 1.5
                say: "Alarm."
                do:
                  - {set: dyad.CCC.BBB.sanction, value: 0.9, source: toy}
            """);
    play(stage, 2);
    assertTrue(named(stage, "alarm").isEmpty());
    stage.set("state.BBB.provocation", 2);
    stage.game().injects();
    assertEquals(0.9, stage.get("dyad.CCC.BBB.sanction"));
    stage.set("state.BBB.provocation", 2);
    stage.game().injects();
    assertEquals(1, named(stage, "alarm").size());
  }

  @Test
  void aWarStartedByAnInjectIsOnRecord() {
    Stage stage =
        stage(
            """
              outbreak:
                when: 2000-01
                do:
                  - {start: border}
            """);
    stage.game().injects();
    assertEquals(1, stage.get("war.border.active"));
    assertEquals(1, stage.get("war.border.AAA.side"));
    assertEquals(-1, stage.get("war.border.CCC.side"));
    assertTrue(
        stage.game().recording().events().stream()
            .anyMatch(event -> event.sentence().equals("Aville and Cville are at war.")));
  }

  @Test
  void anActionThatIsClosedIsNoLongerAnAlternative() {
    Stage stage =
        stage(
            """
              ban:
                when: 2000-01
                do:
                  - {close: develop, for: [BBB]}
            """);
    stage.game().injects();
    stage.game().decide(stage.state("BBB"));
    assertTrue(
        stage.game().recording().decisions().get(0).options().stream()
            .noneMatch(o -> o.initiative().action().name().equals("develop")));
  }

  @Test
  void whatHasBecomeInfeasibleLapsesWithItsReason() {
    Stage stage = Stage.toy("choice.act", "-1", "doctrine.BBB.attention", "5");
    stage.game().injects();
    for (String code : List.of("AAA", "BBB")) {
      stage.game().decide(stage.state(code));
    }
    stage.set("dyad.AAA.BBB.embargo", 1).set("dyad.BBB.AAA.embargo", 1);
    stage.set("tech.AAA.rocket", 1).set("tech.BBB.rocket", 1);
    stage.game().resolve();
    List<Event> lapsed =
        stage.game().recording().events().stream()
            .filter(event -> event.result().equals("lapsed"))
            .toList();
    assertTrue(!lapsed.isEmpty());
    for (Event event : lapsed) {
      assertTrue(event.sentence().contains(" cannot go through with its " + event.kind() + ": "));
    }
  }

  private static double needAfterShock(long seed) {
    Stage stage =
        stage(
            """
              shock:
                when: 2000-01
                do:
                  - {set: production.CCC.food, value: {value: 2, spread: 0.3, source: toy}}
            """,
            seed);
    play(stage, 1);
    return stage.get("production.CCC.food");
  }

  @Test
  void aValueWithASpreadIsDrawnOnceARun() {
    assertEquals(needAfterShock(1), needAfterShock(1));
    assertTrue(needAfterShock(1) != needAfterShock(2));
    double sum = 0;
    for (int seed = 0; seed < 200; seed++) {
      sum += Math.log(needAfterShock(seed) / 2);
    }
    // the mean of 200 normal numbers of spread .3 is off by more than .08 once in 6,000 series
    assertEquals(0, sum / 200, 0.08);
  }

  @Test
  void aWarEndedByInjectIsOnRecord() {
    Stage stage =
        stage(
            """
              outbreak:
                when: 2000-01
                do:
                  - {start: border}
              ceasefire:
                when: 2000-02
                do:
                  - {end: border}
            """);
    play(stage, 2);
    List<String> kinds = stage.game().recording().events().stream().map(Event::kind).toList();
    assertTrue(kinds.indexOf("war") >= 0 && kinds.indexOf("peace") > kinds.indexOf("war"));
  }
}
