package entente.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class SocietyTest {
  private static Stage stage(String... more) {
    String[] own = {
      "society.adaptation",
      "0.12",
      "society.luck",
      "0",
      "society.collapseHazard",
      "1",
      "society.collapseThreshold",
      "0.2",
      "society.collapseWidth",
      "0.001"
    };
    return Stage.toy(Stage.and(own, more));
  }

  @Test
  void stabilityGoesAShareOfTheWayToItsOutlook() {
    Stage stage = stage().set("flow.AAA.BBB.food", 0.5);
    double outlook = stage.get("state.BBB.stabilityOutlook");
    stage.month("society");
    assertEquals(0.55 + 0.12 * (outlook - 0.55), stage.get("state.BBB.stability"), 1e-12);
  }

  @Test
  void aRegimeFarBelowTheThresholdCollapsesOnce() {
    Stage stage = stage("society.adaptation", "0").set("state.BBB.stability", 0.1);
    assertEquals(List.of("collapse"), stage.month("society"));
    assertEquals(1, stage.get("state.BBB.collapsed"));
    assertEquals(List.of(), stage.month("society"));
  }

  @Test
  void aSteadyRegimeDoesNot() {
    assertEquals(List.of(), stage().month("society"));
  }

  /** 800 months at a hazard of 0.1, half of it at the threshold: 3.9 errors, 1 seed in 10,000. */
  @Test
  void atTheThresholdHalfOfTheHazardIsThere() {
    Stage stage = stage("society.adaptation", "0", "society.collapseHazard", "0.1");
    int n = 800;
    int fallen = 0;
    for (int turn = 0; turn < n; turn++) {
      stage.set("state.BBB.stability", 0.2).set("state.BBB.collapsed", 0);
      fallen += stage.month("society", turn).size();
    }
    assertEquals(0.05, fallen / (double) n, 3.9 * Math.sqrt(0.05 * 0.95 / n));
  }
}
