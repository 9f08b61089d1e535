package entente.fuzz;

import entente.game.Plan;

/** Plans made shorter. */
final class Plans {
  private Plans() {}

  /** The first months of a plan. */
  static Plan first(Plan plan, int months) {
    return new Plan(
        plan.layout(),
        plan.cells(),
        plan.spreads(),
        plan.numbers(),
        plan.injects(),
        plan.start(),
        Math.min(months, plan.turns()),
        plan.words());
  }
}
