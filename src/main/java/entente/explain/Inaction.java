package entente.explain;

import java.util.OptionalDouble;

/**
 * Why nobody moved: the draw was above the readiness to act.
 *
 * @param readiness the chance of acting at all [0,1]
 * @param draw the number drawn [0,1]
 * @param lift how much more the candidates would have had to be worth on average, none if the
 *     record cannot tell [utility]
 */
public record Inaction(double readiness, double draw, OptionalDouble lift) {

  /** What kept a state from acting. */
  public static Inaction of(Account account) {
    OptionalDouble precision = account.precision();
    boolean told = precision.isPresent() && inside(account.readiness()) && inside(account.draw());
    OptionalDouble lift =
        told
            ? OptionalDouble.of(
                (logit(account.draw()) - logit(account.readiness())) / precision.getAsDouble())
            : OptionalDouble.empty();
    return new Inaction(account.readiness(), account.draw(), lift);
  }

  private static boolean inside(double share) {
    return share > 0 && share < 1;
  }

  private static double logit(double share) {
    return StrictMath.log(share / (1 - share));
  }
}
