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
        stage.ledger().forget(mark);
        ImaginationTest.same(
            stage.world(),
            incremental,
            ImaginationTest.anew(stage, real, incremental),
            layout.name(cell));
      }
    }
  }
}
