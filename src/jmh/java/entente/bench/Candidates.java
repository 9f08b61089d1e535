package entente.bench;

import entente.action.Initiative;
import entente.game.Game;
import entente.mind.Opening;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All that all states might do in a month of a world, one after the other, round and round. */
@State(Scope.Thread)
public class Candidates {
  @Param({"9", "30", "100", "200"})
  int states;

  Game game;
  Opening opening;
  private Initiative[] all;
  private int[] heard;
  private int next;
  private int turnTo;

  @Setup(Level.Trial)
  public void list() {
    game = Worlds.underWay(states);
    opening = new Opening(game);
    List<Initiative> found = new ArrayList<>();
    for (int i = 0; i < states; i++) {
      found.addAll(opening.candidates(i));
    }
    all = found.toArray(Initiative[]::new);
    heard = found.stream().mapToInt(opening::heard).toArray();
  }

  Initiative next() {
    next = next + 1 == all.length ? 0 : next + 1;
    return all[next];
  }

  /** Who answers first to the initiative that came last, or -1. */
  int heard() {
    return heard[next];
  }

  int nextState() {
    turnTo = turnTo + 1 == states ? 0 : turnTo + 1;
    return turnTo;
  }
}
