package entente.world.derived;

import static entente.world.Quantity.NEED;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.SPARE;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * What a state has of a good over its own need, its stock spread over its patience; of goods that
 * sustain a regime.
 *
 * @param patience months over which a supplier would spread its stock [months]
 */
public record Spare(double patience) implements Derivation {

  /** Reads the parameters. */
  public static Spare from(Settings s) {
    return new Spare(
        s.number("dependency.patience", "months", 1, 120, "months that a supplier spreads stock"));
  }

  @Override
  public Quantity quantity() {
    return SPARE;
  }

  @Override
  public void inputs(Inputs in, int i, int g) {
    in.reads(NET, i, g);
    in.reads(NEED, i, g);
    in.reads(STOCK, i, g);
    in.any(STORABLE);
  }

  @Override
  public Formula in(World w) {
    Grid net = w.live(NET);
    Grid need = w.live(NEED);
    Grid stock = w.live(STOCK);
    Grid storable = w.live(STORABLE);
    return (i, g) -> {
      double stored = storable.at(g) * stock.at(i, g) / patience;
      return Math.max(0, net.at(i, g) + stored - need.at(i, g));
    };
  }
}
