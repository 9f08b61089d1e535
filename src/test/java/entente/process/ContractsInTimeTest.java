package entente.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

class ContractsInTimeTest {

  @Test
  void aContractLapsesAfterTwelveMonths() {
    Stage stage = Stage.toy().contract("BBB", "AAA", "shells", 1);
    for (int month = 1; month < 12; month++) {
      stage.month("lapse");
      assertEquals(12 - month, stage.get("term.BBB.AAA.shells"));
      assertEquals(1, stage.get("contract.BBB.AAA.shells"));
    }
    stage.month("lapse");
    assertEquals(0, stage.get("contract.BBB.AAA.shells"));
    assertEquals(0, stage.get("term.BBB.AAA.shells"));
  }

  @Test
  void aMonthOfKeptContractMakesTrust() {
    Stage stage =
        Stage.toy("trust.kept", "0.02", "pair.AAA.BBB.treaty", "0")
            .contract("BBB", "AAA", "shells", 1);
    double trust = stage.get("dyad.AAA.BBB.trust");
    stage.month("keptContracts");
    assertEquals(trust + 0.02, stage.get("dyad.AAA.BBB.trust"), 1e-12);
  }

  @Test
  void theLessTheMoreTheReceiverHangsOnTheSupplier() {
    Stage stage =
        Stage.toy(
            "trust.kept",
            "0.02",
            "trust.resentment",
            "1.3",
            "dependency.on",
            "off",
            "dependency.whenOff",
            "0.5");
    stage.contract("AAA", "BBB", "food", 0.1);
    double trust = stage.get("dyad.BBB.AAA.trust");
    stage.month("keptContracts");
    assertEquals(trust + 0.02 * (1 - 1.3 * 0.5), stage.get("dyad.BBB.AAA.trust"), 1e-12);
  }

  @Test
  void giftsFromOneYouCannotDoWithoutMakeNoFriends() {
    Stage stage =
        Stage.toy("trust.resentment", "1.3", "dependency.on", "off", "dependency.whenOff", "0.9");
    stage.contract("AAA", "BBB", "food", 0.1);
    double trust = stage.get("dyad.BBB.AAA.trust");
    stage.month("keptContracts");
    assertEquals(trust, stage.get("dyad.BBB.AAA.trust"));
  }

  @Test
  void aContractNotKeptMakesNone() {
    Stage stage = Stage.toy().contract("BBB", "AAA", "shells", 1);
    stage.set("shortfall.BBB.AAA.shells", 0.2);
    double trust = stage.get("dyad.AAA.BBB.trust");
    stage.month("keptContracts");
    assertEquals(trust, stage.get("dyad.AAA.BBB.trust"));
  }

  @Test
  void technologyUnderContractPassesOnButNeverPastTheTeacher() {
    Stage stage = Stage.toy().contract("AAA", "BBB", "rocket", 0.3);
    double level = stage.get("tech.BBB.rocket");
    stage.month("teaching");
    assertEquals(level + 0.3, stage.get("tech.BBB.rocket"), 1e-12);
    stage.month("teaching");
    assertEquals(stage.get("tech.AAA.rocket"), stage.get("tech.BBB.rocket"));
  }

  @Test
  void withoutDiffusionItAddsNothing() {
    Stage stage = Stage.toy("diffusion.on", "off").contract("AAA", "BBB", "rocket", 0.3);
    double level = stage.get("tech.BBB.rocket");
    stage.month("teaching");
    assertEquals(level, stage.get("tech.BBB.rocket"));
  }

  @Test
  void whatNobodyWatchesIsNotDetected() {
    Stage stage =
        Stage.toy("doctrine.CCC.intelligence", "0", "doctrine.AAA.intelligence", "1")
            .contract("BBB", "AAA", "shells", 1)
            .set("covert.BBB.AAA.shells", 1);
    assertTrue(stage.month("detection").isEmpty());
    assertEquals(1, stage.get("covert.BBB.AAA.shells"));
  }

  @Test
  void aThirdStateThatWatchesDetectsIt() {
    Stage stage =
        Stage.toy("doctrine.CCC.intelligence", "1")
            .contract("BBB", "AAA", "shells", 1)
            .set("covert.BBB.AAA.shells", 1);
    assertEquals(java.util.List.of("detection"), stage.month("detection"));
    assertEquals(0, stage.get("covert.BBB.AAA.shells"));
    assertTrue(stage.month("detection").isEmpty());
  }
}
