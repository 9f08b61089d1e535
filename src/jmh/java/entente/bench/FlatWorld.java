package entente.bench;

import entente.game.Game;
import entente.world.Axis;
import entente.world.Draws;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * What the hand-written kernels share: a world's cells in flat arrays, and what no act of theirs
 * can change, reckoned once. Rows are states; a cell of two states is at {@code row · n + column}.
 */
final class FlatWorld {
  final World world;
  final Settings numbers;
  final int n;
  final int goods;
  final double[] power;
  final double[] outlook;
  final double[] trust;
  final double[] treaty;
  final double[] hostility;
  final double[] guarantee;
  final double[] alignment;
  final double[] threat;
  final double[] stability;
  final double[] steadiness;
  final double[] deterrent;
  final double[] provocation;
  final double[] belligerence;
  final double partnership;

  /** The world of a game on the seed that is measured. */
  FlatWorld(Game game) {
    world = game.world();
    numbers = game.plan().numbers().draw(new Draws(Worlds.SEED));
    n = world.states();
    goods = world.count(Axis.GOOD);
    power = of(Quantity.POWER);
    outlook = between(Quantity.ALIGNMENT_OUTLOOK);
    trust = between(Quantity.TRUST);
    treaty = between(Quantity.TREATY);
    hostility = between(Quantity.HOSTILITY);
    guarantee = between(Quantity.GUARANTEE);
    alignment = between(Quantity.ALIGNMENT);
    threat = between(Quantity.THREAT_OUTLOOK);
    stability = of(Quantity.STABILITY_OUTLOOK);
    deterrent = of(Quantity.DETERRENCE_OWN);
    provocation = of(Quantity.PROVOCATION);
    partnership = number("treaty.partnership");
    steadiness = new double[n];
    belligerence = new double[n];
    for (int i = 0; i < n; i++) {
      steadiness[i] = logit(stability[i]);
      belligerence[i] = side(i);
    }
  }

  /** A number of the model. */
  double number(String path) {
    return numbers.number(path, "", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");
  }

  /** A quantity of each state. */
  double[] of(Quantity quantity) {
    double[] cells = new double[n];
    for (int i = 0; i < n; i++) {
      cells[i] = world.get(quantity, i);
    }
    return cells;
  }

  /** A quantity between each two states, nothing on the diagonal. */
  double[] between(Quantity quantity) {
    double[] cells = new double[n * n];
    for (int c = 0; c < n * n; c++) {
      cells[c] = c / n == c % n ? 0 : world.get(quantity, c / n, c % n);
    }
    return cells;
  }

  /** A quantity of each state and each of so many members of another axis. */
  double[] by(Quantity quantity, int members) {
    double[] cells = new double[n * members];
    for (int c = 0; c < cells.length; c++) {
      cells[c] = world.get(quantity, c / members, c % members);
    }
    return cells;
  }

  /** A quantity of each of so many members of an axis that is not that of states. */
  double[] along(Quantity quantity, int members) {
    double[] cells = new double[members];
    for (int c = 0; c < members; c++) {
      cells[c] = world.get(quantity, c);
    }
    return cells;
  }

  /** What a level of treaty is worth as a guarantee. */
  double bond(double level) {
    return level <= 1 ? partnership * level : partnership + (1 - partnership) * (level - 1);
  }

  /** Whether a state is bound to another or supplied by it. */
  boolean tied(int i, int j) {
    boolean tied = treaty[i * n + j] > 0;
    for (int g = 0; g < goods; g++) {
      tied |= supplied(j, i, g) > 0;
    }
    return tied;
  }

  /** What a state delivers to another of a good, by trade and by contract. */
  double supplied(int from, int to, int g) {
    return world.get(Quantity.FLOW, from, to, g) + world.get(Quantity.CONTRACT, from, to, g);
  }

  /** On whose side a state fights in a war, or leans. */
  double leaning(int war, int i) {
    double side = world.get(Quantity.SIDE, war, i);
    return Math.abs(side) > 0.5 ? side : world.get(Quantity.STANCE, war, i);
  }

  private double side(int i) {
    double side = 0;
    for (int war = 0; war < world.count(Axis.WAR); war++) {
      if (world.is(Quantity.WAR_ACTIVE, war) && side <= 0) {
        double own = world.get(Quantity.SIDE, war, i);
        side = Math.abs(own) > 0.5 ? own : side;
      }
    }
    return side;
  }

  /** The inverse of the logistic function. */
  static double logit(double share) {
    return StrictMath.log(share / (1 - share));
  }
}
