package entente.bench;

import entente.world.Axis;
import entente.world.Exponential;
import entente.world.Quantity;

/** The wars under way in flat arrays, and how supply moves their fronts. */
final class FlatWars {
  final int wars;
  final double[] leaning;
  private final int n;
  private final boolean[] active;
  private final double[] side;
  private final double[] force;
  private final double[] supply;
  private final double[] effort;
  private final double[] efforts;
  private final double[] intensity;
  private final double[] front;
  private final double[] outlook;
  private final double use;
  private final double ahead;

  FlatWars(FlatWorld flat) {
    n = flat.n;
    wars = flat.world.count(Axis.WAR);
    use = flat.number("war.supplyUse");
    ahead = flat.number("war.horizon") * flat.number("war.speed");
    supply = flat.of(Quantity.WAR_SUPPLY);
    intensity = flat.along(Quantity.INTENSITY, wars);
    front = flat.along(Quantity.FRONT, wars);
    outlook = flat.along(Quantity.FRONT_OUTLOOK, wars);
    active = new boolean[wars];
    leaning = new double[wars * n];
    side = new double[wars * n];
    force = new double[wars * n];
    effort = new double[wars * n];
    efforts = new double[wars * 2];
    for (int c = 0; c < wars * n; c++) {
      int war = c / n;
      active[war] = flat.world.is(Quantity.WAR_ACTIVE, war);
      leaning[c] = flat.leaning(war, c % n);
      side[c] = flat.world.get(Quantity.SIDE, war, c % n);
      force[c] = flat.world.get(Quantity.FORCE, war, c % n);
      effort[c] = side[c] == 0 ? 0 : force[c] * Exponential.exp(use * supply[c % n]);
      efforts[2 * war] += side[c] > 0.5 ? effort[c] : 0;
      efforts[2 * war + 1] += side[c] < -0.5 ? effort[c] : 0;
    }
  }

  /** Whether a supply of either of two states moves the front of a war. */
  boolean moves(int war, int a, int b) {
    return active[war] && (side[war * n + a] != 0 || side[war * n + b] != 0);
  }

  /** How the front's outlook shifts if two states come to be supplied so much better. */
  double shift(int war, int a, double moreOfA, int b, double moreOfB) {
    double attack = 1e-3 + efforts[2 * war];
    double defence = 1e-3 + efforts[2 * war + 1];
    int wa = war * n + a;
    int wb = war * n + b;
    if (side[wa] != 0) {
      double more = force[wa] * Exponential.exp(use * (supply[a] + moreOfA)) - effort[wa];
      attack += side[wa] > 0 ? more : 0;
      defence += side[wa] < 0 ? more : 0;
    }
    if (side[wb] != 0) {
      double more = force[wb] * Exponential.exp(use * (supply[b] + moreOfB)) - effort[wb];
      attack += side[wb] > 0 ? more : 0;
      defence += side[wb] < 0 ? more : 0;
    }
    double superiority = intensity[war] * Exponential.log(attack / defence);
    return Math.max(-1, Math.min(1, front[war] + ahead * superiority)) - outlook[war];
  }
}
