package entente.experiment.history;

/**
 * The chances that minds gave to what came about, each in [0,1].
 *
 * @param engine the engine's, before any draw
 * @param candidates of a mind to which all candidates and doing nothing are alike
 * @param kinds of a mind to which all kinds of act towards each state, and doing nothing, are alike
 */
public record Odds(double engine, double candidates, double kinds) {
  /** What no mind that knows what is feasible can have expected. */
  static final Odds NONE = new Odds(0, 0, 0);

  Odds plus(Odds other) {
    return new Odds(engine + other.engine, candidates + other.candidates, kinds + other.kinds);
  }

  Odds over(int count) {
    return new Odds(engine / count, candidates / count, kinds / count);
  }
}
