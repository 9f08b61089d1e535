package entente.experiment.history;

import entente.scenario.HistoryFile;
import entente.scenario.HistoryFile.Act;
import entente.scenario.HistoryFile.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A month of a state that is scored: it did something that is coded, or it was watched and did
 * nothing of what it is watched for.
 *
 * @param number from 0, in the order of months, then of states
 * @param turn the month's turn
 * @param state the state
 * @param act what it did; empty for silence
 * @param watch what it is watched for, if it is
 */
public record Occasion(int number, int turn, int state, Optional<Act> act, Optional<Watch> watch) {

  /** All occasions of a history, in order. */
  public static List<Occasion> all(HistoryFile history) {
    List<Occasion> found = new ArrayList<>();
    for (Act act : history.acts()) {
      if (act.scored()) {
        found.add(of(act.turn(), act.move().actor(), Optional.of(act), history));
      }
    }
    for (Watch watch : history.watches()) {
      for (int turn = 0; turn < history.turns(); turn++) {
        if (isSilent(history, watch.state(), turn)) {
          found.add(of(turn, watch.state(), Optional.empty(), history));
        }
      }
    }
    found.sort(Comparator.comparingInt(Occasion::turn).thenComparingInt(Occasion::state));
    List<Occasion> numbered = new ArrayList<>();
    for (Occasion one : found) {
      numbered.add(new Occasion(numbered.size(), one.turn, one.state, one.act, one.watch));
    }
    return List.copyOf(numbered);
  }

  /**
   * Whether it is one of a complete record: silence, or an act of the kind that is watched for.
   * Acts of others are on record only because they were done.
   */
  public boolean isWatched() {
    return watch.isPresent()
        && act.map(one -> one.move())
            .map(move -> watch.get().covers(move.action(), move.target()))
            .orElse(true);
  }

  /** Whether no act at all is coded: what is only carried out is no silence either. */
  private static boolean isSilent(HistoryFile history, int state, int turn) {
    return history.acts().stream()
        .noneMatch(act -> act.turn() == turn && act.move().actor() == state);
  }

  private static Occasion of(int turn, int state, Optional<Act> act, HistoryFile history) {
    Optional<Watch> watch =
        history.watches().stream().filter(one -> one.state() == state).findFirst();
    return new Occasion(0, turn, state, act, watch);
  }
}
