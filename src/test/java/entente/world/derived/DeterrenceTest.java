package entente.world.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

class DeterrenceTest {
  private static final String CLIENT = "dyad.BBB.CCC.deterrence";

  private static Stage allied(String... more) {
    String[] own = {"deterrence.slope", "0.9", "pair.AAA.BBB.treaty", "2"};
    return Stage.toy(Stage.and(own, more));
  }

  @Test
  void aDeterrentOfOnesOwnSaturates() {
    Stage stage = Stage.toy("deterrence.slope", "0.9", "pair.AAA.BBB.treaty", "0");
    double own = 0.8 * 0.8 + 1 * 0.5;
    assertEquals(1 - Math.exp(-0.9 * own), stage.get("dyad.AAA.CCC.deterrence"), 1e-12);
  }

  @Test
  void aGuaranteeAddsTheGuarantorsDeterrentByAlignmentAndTrust() {
    Stage stage = allied("perception.horizon", "0");
    stage.set("dyad.BBB.AAA.trust", 0.2);
    double lent = stage.get("pair.AAA.BBB.alignment") * 0.6 * (0.8 * 0.8 + 0.5);
    assertEquals(1 - Math.exp(-0.9 * (0.8 * 0.3 + lent)), stage.get(CLIENT), 1e-12);
  }

  @Test
  void nobodyIsDeterredByItsOwnGuarantee() {
    Stage stage = allied();
    assertEquals(1 - Math.exp(-0.9 * 0.8 * 0.3), stage.get("dyad.BBB.AAA.deterrence"), 1e-12);
  }

  @Test
  void aGuaranteeLosesCreditOnceTheGuarantorsHomelandComesIntoReach() {
    Stage stage = allied("tech.CCC.rocket", "0.3", "decoupling.loss", "0.95");
    double before = stage.get(CLIENT);
    stage.set("tech.CCC.rocket", 0.9);
    assertTrue(stage.get(CLIENT) < before - 0.02);
  }

  @Test
  void reachHadFromTheStartCostsNoCredit() {
    Stage stage = allied("perception.horizon", "0", "tech.CCC.rocket", "0.9");
    double trust = (1 + stage.get("dyad.BBB.AAA.trust")) / 2;
    double lent = stage.get("pair.AAA.BBB.alignment") * trust * (0.8 * 0.8 + 0.5);
    assertEquals(1 - Math.exp(-0.9 * (0.8 * 0.3 + lent)), stage.get(CLIENT), 1e-12);
  }

  @Test
  void withoutDecouplingAGuaranteeKeepsItsCredit() {
    Stage stage = allied("tech.CCC.rocket", "0.3", "decoupling.on", "off");
    double before = stage.get(CLIENT);
    stage.set("tech.CCC.rocket", 0.9);
    assertEquals(before, stage.get(CLIENT), 1e-12);
  }

  @Test
  void switchedOffEverybodyDetersAlike() {
    Stage stage = allied("deterrence.on", "off", "deterrence.whenOff", "0.5");
    assertEquals(0.5, stage.get(CLIENT));
    assertEquals(0.5, stage.get("dyad.CCC.BBB.deterrence"));
  }

  @Test
  void mutualDefenceIsAWholeGuaranteeAndLessIsWorthLess() {
    Stage none = allied().set("pair.AAA.BBB.treaty", 0);
    Stage partners = allied().set("pair.AAA.BBB.treaty", 1);
    Stage allies = allied();
    assertTrue(none.get(CLIENT) < allies.get(CLIENT));
    assertTrue(none.get(CLIENT) <= partners.get(CLIENT));
    assertTrue(partners.get(CLIENT) < allies.get(CLIENT));
  }
}
