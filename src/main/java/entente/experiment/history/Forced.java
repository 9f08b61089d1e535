package entente.experiment.history;

import entente.mind.Answer;
import entente.mind.Decision;
import entente.mind.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decisions and answers that are not left to those who take them. */
final class Forced {
  private Forced() {}

  /** A decision on an option of it: that comes first, the others by their value, without noise. */
  static Decision of(Decision free, Option chosen) {
    List<Option> options = new ArrayList<>(free.options());
    options.remove(chosen);
    options.sort(Comparator.comparingDouble(Option::value).reversed());
    options.add(0, chosen);
    return new Decision(
        free.turn(),
        free.state(),
        free.rank(),
        options.stream().map(Forced::quiet).toList(),
        free.readiness(),
        0,
        true,
        free.utility(),
        free.aspiration());
  }

  private static Option quiet(Option it) {
    return new Option(
        it.initiative(),
        it.worth(),
        it.cost(),
        it.later(),
        it.acceptance(),
        it.probability(),
        0,
        it.parts(),
        it.answers());
  }

  /** An answer that is surely yes, or surely no. */
  static Answer of(Answer free, boolean yes) {
    return new Answer(free.state(), free.role(), free.difference(), yes ? 1 : 0, free.parts());
  }
}
