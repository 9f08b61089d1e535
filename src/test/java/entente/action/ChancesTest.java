package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.fixture.Whim;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds of every kind of action, over worlds made by chance. */
class ChancesTest {

  @Test
  void theChancesOfTheBranchesSumToOneWhateverTheAnswer() {
    Set<String> seen = new HashSet<>();
    for (String scenario : List.of("toy", "northeast-asia")) {
      for (long seed = 1; seed <= 3; seed++) {
        Stage stage = Stage.of(Stage.shipped(scenario), seed);
        Whim whim = new Whim(seed);
        for (int round = 0; round < 100; round++) {
          List<Initiative> all = Whim.all(stage.world(), stage.game().rules().actions());
          all.forEach(it -> sums(stage, it));
          all.forEach(it -> seen.add(it.action().name()));
          whim.act(stage.ledger(), all);
        }
      }
    }
    assertTrue(seen.size() >= 15, "only these were ever feasible: " + seen);
  }

  private static void sums(Stage stage, Initiative it) {
    for (boolean yes : new boolean[] {true, false}) {
      double sum = 0;
      for (int branch = 0; branch < it.action().branches().size(); branch++) {
        double chance = it.action().chance(stage.world(), it, yes, branch);
        assertTrue(chance >= 0 && chance <= 1, it + " " + chance);
        sum += chance;
      }
      assertEquals(1, sum, 1e-12, it.toString());
    }
  }

  @Test
  void whatIsProposedHasNoObstacleAndCostsSomethingFinite() {
    Stage stage = Stage.of(Stage.shipped("northeast-asia"), 5);
    Whim whim = new Whim(5);
    for (int round = 0; round < 150; round++) {
      List<Initiative> all = Whim.all(stage.world(), stage.game().rules().actions());
      for (Initiative it : all) {
        assertEquals("", stage.obstacle(it), it.toString());
        assertTrue(Double.isFinite(it.action().cost(stage.world(), it)));
      }
      whim.act(stage.ledger(), all);
    }
  }

  @Test
  void initiativesOfAMonthHaveDifferentIdentities() {
    Stage stage = Stage.of(Stage.shipped("northeast-asia"), 6);
    List<Initiative> all = Whim.all(stage.world(), stage.game().rules().actions());
    Set<Long> keys = new HashSet<>();
    all.forEach(it -> assertTrue(keys.add(it.key()), it.toString()));
    assertTrue(keys.size() > 50);
  }

  @Test
  void everyBranchIsToldInASentence() {
    Stage stage = Stage.of(Stage.shipped("northeast-asia"), 7);
    for (Initiative it : Whim.all(stage.world(), stage.game().rules().actions())) {
      for (String branch : it.action().branches()) {
        String told = stage.tell(it, branch, "");
        assertTrue(told.endsWith(".") && !told.contains("null"), told);
      }
    }
  }
}
