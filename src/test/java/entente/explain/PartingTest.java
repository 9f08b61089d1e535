package entente.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartingTest {

  private static Change change(int turn, String cell, double after, int event) {
    return new Change(turn, cell, 0, after, "action", "treaty", event);
  }

  private static Optional<Parting> parting(List<Change> a, List<Change> b) {
    return Parting.first(a.iterator(), b.iterator(), change -> true);
  }

  @Test
  void ledgersPartAtTheFirstEntryThatDiffers() {
    List<Change> a = List.of(change(0, "x", 1, 0), change(1, "y", 2, 1), change(1, "z", 3, 1));
    List<Change> b = List.of(change(0, "x", 1, 0), change(1, "y", 2.5, 1), change(2, "z", 4, 2));
    Parting parting = parting(a, b).orElseThrow();
    assertEquals(1, parting.entry());
    assertEquals(a.get(1), parting.a().orElseThrow());
    assertEquals(b.get(1), parting.b().orElseThrow());
    assertTrue(parting.sameCause());
  }

  @Test
  void theNumberOfAnEventPartsNoLedgers() {
    assertTrue(parting(List.of(change(0, "x", 1, 3)), List.of(change(0, "x", 1, 4))).isEmpty());
  }

  @Test
  void aLedgerThatEndsEarlierPartsThere() {
    Parting parting =
        parting(List.of(change(0, "x", 1, 0)), List.of(change(0, "x", 1, 0), change(7, "y", 1, 1)))
            .orElseThrow();
    assertTrue(parting.a().isEmpty());
    assertEquals(7, parting.turn());
    assertFalse(parting.sameCause());
  }

  @Test
  void whatDoesNotCountIsPassedOver() {
    List<Change> a = List.of(change(0, "own", 1, 0), change(0, "x", 1, 0));
    List<Change> b = List.of(change(0, "x", 1, 0));
    assertTrue(
        Parting.first(a.iterator(), b.iterator(), one -> !one.cell().equals("own")).isEmpty());
  }
}
