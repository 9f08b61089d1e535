package entente.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import entente.action.Initiative;
import entente.fixture.Stage;
import entente.fixture.Whim;
import entente.game.Rules;
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
      for (int round = 0; round < 1000; round++) {
        int mark = stage.ledger().imagine(whim.below(stage.world().states()));
        dream(stage, whim, initiatives);
        double[] incremental = stage.world().copy();
        same(stage.world(), incremental, stage.world().reckonedAnew(), "round " + round);
        stage.ledger().forget(mark);
      }
    }
  }

  @Test
  void whatTheMotivesOfAStateAreReckonedFromIsAllThatItNeedsToFollow() {
    for (String scenario : List.of("toy", "northeast-asia")) {
      Stage stage = midGame(scenario, 8);
      Whim whim = new Whim(6);
      List<Initiative> initiatives = Whim.all(stage.world(), stage.game().rules().actions());
      for (int round = 0; round < 1000; round++) {
        int viewer = whim.below(stage.world().states());
        int mark = stage.ledger().imagine(viewer);
        for (int act = 1 + whim.below(3); act > 0; act--) {
          whim.act(stage.ledger(), initiatives);
        }
        minded(stage.world(), viewer, "round " + round);
        stage.ledger().forget(mark);
      }
    }
  }

  /** The motives that a state minds are as if everything were reckoned anew. */
  private static void minded(World world, int viewer, String when) {
    double[] found = new double[Rules.MOTIVES.size()];
    world.imagined(viewer, found);
    double[] full = world.reckonedAnew();
    for (int m = 0; m < found.length; m++) {
      if (world.get(Quantity.WEIGHT, viewer, m) > 0) {
        int cell = world.layout().at(Quantity.MOTIVE_VALUE, viewer, m);
        assertEquals(full[cell], found[m], when + ": " + world.layout().name(cell));
      }
    }
  }

  /** An inject may make a client of any state: from then on its patron minds what becomes of it. */
  @Test
  void aFixedCellThatComesToCountIsFollowedFromThenOn() {
    Stage stage = Stage.toy();
    int client = stage.cell("dyad.CCC.BBB.influenceInterest");
    assertEquals(0, stage.world().value(client));
    stage.ledger().write(stage.cell("doctrine.CCC.influence"), 0.5);
    for (double interest : new double[] {0.7, 0}) {
      stage.ledger().write(client, interest);
      double before = stage.motive("CCC", "influence");
      int mark = stage.ledger().imagine(stage.state("CCC"));
      stage.set("contract.CCC.BBB.food", 0.5);
      minded(stage.world(), stage.state("CCC"), "interest " + interest);
      assertEquals(interest > 0, before != stage.motive("CCC", "influence"));
      stage.ledger().forget(mark);
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
