package entente.mind.motive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import entente.game.Rules;
import entente.world.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a state feels it cannot promise itself: no act pays by improving one's own attitudes. */
class OwnAttitudesTest {

  @Test
  void ownHostilityImaginedAwayMovesNoMotiveOfItsOwner() {
    moves(Quantity.HOSTILITY, Rules.MOTIVES);
  }

  @Test
  void ownTrustImaginedMovesNoMotiveOfItsOwner() {
    moves(Quantity.TRUST, Rules.MOTIVES);
  }

  private static void moves(Quantity attitude, List<String> motives) {
    for (String scenario : List.of("toy", "northeast-asia")) {
      Stage stage = Stage.of(Stage.shipped(scenario), 2);
      for (int turn = 0; turn < 6; turn++) {
        stage.game().playTurn();
      }
      int n = stage.world().states();
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          for (double change : new double[] {-0.4, 0.4}) {
            if (i != j) {
              moves(stage, attitude, motives, i, j, change);
            }
          }
        }
      }
    }
  }

  private static void moves(
      Stage stage, Quantity attitude, List<String> motives, int i, int j, double change) {
    double[] before = values(stage, i);
    int mark = stage.ledger().imagine(i);
    stage.ledger().add(attitude, i, j, change);
    double[] after = values(stage, i);
    stage.ledger().forget(mark);
    for (String motive : motives) {
      int m = Rules.MOTIVES.indexOf(motive);
      String cell = stage.world().layout().name(stage.world().layout().at(attitude, i, j));
      assertEquals(before[m], after[m], cell + " moves " + motive);
    }
  }

  private static double[] values(Stage stage, int i) {
    double[] values = new double[Rules.MOTIVES.size()];
    for (int m = 0; m < values.length; m++) {
      values[m] = stage.world().get(Quantity.MOTIVE_VALUE, i, m);
    }
    return values;
  }
}
