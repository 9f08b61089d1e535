package entente.bloc;

import entente.world.Quantity;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Reads a landscape from the cells of a world: sizes are powers, and two get along as much as they
 * trust each other more than they see a threat, both ways taken together: {@code p_ij = (T_ij +
 * T_ji - H_ij - H_ji) / 2}. Places of cells are looked up once, so that any month is read quickly.
 */
public final class Survey {
  private final int[] power;
  private final int[][] trust;
  private final int[][] threat;

  /**
   * Looks up the cells of these states.
   *
   * @param states their codes
   * @param place the place of a cell by its name
   */
  public Survey(List<String> states, ToIntFunction<String> place) {
    int count = states.size();
    power = new int[count];
    trust = new int[count][count];
    threat = new int[count][count];
    for (int i = 0; i < count; i++) {
      power[i] = place.applyAsInt(name(Quantity.POWER, states.get(i)));
      for (int j = 0; j < count; j++) {
        if (i != j) {
          String[] pair = {states.get(i), states.get(j)};
          trust[i][j] = place.applyAsInt(name(Quantity.TRUST, pair));
          threat[i][j] = place.applyAsInt(name(Quantity.THREAT, pair));
        }
      }
    }
  }

  private static String name(Quantity quantity, String... states) {
    String name = quantity.pattern();
    for (String state : states) {
      int star = name.indexOf('*');
      name = name.substring(0, star) + state + name.substring(star + 1);
    }
    return name;
  }

  /** The landscape of a world whose cells have these values, by place. */
  public Landscape of(IntToDoubleFunction value) {
    int count = power.length;
    double[] sizes = new double[count];
    double[][] propensities = new double[count][count];
    for (int i = 0; i < count; i++) {
      sizes[i] = value.applyAsDouble(power[i]);
      for (int j = 0; j < i; j++) {
        double both = over(value, i, j) + over(value, j, i);
        propensities[i][j] = both / 2;
        propensities[j][i] = both / 2;
      }
    }
    return new Landscape(sizes, propensities);
  }

  private double over(IntToDoubleFunction value, int i, int j) {
    return value.applyAsDouble(trust[i][j]) - value.applyAsDouble(threat[i][j]);
  }
}
