package entente.experiment.history;

import entente.game.Game;
import entente.scenario.HistoryFile;
import entente.scenario.HistoryFile.Datum;
import entente.scenario.HistoryFile.Over;
import entente.scenario.HistoryFile.Trail;
import java.util.ArrayList;
import java.util.List;

/** One game's path through all that a history measured: a value for each datum. */
final class Path {
  private final HistoryFile history;
  private final List<List<double[]>> months = new ArrayList<>();
  private int turn;

  Path(HistoryFile history) {
    this.history = history;
    for (Trail trail : history.trails()) {
      months.add(trail.data().stream().map(datum -> new double[history.turns()]).toList());
    }
  }

  /** Looks at a game after a month. */
  void look(Game game) {
    for (int t = 0; t < months.size(); t++) {
      List<Datum> data = history.trails().get(t).data();
      for (int d = 0; d < data.size(); d++) {
        months.get(t).get(d)[turn] = data.get(d).model().applyAsDouble(game);
      }
    }
    turn++;
  }

  /** The game is over; it must have lasted as long as the history. */
  void end(Game game) {
    if (turn != history.turns()) {
      throw new IllegalStateException(
          game.turn() + " months were played and " + turn + " seen of " + history.turns());
    }
  }

  /** The value at each datum, by trail. */
  double[][] values() {
    double[][] values = new double[months.size()][];
    for (int t = 0; t < values.length; t++) {
      Trail trail = history.trails().get(t);
      values[t] = new double[trail.data().size()];
      for (int d = 0; d < values[t].length; d++) {
        double[] series = months.get(t).get(d);
        double value = at(trail.over(), series, trail.data().get(d).turn());
        double base = trail.base() < 0 ? 1 : at(trail.over(), series, trail.base());
        values[t][d] = value / base;
      }
    }
    return values;
  }

  private double at(Over over, double[] series, int at) {
    int january = at + 1 - history.scenario().plan().month(at).getMonthValue();
    return switch (over) {
      case LEVEL -> series[at];
      case GAIN -> series[at] - (january > 0 ? series[january - 1] : 0);
      case SUM -> sum(series, 0, at);
      case YEAR -> sum(series, Math.max(0, january), at);
    };
  }

  private static double sum(double[] series, int from, int to) {
    double sum = 0;
    for (int k = from; k <= to; k++) {
      sum += series[k];
    }
    return sum;
  }
}
