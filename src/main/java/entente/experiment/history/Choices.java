package entente.experiment.history;

import entente.action.Initiative;
import entente.game.Rules;
import entente.mind.Decision;
import entente.mind.Option;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a state might have done in a month, with the chances that minds give to parts of it. The
 * decision is that on the first initiative of the month.
 */
record Choices(Decision decision) {

  /** The chances that what is done is of some sort. */
  Odds of(Predicate<Initiative> sort) {
    double engine = 0;
    int candidates = 0;
    Set<Long> kinds = new TreeSet<>();
    Set<Long> all = new TreeSet<>();
    for (Option option : decision.options()) {
      Initiative it = option.initiative();
      all.add(kind(it));
      if (sort.test(it)) {
        engine += option.probability();
        candidates++;
        kinds.add(kind(it));
      }
    }
    double doNothing = 1;
    return new Odds(
        Math.min(1, engine),
        candidates / (decision.options().size() + doNothing),
        kinds.size() / (all.size() + doNothing));
  }

  /** The chances that nothing of some sort is done. */
  Odds without(Predicate<Initiative> sort) {
    Odds odds = of(sort);
    return new Odds(1 - odds.engine(), 1 - odds.candidates(), 1 - odds.kinds());
  }

  private static long kind(Initiative it) {
    return 1000L * Rules.ACTIONS.indexOf(it.action().name()) + it.target();
  }
}
