package entente.scenario;

import java.util.List;

/** Which points an experiment visits. */
public sealed interface Design {

  /** What the file calls it. */
  String method();

  /** How many points it has with so many factors. */
  double points(List<Variation> factors);

  /** Every value of every factor with every value of all others. */
  record Factorial() implements Design {
    @Override
    public String method() {
      return "factorial";
    }

    @Override
    public double points(List<Variation> factors) {
      double points = 1;
      for (Variation factor : factors) {
        points *= factor instanceof Variation.Listed listed ? listed.values().size() : 1;
      }
      return points;
    }
  }

  /**
   * Points as they are listed.
   *
   * @param rows the values of each point, in the order of the factors
   */
  record Points(List<List<Double>> rows) implements Design {
    @Override
    public String method() {
      return "points";
    }

    @Override
    public double points(List<Variation> factors) {
      return rows.size();
    }
  }

  /**
   * As many points as samples, of which each factor has one in each of as many equal shares (McKay,
   * Beckman and Conover 1979).
   */
  record LatinHypercube(int samples) implements Design {
    @Override
    public String method() {
      return "latinHypercube";
    }

    @Override
    public double points(List<Variation> factors) {
      return samples;
    }
  }

  /** Pairs of points of a Sobol sequence, with each factor exchanged in turn (Saltelli 2002). */
  record Sobol(int samples) implements Design {
    /** A sequence has so many dimensions, and each factor takes two of them. */
    static final int MOST_FACTORS = 500;

    @Override
    public String method() {
      return "sobol";
    }

    @Override
    public double points(List<Variation> factors) {
      return samples * (factors.size() + 2.0);
    }
  }

  /**
   * Walks on a grid, each of which changes every factor once (Morris 1991).
   *
   * @param trajectories how many walks
   * @param levels of each factor, an even number
   */
  record Morris(int trajectories, int levels) implements Design {
    @Override
    public String method() {
      return "morris";
    }

    @Override
    public double points(List<Variation> factors) {
      return trajectories * (factors.size() + 1.0);
    }
  }
}
