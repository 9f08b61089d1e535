package entente.world.derived;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.PRODUCTION;

import entente.world.Derivation;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** What a state has of a good in a month: production, plus what comes in, less what goes out. */
public record NetSupply() implements Derivation {

  @Override
  public Quantity quantity() {
    return NET;
  }

  @Override
  public void inputs(Inputs in, int i, int g) {
    in.reads(PRODUCTION, i, g);
    for (int k = 0; k < in.states(); k++) {
      in.reads(FLOW, k, i, g);
      in.reads(FLOW, i, k, g);
      in.reads(CONTRACT, k, i, g);
      in.reads(CONTRACT, i, k, g);
    }
  }

  @Override
  public double value(World w, int i, int g) {
    double net = w.get(PRODUCTION, i, g);
    for (int k = 0; k < w.states(); k++) {
      net += w.get(FLOW, k, i, g) + w.get(CONTRACT, k, i, g);
      net -= w.get(FLOW, i, k, g) + w.get(CONTRACT, i, k, g);
    }
    return net;
  }
}
