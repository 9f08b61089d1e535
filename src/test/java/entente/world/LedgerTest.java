package entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Cause CAUSE = new Cause(3, Cause.Kind.ACTION, "gesture", 7);
  private final Stage stage = Stage.toy();

  private Entry last() {
    var entries = stage.ledger().entries();
    return entries.get(entries.size() - 1);
  }

  @Test
  void anEntryCarriesTheChangeAndItsCause() {
    stage.set("dyad.AAA.BBB.trust", 0.25);
    stage.ledger().because(CAUSE);
    stage.ledger().write(stage.cell("dyad.AAA.BBB.trust"), 0.5);
    assertEquals(new Entry(stage.cell("dyad.AAA.BBB.trust"), 0.25, 0.5, CAUSE), last());
  }

  @Test
  void aChangeWithoutACauseIsRefused() {
    Ledger fresh = new Ledger(stage.world(), true);
    assertThrows(IllegalStateException.class, () -> fresh.set(Quantity.TRUST, 0, 1, 0.9));
  }

  @Test
  void whatDoesNotChangeIsNotEntered() {
    int before = stage.ledger().entries().size();
    stage.set("dyad.AAA.BBB.trust", stage.get("dyad.AAA.BBB.trust"));
    assertEquals(before, stage.ledger().entries().size());
  }

  @Test
  void whatIsImaginedIsNotEntered() {
    int before = stage.ledger().entries().size();
    int mark = stage.ledger().imagine(0);
    stage.set("dyad.AAA.BBB.trust", 0.9);
    stage.ledger().forget(mark);
    assertEquals(before, stage.ledger().entries().size());
  }

  @Test
  void valuesAreKeptInTheirRange() {
    stage.set("dyad.AAA.BBB.trust", 1.5);
    stage.set("dyad.BBB.AAA.trust", -3);
    stage.set("stock.BBB.shells", -1);
    assertEquals(1, stage.get("dyad.AAA.BBB.trust"));
    assertEquals(-1, stage.get("dyad.BBB.AAA.trust"));
    assertEquals(0, stage.get("stock.BBB.shells"));
  }

  @Test
  void aDerivedCellIsKeptInItsRangeToo() {
    // A state that hardly needs money gives away 50000 bushels: by the price over its need that
    // would be an immeasurable loss of wealth.
    stage.set("need.AAA.food", 1e-3).set("flow.AAA.CCC.food", 5e4);
    assertEquals(Quantity.MOTIVE_VALUE.min(), stage.motive("AAA", "prosperity"));
  }

  @Test
  void whatIsNotANumberIsRefused() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> stage.set("dyad.AAA.BBB.trust", Double.NaN));
    assertTrue(refused.getMessage().contains("dyad.AAA.BBB.trust"));
  }

  @Test
  void aDerivedCellCannotBeWritten() {
    assertThrows(IllegalArgumentException.class, () -> stage.set("dyad.BBB.AAA.dependency", 0.5));
  }

  @Test
  void imaginationIsNestedAndKnowsInWhoseMindItIs() {
    Ledger ledger = stage.ledger();
    int outer = ledger.imagine(1);
    int inner = ledger.imagine(2);
    assertEquals(2, ledger.viewer());
    ledger.forget(inner);
    assertEquals(1, ledger.viewer());
    assertTrue(ledger.imagining());
    ledger.forget(outer);
    assertEquals(-1, ledger.viewer());
    assertTrue(!ledger.imagining());
  }

  @Test
  void theWorldCanBeReadAsItReallyIsWhileImagining() {
    stage.set("dyad.AAA.BBB.trust", 0.25);
    int mark = stage.ledger().imagine(0);
    stage.set("dyad.AAA.BBB.trust", 0.75);
    assertEquals(0.75, stage.world().get(Quantity.TRUST, 0, 1));
    assertEquals(0.25, stage.world().real(Quantity.TRUST, 0, 1));
    stage.ledger().forget(mark);
  }
}
