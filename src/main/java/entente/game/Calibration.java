package entente.game;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.ALIGNMENT_INTERCEPT;
import static entente.world.Quantity.ALIGNMENT_TARGET;
import static entente.world.Quantity.ASPIRATION;
import static entente.world.Quantity.STABILITY;
import static entente.world.Quantity.STABILITY_INTERCEPT;
import static entente.world.Quantity.STABILITY_OUTLOOK;
import static entente.world.Quantity.THREAT;
import static entente.world.Quantity.THREAT_INTERCEPT;
import static entente.world.Quantity.THREAT_TARGET;
import static entente.world.Quantity.TRUST;

import entente.process.Aspiration;
import entente.world.Curve;
import entente.world.Draws;
import entente.world.Layout;
import entente.world.Ledger;
import entente.world.Quantity;
import entente.world.Spread;
import entente.world.World;

/**
 * Makes the world of a run: draws what has a spread, and sets the intercept of every logistic so
 * that at the start it gives the level that the scenario's author observed.
 */
final class Calibration {
  private static final long SPREAD = Draws.key("spread");

  private Calibration() {}

  static World world(Plan plan, Rules rules, Draws draws) {
    World world = new World(plan.layout(), rules.derivations(), drawn(plan, draws));
    Ledger ledger = new Ledger(world, false);
    if (!rules.terms().attitudes().on()) {
      each(world, TRUST, (i, j) -> ledger.set(TRUST, i, j, 0));
    }
    world.fixStart();
    for (int i = 0; i < world.states(); i++) {
      double gap = logit(world.get(STABILITY, i)) - logit(world.get(STABILITY_OUTLOOK, i));
      ledger.set(STABILITY_INTERCEPT, i, gap);
    }
    threats(ledger, rules.threatPrior());
    world.fixStart();
    alignments(ledger);
    world.fixStart();
    for (int i = 0; i < world.states(); i++) {
      ledger.set(ASPIRATION, i, Aspiration.utility(world, i));
    }
    world.fixStart();
    return world;
  }

  private static void threats(Ledger ledger, double prior) {
    World w = ledger.world();
    double[][] gaps = new double[w.states()][w.states()];
    each(w, THREAT, (i, j) -> gaps[i][j] = logit(w.get(THREAT, i, j)) - tends(w, i, j));
    each(
        w,
        THREAT,
        (i, j) -> ledger.set(THREAT_INTERCEPT, i, j, w.get(THREAT, i, j) > 0 ? gaps[i][j] : prior));
    each(
        w,
        THREAT,
        (i, j) -> {
          if (w.get(THREAT, i, j) <= 0) {
            ledger.set(THREAT, i, j, w.get(THREAT_TARGET, i, j));
          }
        });
  }

  private static double tends(World w, int i, int j) {
    return logit(w.get(THREAT_TARGET, i, j));
  }

  private static void alignments(Ledger ledger) {
    World w = ledger.world();
    double[][] gaps = new double[w.states()][w.states()];
    each(
        w,
        ALIGNMENT,
        (i, j) ->
            gaps[i][j] = logit(w.get(ALIGNMENT, i, j)) - logit(w.get(ALIGNMENT_TARGET, i, j)));
    each(w, ALIGNMENT, (i, j) -> ledger.set(ALIGNMENT_INTERCEPT, i, j, gaps[i][j]));
  }

  private static double[] drawn(Plan plan, Draws draws) {
    Layout layout = plan.layout();
    double[] cells = plan.cells().clone();
    for (int cell = 0; cell < layout.firstDerived(); cell++) {
      double spread = plan.spreads()[cell];
      if (spread > 0) {
        Quantity quantity = layout.quantity(cell);
        double noise = draws.normal(SPREAD, -1, Draws.ONCE, Draws.key(layout.name(cell)));
        cells[cell] = Spread.drawn(cells[cell], spread, quantity.min(), quantity.max(), noise);
      }
    }
    return cells;
  }

  private static double logit(double share) {
    return Curve.logit(share);
  }

  private interface Pair {
    void of(int i, int j);
  }

  private static void each(World w, Quantity quantity, Pair pair) {
    for (int i = 0; i < w.states(); i++) {
      for (int j = 0; j < w.states(); j++) {
        if (i != j && !(quantity.symmetric() && i > j)) {
          pair.of(i, j);
        }
      }
    }
  }
}
