package entente.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;

/** All figures of a measurement. */
final class Figures {
  private final List<Figure> all = new ArrayList<>();

  void add(RunResult run) {
    all.add(Figure.of(run));
  }

  void add(Figure figure) {
    all.add(figure);
  }

  /** The median time of something in a world [ns]; no number if it was not measured. */
  double nanos(String name, int states) {
    return all.stream()
        .filter(figure -> figure.name().equals(name) && figure.states() == states)
        .mapToDouble(Figure::nanos)
        .findFirst()
        .orElse(Double.NaN);
  }

  /** What something allocates in a world [B]; no number if it was not measured. */
  double bytes(String name, int states) {
    return all.stream()
        .filter(figure -> figure.name().equals(name) && figure.states() == states)
        .mapToDouble(Figure::bytes)
        .findFirst()
        .orElse(Double.NaN);
  }

  /** How many times as long one thing takes as another in the same world. */
  double ratio(String one, String other, int states) {
    return nanos(one, states) / nanos(other, states);
  }

  /** With what power of the number of states the time of a turn grows between two worlds. */
  double growth(int from, int to) {
    return Math.log(nanos("turn", to) / nanos("turn", from)) / Math.log((double) to / from);
  }
}
