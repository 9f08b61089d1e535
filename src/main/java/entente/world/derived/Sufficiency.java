package entente.world.derived;

import static entente.world.Quantity.NEED;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;

import entente.world.Curve;
import entente.world.Settings;
import entente.world.World;

/**
 * How far what a state has covers what it needs: {@code clamp(available / need, least, most)},
 * where a storable good's stock is spread over a horizon.
 *
 * @param horizon months over which a stock is used up [months]
 * @param least the floor: nobody starves wholly [1]
 * @param most the ceiling: plenty adds little [1]
 */
public record Sufficiency(double horizon, double least, double most) {

  /** Reads the parameters. */
  public static Sufficiency from(Settings s) {
    return new Sufficiency(
        s.number("society.stockHorizon", "months", 1, 120, "months over which a stock is spread"),
        s.number("society.leastSufficiency", "1", 0.001, 1, "the floor of sufficiency"),
        s.number("society.mostSufficiency", "1", 1, 5, "the ceiling of sufficiency"));
  }

  /** What state i has of good g in a month, if its net supply is as given. */
  public double available(World w, int i, int g, double net) {
    return net + w.get(STORABLE, g) * w.get(STOCK, i, g) / horizon;
  }

  /** The sufficiency of good g in state i, if its net supply is as given. */
  public double of(World w, int i, int g, double net) {
    double need = w.get(NEED, i, g);
    return need <= 0 ? 1 : Curve.clamp(available(w, i, g, net) / need, least, most);
  }
}
