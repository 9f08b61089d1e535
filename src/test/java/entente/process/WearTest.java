package entente.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not kept up wears off. */
class WearTest {
  private final Stage stage =
      Stage.toy(
          "trust.reversion",
          "0.02",
          "hostility.reversion",
          "0.01",
          "sanction.reversion",
          "0.03",
          "cooperation.left",
          "0.9",
          "provocation.left",
          "0.8",
          "entanglement.left",
          "0.97");

  @Test
  void attitudesComeBackToTheirStartByAShareOfTheWay() {
    double trust = stage.get("dyad.AAA.BBB.trust");
    double hostility = stage.get("dyad.CCC.BBB.hostility");
    double sanction = stage.get("dyad.CCC.BBB.sanction");
    stage.set("dyad.AAA.BBB.trust", trust + 0.5);
    stage.set("dyad.CCC.BBB.hostility", hostility - 0.2);
    stage.set("dyad.CCC.BBB.sanction", sanction + 0.1);
    wear(stage);
    assertEquals(trust + 0.5 * 0.98, stage.get("dyad.AAA.BBB.trust"), 1e-12);
    assertEquals(hostility - 0.2 * 0.99, stage.get("dyad.CCC.BBB.hostility"), 1e-12);
    assertEquals(sanction + 0.1 * 0.97, stage.get("dyad.CCC.BBB.sanction"), 1e-12);
  }

  @Test
  void memoriesFadeByAFactor() {
    stage.set("pair.AAA.BBB.cooperation", 0.5);
    stage.set("state.BBB.provocation", 0.5).set("state.AAA.entanglement", 0.5);
    wear(stage);
    assertEquals(0.45, stage.get("pair.AAA.BBB.cooperation"), 1e-12);
    assertEquals(0.4, stage.get("state.BBB.provocation"), 1e-12);
    assertEquals(0.485, stage.get("state.AAA.entanglement"), 1e-12);
  }

  @Test
  void perceptionsGoAShareOfTheWayToWhereTheyTend() {
    Stage slow = Stage.toy("threat.rate", "0.1", "alignment.rate", "0.12");
    slow.set("tech.CCC.bomb", 1).set("pair.AAA.BBB.cooperation", 1);
    double threat = slow.get("dyad.BBB.CCC.threat");
    double threatTarget = slow.get("dyad.BBB.CCC.threatTarget");
    double alignment = slow.get("pair.AAA.BBB.alignment");
    double alignmentTarget = slow.get("pair.AAA.BBB.alignmentTarget");
    slow.month("threat");
    assertEquals(threat + 0.1 * (threatTarget - threat), slow.get("dyad.BBB.CCC.threat"), 1e-12);
    slow.set("dyad.BBB.CCC.threat", threat);
    slow.month("alignment");
    double expected = alignment + 0.12 * (alignmentTarget - alignment);
    assertEquals(expected, slow.get("pair.AAA.BBB.alignment"), 1e-3);
  }

  @Test
  void whatAStateExpectsFollowsWhatItHasWithItsMemory() {
    double expected = stage.get("state.BBB.aspiration");
    assertEquals(expected, Aspiration.utility(stage.world(), stage.state("BBB")), 1e-12);
    stage.set("flow.AAA.BBB.food", 0.2);
    double utility = Aspiration.utility(stage.world(), stage.state("BBB"));
    stage.month("aspiration");
    double memory = stage.get("doctrine.BBB.memory");
    assertEquals(
        expected + (utility - expected) / memory, stage.get("state.BBB.aspiration"), 1e-12);
  }

  private static void wear(Stage stage) {
    for (String what : List.of("trust", "hostility", "sanction")) {
      stage.month(what + "Reversion");
    }
    for (String what : List.of("cooperation", "provocation", "entanglement")) {
      stage.month(what + "Fading");
    }
  }
}
