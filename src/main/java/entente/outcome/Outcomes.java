package entente.outcome;

import entente.game.Game;
import java.util.ArrayList;
import java.util.List;

/** Watches a game for a scenario's outcomes: each emerges once, when it has held long enough. */
public final class Outcomes {
  private final List<Outcome> watched;
  private final int[] held;
  private final boolean[] there;
  private final List<Emerged> emerged = new ArrayList<>();

  /**
   * An outcome that has come about.
   *
   * @param outcome which
   * @param turn in which turn, 0 for the first
   */
  public record Emerged(Outcome outcome, int turn) {}

  /** Watches for outcomes. */
  public Outcomes(List<Outcome> watched) {
    this.watched = List.copyOf(watched);
    this.held = new int[watched.size()];
    this.there = new boolean[watched.size()];
  }

  /** Looks at a game after a turn. */
  public void observe(Game game) {
    for (int k = 0; k < held.length; k++) {
      if (!there[k]) {
        held[k] = watched.get(k).condition().holds(game) ? held[k] + 1 : 0;
        if (held[k] >= watched.get(k).months()) {
          there[k] = true;
          emerged.add(new Emerged(watched.get(k), game.now()));
        }
      }
    }
  }

  /** What has come about, in order. */
  public List<Emerged> emerged() {
    return List.copyOf(emerged);
  }
}
