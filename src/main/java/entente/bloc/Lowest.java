package entente.bloc;

import java.util.ArrayList;
import java.util.List;

/** Keeps the lowest of what it is shown; of two that are as low, the one it was shown first. */
final class Lowest {
  private final int most;
  private final List<Standing> kept = new ArrayList<>();

  /** Keeps so many at most. */
  Lowest(int most) {
    this.most = most;
  }

  /** Whether something of this energy would be kept. */
  boolean takes(double energy) {
    return kept.size() < most || energy < kept.get(most - 1).energy();
  }

  /** Takes one more, if it is low enough. */
  void add(Standing one) {
    if (!takes(one.energy())) {
      return;
    }
    int place = kept.size();
    while (place > 0 && one.energy() < kept.get(place - 1).energy()) {
      place--;
    }
    kept.add(place, one);
    if (kept.size() > most) {
      kept.remove(most);
    }
  }

  /** What is kept, the lowest first. */
  List<Standing> kept() {
    return List.copyOf(kept);
  }
}
