package entente.cli;

import entente.store.Manifest;
import java.time.YearMonth;
import java.util.Map;

/**
 * What turns and states of a game are called.
 *
 * @param start the first month
 * @param states what each state is called as an actor, by code
 */
record Captions(YearMonth start, Map<String, String> states) {

  static Captions of(Manifest run) {
    return new Captions(run.month(0), run.states());
  }

  static Captions of(entente.experiment.batch.Manifest batch) {
    return new Captions(YearMonth.parse(batch.start()), batch.states());
  }

  /** The month of a turn. */
  String month(int turn) {
    return start.plusMonths(turn).toString();
  }

  /** A state by its code. */
  String state(String code) {
    return states.getOrDefault(code, code);
  }
}
