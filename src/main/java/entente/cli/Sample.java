package entente.cli;

import entente.game.Census;
import entente.game.Event;
import entente.game.Game;
import entente.mason.Driver;
import entente.outcome.Outcomes;
import entente.world.Axis;
import entente.world.Quantity;
import entente.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of one game of many.
 *
 * @param counts by action and state: feasible, proposed, accepted
 * @param kinds how many events of each kind there were
 * @param outcomes the turn of each outcome that came about, by its name
 * @param alignments the alignment of each pair at the end, in the order of {@link #pairs}
 */
record Sample(
    List<Count> counts,
    Map<String, Integer> kinds,
    Map<String, Integer> outcomes,
    List<Double> alignments) {

  /** How often an action was feasible, proposed and accepted for a state. */
  record Count(int feasible, int proposed, int accepted) {

    Count plus(Count other) {
      return new Count(
          feasible + other.feasible, proposed + other.proposed, accepted + other.accepted);
    }
  }

  static Sample of(Driver.Run run) {
    return new Sample(
        counts(run.game()), kinds(run.game()), outcomes(run), alignments(run.game().world()));
  }

  private static List<Count> counts(Game game) {
    Census census = game.census();
    List<Count> counts = new ArrayList<>();
    for (int action = 0; action < game.world().count(Axis.ACTION); action++) {
      for (int state = 0; state < game.world().states(); state++) {
        counts.add(
            new Count(
                census.feasibleCount(state, action),
                census.proposedCount(state, action),
                census.acceptedCount(state, action)));
      }
    }
    return counts;
  }

  private static Map<String, Integer> kinds(Game game) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Event event : game.recording().events()) {
      kinds.merge(event.kind(), 1, Integer::sum);
    }
    return kinds;
  }

  private static Map<String, Integer> outcomes(Driver.Run run) {
    Map<String, Integer> turns = new TreeMap<>();
    for (Outcomes.Emerged one : run.outcomes().emerged()) {
      turns.put(one.outcome().name(), one.turn());
    }
    return turns;
  }

  private static List<Double> alignments(World world) {
    List<Double> alignments = new ArrayList<>();
    for (int i = 0; i < world.states(); i++) {
      for (int j = i + 1; j < world.states(); j++) {
        alignments.add(world.get(Quantity.ALIGNMENT, i, j));
      }
    }
    return alignments;
  }

  /** The names of all pairs, in the order of {@link #alignments}. */
  static List<String> pairs(List<String> states) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        pairs.add(states.get(i) + "-" + states.get(j));
      }
    }
    return pairs;
  }
}
