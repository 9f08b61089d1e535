package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.game.Rules;
import entente.world.Quantity;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MeaningsTest {

  @Test
  void whatAScenarioMaySetHasAMeaningAndNothingElseHas() {
    Set<String> meant = new TreeSet<>();
    for (Quantity quantity : Quantity.values()) {
      if (Keys.settable(quantity)) {
        meant.add(quantity.pattern());
      }
    }
    Rules.MOTIVES.forEach(motive -> meant.add("motive." + motive));
    Rules.ACTIONS.forEach(action -> meant.add("action." + action));
    assertEquals(meant, new TreeSet<>(Meanings.names()));
  }
}
