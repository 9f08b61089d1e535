package entente.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import entente.action.Initiative;
import entente.fixture.Stage;
import entente.fixture.Whim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Valuing is incremental and takes back what it imagined; neither may ever show. */
class ImaginationTest {

  static Stage midGame(String scenario, int months) {
    Stage stage = Stage.of(Stage.shipped(scenario), 11);
    for (int turn = 0; turn < months; turn++) {
      stage.game().playTurn();
    }
    return stage;
  }

  /** A few random acts after each other, with random readings in between, in somebody's mind. */
  private static void dream(Stage stage, Whim whim, List<Initiative> initiatives) {
    World world = stage.world();
    int derived = world.layout().size() - world.layout().firstDerived();
    for (int act = 1 + whim.below(4); act > 0; act--) {
      whim.act(stage.ledger(), initiatives);
      for (int look = whim.below(10); look > 0; look--) {
        int cell = world.layout().firstDerived() + whim.below(derived);
        if (world.layout().used(cell)) {
          world.value(cell);
        }
      }
    }
  }

  @Test
  void whatWasImaginedIsTakenBackToTheBit() {
    for (String scenario : List.of("toy", "northeast-asia")) {
      Stage stage = midGame(scenario, 8);
      Whim whim = new Whim(3);
      List<Initiative> initiatives = Whim.all(stage.world(), stage.game().rules().actions());
      double[] before = stage.world().copy();
      for (int round = 0; round < 3000; round++) {
        int outer = stage.ledger().imagine(whim.below(stage.world().states()));
        dream(stage, whim, initiatives);
        int inner = stage.ledger().imagine(whim.below(stage.world().states()));
        dream(stage, whim, initiatives);
        stage.ledger().forget(inner);
        stage.ledger().forget(outer);
        assertArrayEquals(before, stage.world().copy(), "round " + round + " of " + scenario);
      }
    }
  }

  @Test
  void takingBackWorksAlsoWhereNothingHadBeenReckonedYet() {
    Stage stage = midGame("northeast-asia", 8);
    Whim whim = new Whim(4);
    List<Initiative> initiatives = Whim.all(stage.world(), stage.game().rules().actions());
    double[] before = stage.world().copy();
    int cell = stage.cell("stock.RUS.ammunition");
    for (int round = 0; round < 300; round++) {
      double stock = stage.world().value(cell);
      stage.ledger().write(cell, stock + 1);
      stage.ledger().write(cell, stock);
      int mark = stage.ledger().imagine(whim.below(stage.world().states()));
      dream(stage, whim, initiatives);
      stage.ledger().forget(mark);
      assertArrayEquals(before, stage.world().copy(), "round " + round);
    }
  }

  @Test
  void reckoningAgainOnlyWhatChangedGivesTheSameAsReckoningEverything() {
    for (String scenario : List.of("toy", "northeast-asia")) {
      Stage stage = midGame(scenario, 8);
      Whim whim = new Whim(5);
      List<Initiative> initiatives = Whim.all(stage.world(), stage.game().rules().actions());
      for (int round = 0; round < 300; round++) {
        stage.world().copy();
        int viewer = whim.below(stage.world().states());
        double[] real = stage.world().copy();
        int mark = stage.ledger().imagine(viewer);
        dream(stage, whim, initiatives);
        double[] incremental = stage.world().copy();
        stage.ledger().forget(mark);
        same(stage.world(), incremental, anew(stage, real, incremental), "round " + round);
      }
    }
  }

  static void same(World world, double[] incremental, double[] full, String when) {
    for (int cell = 0; cell < full.length; cell++) {
      if (world.layout().used(cell) && incremental[cell] != full[cell]) {
        fail(
            when
                + ": "
                + world.layout().name(cell)
                + " is "
                + incremental[cell]
                + ", reckoned anew "
                + full[cell]);
      }
    }
  }

  /** The same imagined world, with every derived cell reckoned from nothing. */
  static double[] anew(Stage stage, double[] real, double[] imagined) {
    Layout layout = stage.world().layout();
    double[] start = new double[layout.size()];
    for (int cell = 0; cell < start.length; cell++) {
      start[cell] = stage.world().start(cell);
    }
    World world = new World(layout, stage.game().rules().derivations(), start);
    Ledger ledger = new Ledger(world, false);
    write(ledger, real);
    int mark = ledger.imagine(0);
    write(ledger, imagined);
    double[] full = world.copy();
    ledger.forget(mark);
    return full;
  }

  private static void write(Ledger ledger, double[] cells) {
    Layout layout = ledger.world().layout();
    for (int cell = 0; cell < layout.firstDerived(); cell++) {
      if (layout.used(cell)) {
        ledger.write(cell, cells[cell]);
      }
    }
  }

  @Test
  void aFingerprintIsOfTheRealWorld() {
    Stage stage = Stage.toy();
    long before = stage.world().fingerprint();
    int mark = stage.ledger().imagine(0);
    stage.set("dyad.AAA.BBB.trust", 0.9);
    assertEquals(before, stage.world().fingerprint());
    stage.ledger().forget(mark);
  }
}
