package entente.world;

import entente.fixture.Stage;
import entente.fixture.Whim;
import org.junit.jupiter.api.Test;

class DeclaredInputsTest {

  @Test
  void whateverAnActCanTouchIsDeclaredWhereItIsRead() {
    Stage stage = ImaginationTest.midGame("northeast-asia", 8);
    Layout layout = stage.world().layout();
    Whim whim = new Whim(6);
    double[] real = stage.world().copy();
    for (int round = 0; round < 600; round++) {
      int cell = whim.below(layout.firstDerived());
      Quantity quantity = layout.quantity(cell);
      if (layout.used(cell) && quantity.role() == Role.ACTED) {
        int mark = stage.ledger().imagine(0);
        double span = Math.min(1, quantity.max() - quantity.min());
        stage.ledger().write(cell, real[cell] + (whim.share() < 0.5 ? -span : span) / 2);
        double[] incremental = stage.world().copy();
        double[] full = stage.world().reckonedAnew();
        ImaginationTest.same(stage.world(), incremental, full, layout.name(cell));
        stage.ledger().forget(mark);
      }
    }
  }

  @Test
  void whateverChangesReallyReachesAllThatFollowsFromIt() {
    Stage stage = ImaginationTest.midGame("northeast-asia", 8);
    Layout layout = stage.world().layout();
    Whim whim = new Whim(7);
    for (int round = 0; round < 1500; round++) {
      stage.world().copy();
      int cell = whim.below(layout.firstDerived());
      Quantity quantity = layout.quantity(cell);
      if (layout.used(cell)) {
        double most = Math.min(quantity.max(), quantity.min() + 2);
        stage.ledger().write(cell, quantity.min() + whim.share() * (most - quantity.min()));
        double[] found = stage.world().copy();
        double[] full = stage.world().reckonedAnew();
        ImaginationTest.same(stage.world(), found, full, layout.name(cell));
      }
    }
  }
}
