package entente.experiment.history;

import entente.scenario.HistoryFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What all replays of a history came to.
 *
 * @param history the history
 * @param scored every occasion, in order
 * @param replies the answers given, with the mean chance that the engine gave to them
 * @param seed what the bootstrap draws from
 */
public record Verdicts(HistoryFile history, List<Scored> scored, List<Reply> replies, long seed) {

  /** The standing on some occasions, by act and addressee. */
  public Standing exact(Predicate<Scored> which) {
    return Standing.of(select(which), Scored::exact, history.floor(), seed);
  }

  /** The standing on some occasions, by the kind of act alone. */
  public Standing kind(Predicate<Scored> which) {
    return Standing.of(select(which), Scored::kind, history.floor(), seed);
  }

  private List<Scored> select(Predicate<Scored> which) {
    return scored.stream().filter(which).toList();
  }

  /** Whether an occasion belongs to the test part. */
  public boolean isTest(Scored one) {
    return history.isTest(one.occasion().turn());
  }

  /** The occasions that the engine held for least probable, those first. */
  public List<Scored> surprises() {
    return scored.stream().sorted(Comparator.comparingDouble(Scored::chance)).toList();
  }

  /** The sum of the log scores of acts, silences and answers in the fit part [nats]. */
  public double fitScore() {
    return sum(false);
  }

  /** The same of the test part [nats]. */
  public double testScore() {
    return sum(true);
  }

  private double sum(boolean test) {
    double sum = 0;
    for (Scored one : scored) {
      sum += isTest(one) == test ? Standing.log(one.chance(), history.floor()) : 0;
    }
    for (Reply reply : answers(test)) {
      sum += Standing.log(reply.chance(), history.floor());
    }
    return sum;
  }

  /** The answers of a part. */
  public List<Reply> answers(boolean test) {
    return replies.stream().filter(one -> history.isTest(one.act().turn()) == test).toList();
  }

  /** The mean log scores of the engine, of a coin and of the base rate on the answers of a part. */
  public List<Double> answerScores(boolean test) {
    List<Occasion> occasions = scored.stream().map(Scored::occasion).toList();
    Rates rates = new Rates(history, occasions);
    List<Double> means = new ArrayList<>(List.of(0.0, 0.0, 0.0));
    List<Reply> part = answers(test);
    for (Reply reply : part) {
      double base = rates.answer(reply.yes(), answers(false));
      double[] chances = {reply.chance(), 0.5, base};
      for (int k = 0; k < chances.length; k++) {
        double log = Standing.log(chances[k], history.floor());
        means.set(k, means.get(k) + log / part.size());
      }
    }
    return means;
  }
}
