package entente.world.derived;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.COVERAGE;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.LOST_SUPPLY;
import static entente.world.Quantity.NEED;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.OFFER;
import static entente.world.Quantity.OPENNESS;
import static entente.world.Quantity.REGIME_SHARE;
import static entente.world.Quantity.SPARE;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;
import static entente.world.Quantity.TIE;

import entente.world.Axis;
import entente.world.Derivation;
import entente.world.Exponential;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/**
 * The supply that a state would lose without another's deliveries, after the rest have filled what
 * they stand ready to fill: {@code Σ_g share_g (ln s_g − ln s_g without)}.
 *
 * @param fed whether supply moves stability at all
 */
public record LostSupply(boolean fed, Sufficiency sufficiency) implements Derivation {

  @Override
  public Quantity quantity() {
    return LOST_SUPPLY;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.reads(TIE, i, j);
    in.reads(OPENNESS, j, i);
    in.any(STORABLE);
    for (int g = 0; g < in.count(Axis.GOOD); g++) {
      if (in.fixed(REGIME_SHARE, g) > 0) {
        in.reads(FLOW, j, i, g);
        in.reads(CONTRACT, j, i, g);
        in.reads(FLOW, i, j, g);
        in.reads(CONTRACT, i, j, g);
        in.reads(NET, i, g);
        in.reads(NEED, i, g);
        in.reads(STOCK, i, g);
        in.reads(OFFER, i, g);
        in.reads(SPARE, j, g);
        in.reads(COVERAGE, i, g);
      }
    }
  }

  @Override
  public Formula in(World w) {
    return new InWorld(w);
  }

  private final class InWorld implements Formula {
    private final int goods;
    private final Grid tie;
    private final Grid flow;
    private final Grid contract;
    private final Grid share;
    private final Grid net;
    private final Grid need;
    private final Grid offered;
    private final Grid openness;
    private final Grid spare;
    private final Grid coverage;
    private final Sufficiency.Covered covered;

    InWorld(World w) {
      goods = w.count(Axis.GOOD);
      tie = w.live(TIE);
      flow = w.live(FLOW);
      contract = w.live(CONTRACT);
      share = w.live(REGIME_SHARE);
      net = w.live(NET);
      need = w.live(NEED);
      offered = w.live(OFFER);
      openness = w.live(OPENNESS);
      spare = w.live(SPARE);
      coverage = w.live(COVERAGE);
      covered = sufficiency.in(w);
    }

    @Override
    public double value(int i, int j) {
      double sum = 0;
      boolean tied = fed && tie.at(i, j) > 0;
      for (int g = 0; tied && g < goods; g++) {
        double weight = share.at(g);
        if (weight > 0) {
          sum += weight * lost(i, j, g);
        }
      }
      return sum;
    }

    private double lost(int i, int j, int g) {
      double missed = flow.at(j, i, g) + contract.at(j, i, g);
      double saved = flow.at(i, j, g) + contract.at(i, j, g);
      double left = net.at(i, g) - missed + saved;
      double gap = need.at(i, g) - covered.available(i, g, left);
      double others =
          gap > 0 ? Math.max(0, offered.at(i, g) - openness.at(j, i) * spare.at(j, g)) : 0;
      double then = left + Math.min(Math.max(0, gap), others);
      return then == net.at(i, g) ? 0 : coverage.at(i, g) - Exponential.log(covered.of(i, g, then));
    }
  }
}
