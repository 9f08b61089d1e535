package entente.action;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.ARMS;
import static entente.world.Quantity.FRONT;
import static entente.world.Quantity.NEED;
import static entente.world.Quantity.PERSONNEL;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.STANCE;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.WAR_ACTIVE;
import static entente.world.Quantity.WAR_AGE;

import entente.world.Axis;
import entente.world.Curve;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * How wars begin, widen and end. A belligerent needs arms and soldiers many times over.
 *
 * @param needFactor wartime need of arms and soldiers over the peacetime need [1]
 */
public record Wars(double needFactor) {

  /** Reads the parameters. */
  public static Wars from(Settings s) {
    return new Wars(
        s.number("war.needFactor", "1", 1, 100, "wartime need of arms over the peacetime need"));
  }

  /** Whether a state fights in any war. */
  public static boolean fights(World w, int i) {
    for (int war = 0; war < w.count(Axis.WAR); war++) {
      if (w.is(WAR_ACTIVE, war) && Math.abs(w.get(SIDE, war, i)) > 0.5) {
        return true;
      }
    }
    return false;
  }

  /** Whether state k stands against a side that state i fights on. */
  public static boolean opposed(World w, int k, int i) {
    for (int war = 0; war < w.count(Axis.WAR); war++) {
      if (w.is(WAR_ACTIVE, war) && leaning(w, war, k) * w.get(SIDE, war, i) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether two states fight each other. */
  public static boolean enemies(World w, int i, int j) {
    for (int war = 0; war < w.count(Axis.WAR); war++) {
      if (w.is(WAR_ACTIVE, war) && w.get(SIDE, war, i) * w.get(SIDE, war, j) < -0.5) {
        return true;
      }
    }
    return false;
  }

  private static double leaning(World w, int war, int k) {
    double side = w.get(SIDE, war, k);
    return Math.abs(side) > 0.5 ? side : w.get(STANCE, war, k);
  }

  /** A war that is not under way and has no side fixed, or -1. */
  public static int freeSlot(World w) {
    for (int war = w.count(Axis.WAR) - 1; war >= 0; war--) {
      if (!w.is(WAR_ACTIVE, war) && w.get(WAR_AGE, war) == 0) {
        boolean free = true;
        for (int i = 0; i < w.states(); i++) {
          free &= w.get(SIDE, war, i) == 0 && w.get(STANCE, war, i) == 0;
        }
        if (free) {
          return war;
        }
      }
    }
    return -1;
  }

  /** A war breaks out between two states; others lean as they are aligned. */
  public void breakOut(Ledger l, int war, int attacker, int defender) {
    World w = l.world();
    for (int k = 0; k < w.states(); k++) {
      if (k != attacker && k != defender) {
        double lean = w.get(ALIGNMENT, k, attacker) - w.get(ALIGNMENT, k, defender);
        l.set(STANCE, war, k, Curve.clamp(lean, -1, 1));
      }
    }
    l.set(SIDE, war, attacker, 1);
    l.set(SIDE, war, defender, -1);
    begin(l, war);
  }

  /** A war whose sides are set begins. */
  public void begin(Ledger l, int war) {
    for (int i = 0; i < l.world().states(); i++) {
      if (Math.abs(l.world().get(SIDE, war, i)) > 0.5 && !fights(l.world(), i)) {
        scaleNeed(l, i, needFactor);
      }
    }
    l.set(FRONT, war, 0);
    l.set(WAR_AGE, war, 0);
    l.set(WAR_ACTIVE, war, 1);
    for (int i = 0; i < l.world().states(); i++) {
      if (Math.abs(l.world().get(SIDE, war, i)) > 0.5) {
        sever(l, war, i);
      }
    }
  }

  /** Nothing is delivered to the enemy, and no treaty binds the two any longer. */
  private static void sever(Ledger l, int war, int i) {
    double side = l.world().get(SIDE, war, i);
    for (int k = 0; k < l.world().states(); k++) {
      if (side * l.world().get(SIDE, war, k) < -0.5) {
        Contracts.stop(l, i, k);
        Contracts.stop(l, k, i);
        l.set(TREATY, i, k, 0);
      }
    }
  }

  /** A state enters a war on a side. */
  public void join(Ledger l, int war, int i, double side) {
    if (!fights(l.world(), i)) {
      scaleNeed(l, i, needFactor);
    }
    l.set(SIDE, war, i, side);
    sever(l, war, i);
  }

  /** A war ends; its slot is free again. */
  public void end(Ledger l, int war) {
    World w = l.world();
    l.set(WAR_ACTIVE, war, 0);
    l.set(FRONT, war, 0);
    l.set(WAR_AGE, war, 0);
    for (int i = 0; i < w.states(); i++) {
      boolean fought = Math.abs(w.get(SIDE, war, i)) > 0.5;
      l.set(SIDE, war, i, 0);
      l.set(STANCE, war, i, 0);
      if (fought && !fights(w, i)) {
        scaleNeed(l, i, 1 / needFactor);
      }
    }
  }

  private static void scaleNeed(Ledger l, int i, double factor) {
    World w = l.world();
    for (int g = 0; g < w.count(Axis.GOOD); g++) {
      if (w.is(ARMS, g) || w.is(PERSONNEL, g)) {
        l.set(NEED, i, g, w.get(NEED, i, g) * factor);
      }
    }
  }
}
