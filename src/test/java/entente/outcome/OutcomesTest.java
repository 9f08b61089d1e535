package entente.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomesTest {

  /** Plays months in each of which the client has provoked or not; when the outcome came. */
  private static List<Integer> emerged(int months, boolean... provoked) {
    Stage stage = Stage.toy("provocation.left", "0");
    Outcome outcome =
        new Outcome("crisis", "Crisis", game -> game.world().value(cell(stage)) > 0.5, months);
    Outcomes outcomes = new Outcomes(List.of(outcome));
    for (boolean is : provoked) {
      stage.game().playTurn();
      stage.set("state.BBB.provocation", is ? 1 : 0);
      outcomes.observe(stage.game());
    }
    return outcomes.emerged().stream().map(Outcomes.Emerged::turn).toList();
  }

  private static int cell(Stage stage) {
    return stage.cell("state.BBB.provocation");
  }

  @Test
  void anOutcomeEmergesInTheTurnInWhichItHolds() {
    assertEquals(List.of(1), emerged(1, false, true));
  }

  @Test
  void itEmergesOnce() {
    assertEquals(List.of(0), emerged(1, true, false, true));
  }

  @Test
  void itMustHoldForAllTheMonthsInARow() {
    assertEquals(List.of(3), emerged(2, true, false, true, true));
    assertTrue(emerged(3, true, true, false, true, true).isEmpty());
  }
}
