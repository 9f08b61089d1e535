package entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.invariant.InRange;
import entente.mind.Decision;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SwitchesTest {
  private static final Map<String, String> MOTIVES =
      Map.of(
          "survival", "survival",
          "security", "security",
          "autonomy", "autonomy",
          "influence", "influence",
          "solidarity", "solidarity",
          "warAims", "war",
          "rivalry", "rivalry",
          "standing", "standing",
          "prosperity", "prosperity",
          "restraint", "restraint");

  static java.util.Set<String> switches() {
    return Stage.toyScenario().mechanisms().switches().keySet();
  }

  private static Game without(String mechanism) {
    Game game = new Game(Stage.shipped("northeast-asia", mechanism + ".on", "off").plan(), 1, true);
    for (int turn = 0; turn < 18; turn++) {
      game.playTurn();
    }
    return game;
  }

  @ParameterizedTest
  @MethodSource("switches")
  void theGameIsPlayedWithoutAnyOneMechanism(String mechanism) {
    Game game = without(mechanism);
    Layout layout = game.world().layout();
    for (double[] cells : game.recording().series()) {
      InRange.cells(layout, cells, org.junit.jupiter.api.Assertions::fail);
      if (MOTIVES.containsKey(mechanism)) {
        int m = Rules.MOTIVES.indexOf(MOTIVES.get(mechanism));
        for (int i = 0; i < layout.states(); i++) {
          assertEquals(0, cells[layout.at(Quantity.MOTIVE_VALUE, i, m)]);
        }
      }
    }
    for (Decision decision : game.recording().decisions()) {
      assertTrue(decision.readiness() >= 0 && decision.readiness() <= 1);
      decision.options().forEach(o -> assertTrue(Double.isFinite(o.value())));
    }
  }

  private static void frozen(Game game, Quantity quantity) {
    Layout layout = game.world().layout();
    double[] start = game.recording().series().get(0);
    double[] end = game.world().copy();
    for (int cell = 0; cell < start.length; cell++) {
      if (layout.used(cell) && layout.quantity(cell) == quantity) {
        assertEquals(start[cell], end[cell], 1e-9, layout.name(cell));
      }
    }
  }

  @Test
  void withoutThreatItStaysFrozenAtItsStart() {
    frozen(without("threat"), Quantity.THREAT);
  }

  @Test
  void withoutAspirationWhatIsExpectedStaysFrozenAtItsStart() {
    if (switches().contains("aspiration")) {
      frozen(without("aspiration"), Quantity.ASPIRATION);
    }
  }

  @Test
  void withoutConsultationNobodyIsAskedForCounsel() {
    assertTrue(
        without("consultation").recording().replies().stream()
            .noneMatch(reply -> reply.answer().role().equals("counsel")));
  }
}
