package entente.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.action.Contacts;
import entente.game.Game;
import entente.world.Quantity;
import entente.world.World;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worlds that speed is measured in. */
final class MadeWorldTest {

  @Test
  void aMadeWorldReadsAndItsStatesAct() {
    Game game = new Game(MadeWorld.of(30).plan(), 1, false);
    game.playTurn();
    game.playTurn();
    assertEquals(2, game.turn());
    long deeds = game.recording().events().stream().filter(event -> event.actor() >= 0).count();
    assertTrue(deeds > 0, "nobody did anything");
  }

  @Test
  void aStateHasToDoWithTheEightAroundItAndWithNobodyElse() {
    Game game = new Game(MadeWorld.of(30).plan(), 1, false);
    World world = game.world();
    Contacts contacts = game.rules().terms().contacts();
    Torus torus = new Torus(30);
    for (int i = 0; i < 30; i++) {
      int from = i;
      int[] touched = IntStream.range(0, 30).filter(j -> contacts.touch(world, from, j)).toArray();
      int[] around = Arrays.stream(torus.around(i)).sorted().toArray();
      assertEquals(Arrays.toString(around), Arrays.toString(touched));
    }
  }

  @Test
  void aWarIsFoughtFromTheStart() {
    World world = new Game(MadeWorld.of(30).plan(), 1, false).world();
    assertTrue(world.is(Quantity.WAR_ACTIVE, 0));
    assertFalse(world.is(Quantity.WAR_ACTIVE, 1));
  }

  @Test
  void twoHundredStatesFitTheFormat() {
    String text = MadeWorld.text(200);
    assertEquals(text, MadeWorld.text(200));
    assertEquals(200, text.lines().filter(line -> line.startsWith("    repertoire:")).count());
  }

  @Test
  void onlyTensOfStatesLieOnATorus() {
    assertThrows(IllegalArgumentException.class, () -> MadeWorld.of(35));
    assertThrows(IllegalArgumentException.class, () -> MadeWorld.of(20));
    assertThrows(IllegalArgumentException.class, () -> MadeWorld.of(680));
  }
}
