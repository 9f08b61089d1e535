package entente.world.derived;

import static entente.world.Quantity.NEED;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;

import entente.world.Curve;
import entente.world.Grid;
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

  /**
   * What a state has of a good in a month.
   *
   * @param net its net supply [units a month]
   * @param stored its stock, if the good can be stored [units]
   */
  public double available(double net, double stored) {
    return net + stored / horizon;
  }

  /** How far what is available covers a need [1]. */
  public double of(double need, double available) {
    return need <= 0 ? 1 : Curve.clamp(available / need, least, most);
  }

  /** The sufficiency of goods in a world, if net supply were as given. */
  public Covered in(World w) {
    return new Covered(w);
  }

  /** The sufficiency of goods in one world. */
  public final class Covered {
    private final Grid need;
    private final Grid stock;
    private final Grid storable;

    private Covered(World w) {
      need = w.live(NEED);
      stock = w.live(STOCK);
      storable = w.live(STORABLE);
    }

    /** What state i has of good g in a month, if its net supply is as given. */
    double available(int i, int g, double net) {
      return Sufficiency.this.available(net, storable.at(g) * stock.at(i, g));
    }

    /** The sufficiency of good g in state i, if its net supply is as given. */
    public double of(int i, int g, double net) {
      return Sufficiency.this.of(need.at(i, g), available(i, g, net));
    }
  }
}
