package entente.invariant;

import static entente.world.Quantity.PRECISION;

import entente.action.Answering;
import entente.mind.Answer;
import entente.mind.Choice;
import entente.mind.Decision;
import entente.mind.Option;
import entente.world.Curve;
import entente.world.Draws;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A decision is its parts: they sum to its worth, its noise is that of the initiative's identity,
 * the chosen has the largest sum of value and noise, it acts if the draw is below its readiness,
 * every chance is one, and an answer's chance follows from the sum of its parts.
 */
record DecisionsAddUp() implements Invariant.OfTrace {
  private static final double TINY = 1e-9;

  @Override
  public void check(Trace trace, Consumer<String> complain) {
    Draws draws = trace.draws();
    for (Decision d : trace.decisions()) {
      Cells then = new Cells(trace.layout(), trace.series().get(d.turn() + 1));
      Consumer<String> say =
          s -> complain.accept(s + " in turn " + d.turn() + ", state " + d.state());
      whole(d, say);
      for (Option o : d.options()) {
        double precision = then.get(PRECISION, d.state());
        option(o, say);
        double noise = draws.gumbel(Draws.key("choice"), d.state(), d.turn(), o.initiative().key());
        require(o.noise() == noise / precision, "the noise is not that of " + key(o), say);
        o.answers().forEach(a -> answer(o, a, then, trace.rules().choice(), say));
      }
    }
  }

  private static void require(boolean holds, String complaint, Consumer<String> say) {
    if (!holds) {
      say.accept(complaint);
    }
  }

  private static String key(Option o) {
    return o.initiative().action().name() + " to " + o.initiative().target();
  }

  private static void whole(Decision d, Consumer<String> say) {
    require(chance(d.readiness()), "a readiness of " + d.readiness(), say);
    require(d.acted() == d.draw() < d.readiness(), "it acts against its draw", say);
    double sum = 0;
    double best = Double.NEGATIVE_INFINITY;
    Set<Long> keys = new HashSet<>();
    for (Option o : d.options()) {
      sum += o.probability();
      best = Math.max(best, o.value() + o.noise());
      require(keys.add(o.initiative().key()), "two options are one, " + key(o), say);
    }
    boolean any = !d.options().isEmpty();
    require(!any || d.options().get(0).score() == best, "the chosen is not the best", say);
    require(any || !d.acted(), "it acts on nothing", say);
    require(Math.abs(sum - d.readiness()) < 1e-6, "chances of " + sum + " in all", say);
  }

  private static void option(Option o, Consumer<String> say) {
    require(chance(o.acceptance()), "an acceptance of " + o.acceptance(), say);
    require(chance(o.probability()), "a probability of " + o.probability(), say);
    require(Double.isFinite(o.score()), "a score of " + o.score(), say);
    require(o.value() == o.worth() + o.later() - o.cost(), "the value is not its terms", say);
    Answering answering = o.initiative().action().answering();
    if (answering == Answering.CONSENT || answering == Answering.NONE) {
      double parts = sum(o.parts());
      double worth = o.acceptance() * parts;
      boolean sums = Math.abs(o.worth() - worth) <= TINY * (1 + size(o.parts()));
      require(sums, "the parts of " + key(o) + " make " + worth + ", not " + o.worth(), say);
    }
  }

  private static void answer(Option o, Answer a, Cells then, Choice choice, Consumer<String> say) {
    require(chance(a.probability()), "a chance of an answer of " + a.probability(), say);
    double parts = sum(a.parts());
    boolean sums = Math.abs(a.difference() - parts) <= TINY * (1 + size(a.parts()));
    require(sums, "the answer's parts make " + parts + ", not " + a.difference(), say);
    double threshold =
        switch (a.role()) {
          case "consent" -> choice.consent();
          case "shield" -> choice.shield();
          default -> 0;
        };
    double patron = -a.difference() - choice.press();
    double gain = a.role().equals("patron") ? patron : a.difference() - threshold;
    double chance = Curve.sigma(then.get(PRECISION, a.state()) * gain);
    require(chance == a.probability(), "the chance of a " + a.role() + " of " + key(o), say);
  }

  private static boolean chance(double x) {
    return x >= 0 && x <= 1;
  }

  private static double sum(double[] parts) {
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    return sum;
  }

  private static double size(double[] parts) {
    double sum = 0;
    for (double part : parts) {
      sum += Math.abs(part);
    }
    return sum;
  }
}
