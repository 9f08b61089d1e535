package entente.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnsharedTest {

  private static Happening treaty(int number, int turn, String result) {
    return new Happening(
        number, turn, "treaty", "AAA", "BBB", "", List.of(), result, List.of(), "A treaty.");
  }

  @Test
  void whatHappensInAnotherMonthIsNotTheSameButIsInBoth() {
    List<Happening> a = List.of(treaty(0, 3, "agreed"));
    List<Happening> b = List.of(treaty(5, 8, "agreed"));
    assertEquals(new Unshared(a, b), Unshared.exactly(a, b));
    assertTrue(Unshared.ever(a, b).isEmpty());
    assertEquals(3, Unshared.exactly(a, b).turn());
    assertEquals(new Unshared(a, List.of()), Unshared.exactly(a, b).in(3));
  }

  @Test
  void anOrderWithinTheMonthAndANumberMakeNoDifference() {
    List<Happening> a = List.of(treaty(0, 3, "agreed"), treaty(1, 3, "refused"));
    List<Happening> b = List.of(treaty(4, 3, "refused"), treaty(5, 3, "agreed"));
    assertTrue(Unshared.exactly(a, b).isEmpty());
  }

  @Test
  void whatHappensTwiceInOneRunIsUnsharedOnce() {
    List<Happening> a = List.of(treaty(0, 3, "agreed"), treaty(1, 9, "agreed"));
    List<Happening> b = List.of(treaty(0, 4, "agreed"));
    assertEquals(new Unshared(List.of(a.get(1)), List.of()), Unshared.ever(a, b));
  }

  @Test
  void whatWasDeclinedOrLapsedDidNotComeAbout() {
    assertTrue(treaty(0, 3, "agreed").cameAbout());
    assertTrue(!treaty(0, 3, Happening.REFUSED).cameAbout());
    assertTrue(!treaty(0, 3, Happening.LAPSED).cameAbout());
  }
}
