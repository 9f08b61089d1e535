package entente.world.derived;

import static entente.world.Quantity.COVERAGE;
import static entente.world.Quantity.NEED;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;

import entente.world.Derivation;
import entente.world.Exponential;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** How far what a state has of a good covers what it needs, as a logarithm: {@code ln s_g}. */
public record Coverage(Sufficiency sufficiency) implements Derivation {

  @Override
  public Quantity quantity() {
    return COVERAGE;
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
    Sufficiency.Covered covered = sufficiency.in(w);
    return (i, g) -> {
      return Exponential.log(covered.of(i, g, net.at(i, g)));
    };
  }
}
