package entente.bench;

import entente.world.Quantity;

/** What an act starts from or cannot change, reckoned once for the kernels. */
final class KernelBase {
  private final FlatWorld flat;
  private final int n;

  KernelBase(FlatWorld flat) {
    this.flat = flat;
    this.n = flat.n;
  }

  private interface Cell {
    double of(int i, int j);
  }

  private double[] each(Cell cell) {
    double[] cells = new double[n * n];
    for (int c = 0; c < n * n; c++) {
      cells[c] = c / n == c % n ? 0 : cell.of(c / n, c % n);
    }
    return cells;
  }

  /** How a whole guarantee by j steadies i [logit]. */
  double[] backingCoefficient() {
    double weight = flat.number("society.backing");
    return each(
        (i, j) -> {
          int ji = j * n + i;
          double faith = (1 + flat.trust[ji]) / 2;
          return weight * flat.guarantee[ji] * faith * Math.sqrt(flat.power[j]);
        });
  }

  double[] backing() {
    double[] whole = backingCoefficient();
    return each((i, j) -> flat.bond(flat.treaty[i * n + j]) * whole[i * n + j]);
  }

  /** How far i believes in a whole guarantee of j [1]. */
  double[] shelterFaith() {
    return each((i, j) -> flat.guarantee[j * n + i] * (1 + flat.trust[i * n + j]) / 2);
  }

  double[] shelter() {
    double[] faith = shelterFaith();
    return each(
        (i, j) ->
            flat.bond(flat.treaty[i * n + j])
                * flat.outlook[i * n + j]
                * faith[i * n + j]
                * flat.deterrent[j]);
  }

  double[] sheltered() {
    double[] sums = new double[n];
    double[] shelter = shelter();
    for (int c = 0; c < n * n; c++) {
      sums[c / n] += shelter[c];
    }
    return sums;
  }

  /** What is left of a guarantor's credibility against each state. */
  double[] credibility() {
    double decoupling = flat.number("decoupling.loss");
    double[] left = new double[n];
    for (int j = 0; j < n; j++) {
      double reach = flat.world.get(Quantity.REACH, j);
      double before = flat.world.start(flat.world.layout().at(Quantity.REACH, j));
      left[j] = 1 - decoupling * Math.max(0, reach - before);
    }
    return left;
  }

  /** The logit of the alignment that two tend to, their treaty as it stands. */
  double[] attraction() {
    return each((i, j) -> FlatWorld.logit(flat.world.get(Quantity.ALIGNMENT_TARGET, i, j)));
  }

  double[] start() {
    return each((i, j) -> flat.world.start(Quantity.ALIGNMENT, i, j));
  }

  boolean[] tied() {
    boolean[] tied = new boolean[n * n];
    for (int c = 0; c < n * n; c++) {
      tied[c] = c / n != c % n && flat.tied(c / n, c % n);
    }
    return tied;
  }

  /** What a companion's deterrent, were it 1, holds down of one's enemies at full alignment. */
  double[] tiedDown() {
    double weight = flat.number("rivalry.tied");
    double least = flat.number("rivalry.least");
    double[] proximity = flat.between(Quantity.PROXIMITY);
    return each(
        (i, k) -> {
          double cause = 0;
          for (int j = 0; j < n; j++) {
            double felt = j == i || j == k ? 0 : flat.hostility[i * n + j];
            if (felt > 0 && felt >= least) {
              cause += felt * flat.hostility[k * n + j] * proximity[k * n + j];
            }
          }
          return weight * (1 + flat.trust[i * n + k]) / 2 * cause;
        });
  }

  double[] goneOver() {
    double[] survival = flat.between(Quantity.SURVIVAL_INTEREST);
    double[] influence = flat.between(Quantity.INFLUENCE_INTEREST);
    double[] start = start();
    return each(
        (i, j) -> {
          double most = 0;
          boolean client = survival[i * n + j] + influence[i * n + j] > 0;
          for (int k = 0; client && k < n; k++) {
            double closer = flat.outlook[j * n + k] - start[j * n + k];
            most = k == i || k == j ? most : Math.max(most, flat.hostility[i * n + k] * closer);
          }
          return Math.min(1, most);
        });
  }

  /** What it may cost to be seen with a state, its instability left out. */
  double[] riskButTottering() {
    double[] risk = new double[n];
    for (int i = 0; i < n; i++) {
      risk[i] =
          flat.number("restraint.provocations") * flat.provocation[i]
              + (flat.belligerence[i] > 0 ? flat.number("restraint.attacking") : 0);
    }
    return risk;
  }

  /** How far a whole guarantee to j would drag i along. */
  double[] dragged() {
    double obligation = flat.number("restraint.obligation");
    double standing = flat.number("restraint.standing");
    double quarrels = flat.number("restraint.quarrels");
    double atWar = flat.number("restraint.belligerence");
    return each(
        (i, j) -> {
          double doubt = (1 - flat.trust[i * n + j]) / 2;
          double dragged = obligation * doubt * doubt * (standing + flat.provocation[j]);
          dragged += quarrels * disputes(i, j) + (flat.belligerence[j] != 0 ? atWar : 0);
          return dragged * flat.guarantee[i * n + j];
        });
  }

  private double disputes(int i, int ally) {
    double sum = 0;
    for (int k = 0; k < n; k++) {
      double more = flat.hostility[ally * n + k] - flat.hostility[i * n + k];
      sum += k == i || k == ally ? 0 : Math.max(0, more) * flat.power[k];
    }
    return sum;
  }
}
