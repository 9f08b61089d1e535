package entente.experiment.history;

import entente.game.Rules;
import entente.scenario.HistoryFile;
import entente.scenario.HistoryFile.Act;
import java.util.List;

/**
 * The base-rate mind: it knows how often each kind of act, silence and a yes were seen in the fit
 * part, and whom each state addressed; nothing else. Each count starts at the smoothing (additive
 * smoothing, Lidstone 1920).
 */
final class Rates {
  private final List<Occasion> known;
  private final double smoothing;
  private final int states;

  /** What the fit part of a history teaches. */
  Rates(HistoryFile history, List<Occasion> occasions) {
    this.known = occasions.stream().filter(one -> !history.isTest(one.turn())).toList();
    this.smoothing = history.smoothing();
    this.states = history.scenario().plan().states();
  }

  /** The chance of the kind of act, or of silence. */
  double kind(Occasion one) {
    int classes = Rules.ACTIONS.size() + 1;
    return rate(count(one), known.size(), classes);
  }

  /** The chance of the act towards its addressee, or of silence. */
  double exact(Occasion one) {
    if (one.act().isEmpty() || one.act().get().move().target() < 0) {
      return kind(one);
    }
    int target = one.act().get().move().target();
    long addressed = known.stream().filter(other -> target(other, one.state()) >= 0).count();
    long same = known.stream().filter(other -> target(other, one.state()) == target).count();
    return kind(one) * rate(same, addressed, states - 1);
  }

  /** The chance of an answer, from those given in the fit part. */
  double answer(boolean yes, List<Reply> given) {
    long same = given.stream().filter(reply -> reply.yes() == yes).count();
    return rate(same, given.size(), 2);
  }

  private long count(Occasion one) {
    return known.stream().filter(other -> action(other) == action(one)).count();
  }

  private static int action(Occasion one) {
    return one.act().map(act -> act.move().action()).orElse(-1);
  }

  private static int target(Occasion one, int state) {
    return one.state() == state ? one.act().map(Rates::target).orElse(-1) : -1;
  }

  private static int target(Act act) {
    return act.move().target();
  }

  private double rate(long count, long of, int classes) {
    return (count + smoothing) / (of + smoothing * classes);
  }
}
