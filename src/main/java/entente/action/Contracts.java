package entente.action;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.COOPERATION;
import static entente.world.Quantity.COVERT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.LEVEL;
import static entente.world.Quantity.SALIENCE;
import static entente.world.Quantity.TECH_SALIENCE;
import static entente.world.Quantity.TERM;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.TRUST;

import entente.world.Axis;
import entente.world.Curve;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * Promises to deliver an item every month for a year. A state imagines what it is promised at a
 * discount by its distrust; where it cannot take back what it gives (soldiers), at a larger one.
 *
 * @param technology share of a year's technology that a plan counts on [1]
 * @param visible visible cooperation brought by an open contract, times salience [1]
 * @param faith what is expected of a promise at no trust [1]
 * @param faithByTrust how trust raises it [1]
 * @param firmFaith the same where one's own part cannot be taken back [1]
 * @param firmByTrust how trust raises that [1]
 * @param firmByTreaty how each level of treaty raises that [1]
 */
public record Contracts(
    double technology,
    double visible,
    double faith,
    double faithByTrust,
    double firmFaith,
    double firmByTrust,
    double firmByTreaty,
    NormReaction norm) {

  /** How long a contract runs [months]. */
  public static final int MONTHS = 12;

  /** Reads the parameters. */
  public static Contracts from(Settings s, NormReaction norm) {
    boolean spreads = s.on("diffusion", "technology under contract adds nothing");
    double counted =
        s.number("contract.technology", "1", 0, 1, "share of a year's technology counted on");
    return new Contracts(
        spreads ? counted : 0,
        s.number("contract.visible", "1", 0, 2, "cooperation seen in an open contract"),
        s.number("contract.faith", "1", 0, 1, "what is expected of a promise at no trust"),
        s.number("contract.faithByTrust", "1", 0, 2, "how trust raises that"),
        s.number("contract.firmFaith", "1", -1, 1, "the same for what cannot be taken back"),
        s.number("contract.firmByTrust", "1", 0, 3, "how trust raises that"),
        s.number("contract.firmByTreaty", "1", 0, 1, "how each level of treaty raises that"),
        norm);
  }

  /** Whether a supplier already delivers an item to a receiver by contract. */
  public static boolean runs(World w, int supplier, int receiver, int item) {
    return w.get(CONTRACT, supplier, receiver, item) > 0;
  }

  /** Whether any contract between two states is under way, either way. */
  public static boolean any(World w, int i, int j) {
    for (int x = 0; x < w.count(Axis.ITEM); x++) {
      if (runs(w, i, j, x) || runs(w, j, i, x)) {
        return true;
      }
    }
    return false;
  }

  /** Signs a delivery of so much a month. */
  public void sign(Ledger l, int supplier, int receiver, int item, double promised, Manner manner) {
    World w = l.world();
    double amount = promised;
    if (l.viewer() == receiver) {
      amount *= expected(w, supplier, receiver, manner.firm());
    }
    l.set(CONTRACT, supplier, receiver, item, amount);
    l.set(TERM, supplier, receiver, item, MONTHS);
    l.set(COVERT, supplier, receiver, item, manner.covert() ? 1 : 0);
    int goods = w.count(Axis.GOOD);
    if (item >= goods && l.imagining()) {
      teach(l, supplier, receiver, item - goods, amount * technology * MONTHS);
    } else if (item < goods) {
      norm.toSigning(l, supplier, receiver, item, manner.gift(), manner.covert());
    }
    if (!manner.covert()) {
      double salience = item < goods ? w.get(SALIENCE, item) : w.get(TECH_SALIENCE, item - goods);
      l.add(COOPERATION, supplier, receiver, visible * salience);
    }
  }

  private double expected(World w, int supplier, int receiver, boolean firm) {
    double trust = w.real(TRUST, receiver, supplier);
    double treaty = w.get(TREATY, receiver, supplier);
    double share =
        firm
            ? firmFaith + firmByTrust * trust + firmByTreaty * treaty
            : faith + faithByTrust * trust;
    return Curve.clamp(share, 0, 1);
  }

  /** A technology passes on, never above the teacher's level. */
  public static void teach(Ledger l, int teacher, int pupil, int technology, double step) {
    double level = l.world().get(LEVEL, pupil, technology);
    double most = Math.max(level, l.world().get(LEVEL, teacher, technology));
    l.set(LEVEL, pupil, technology, Math.min(level + step, most));
  }

  /** Ends a delivery. */
  public static void end(Ledger l, int supplier, int receiver, int item) {
    l.set(CONTRACT, supplier, receiver, item, 0);
    l.set(TERM, supplier, receiver, item, 0);
    l.set(COVERT, supplier, receiver, item, 0);
  }

  /** Cuts a delivery to a share of it; of nothing nothing is left, no months either. */
  public static void shrink(Ledger l, int supplier, int receiver, int item, double share) {
    double left = l.world().get(CONTRACT, supplier, receiver, item) * share;
    if (left > 0) {
      l.set(CONTRACT, supplier, receiver, item, left);
    } else {
      end(l, supplier, receiver, item);
    }
  }

  /** Ends all deliveries by contract between two states, both ways. */
  public static void endAll(Ledger l, int i, int j) {
    for (int x = 0; x < l.world().count(Axis.ITEM); x++) {
      end(l, i, j, x);
      end(l, j, i, x);
    }
  }

  /** Stops everything that one state delivers to another, trade and contracts. */
  public static void stop(Ledger l, int supplier, int receiver) {
    for (int x = 0; x < l.world().count(Axis.ITEM); x++) {
      if (x < l.world().count(Axis.GOOD)) {
        l.set(FLOW, supplier, receiver, x, 0);
      }
      end(l, supplier, receiver, x);
    }
  }

  /** Scales everything that one state delivers to another, trade and contracts. */
  public static void scale(Ledger l, int supplier, int receiver, double factor) {
    World w = l.world();
    for (int x = 0; x < w.count(Axis.ITEM); x++) {
      if (x < w.count(Axis.GOOD)) {
        l.set(FLOW, supplier, receiver, x, w.get(FLOW, supplier, receiver, x) * factor);
      }
      shrink(l, supplier, receiver, x, factor);
    }
  }
}
