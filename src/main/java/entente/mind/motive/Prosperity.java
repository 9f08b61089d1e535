package entente.mind.motive;

import static entente.world.Quantity.ARMS;
import static entente.world.Quantity.ECONOMY_SHARE;
import static entente.world.Quantity.NEED;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.OUTFLOW;
import static entente.world.Quantity.PERSONNEL;
import static entente.world.Quantity.PRICE;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;
import static entente.world.Quantity.TAUGHT;

import entente.world.Axis;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;
import entente.world.derived.Sufficiency;

/**
 * Wealth: {@code wealth Σ_g economy_g min(1, s_g)}, less the price of what is given away over the
 * own need of money, technology dearest.
 *
 * @param on whether wealth is valued
 * @param wealth weight of the own sufficiency of money [1]
 * @param goods weight of civil goods given away [1]
 * @param arms weight of arms and soldiers given away [1]
 * @param technology weight of technology given away, a level a month [1]
 */
public record Prosperity(
    boolean on,
    double wealth,
    double goods,
    double arms,
    double technology,
    Sufficiency sufficiency)
    implements Motive {

  /** Reads the parameters. */
  public static Prosperity from(Settings s, Sufficiency sufficiency) {
    return new Prosperity(
        s.on("prosperity", "nobody values wealth"),
        s.number("prosperity.wealth", "1", 0, 5, "weight of the own sufficiency of money"),
        s.number("prosperity.goods", "1", 0, 5, "weight of civil goods given away"),
        s.number("prosperity.arms", "1", 0, 5, "weight of arms and soldiers given away"),
        s.number("prosperity.technology", "1", 0, 20, "weight of technology given away"),
        sufficiency);
  }

  @Override
  public String name() {
    return "prosperity";
  }

  @Override
  public void inputs(Inputs in, int i) {
    in.any(STORABLE);
    in.any(PRICE);
    in.any(ARMS);
    in.any(PERSONNEL);
    for (int g = 0; g < in.count(Axis.GOOD); g++) {
      in.reads(OUTFLOW, i, g);
      if (in.fixed(ECONOMY_SHARE, g) > 0) {
        in.reads(NET, i, g);
        in.reads(NEED, i, g);
        in.reads(STOCK, i, g);
      }
    }
    in.reads(TAUGHT, i);
  }

  @Override
  public Formula in(World w) {
    return new InWorld(w);
  }

  private final class InWorld implements Formula {
    private final int wares;
    private final Grid economy;
    private final Grid martial;
    private final Grid personnel;
    private final Grid price;
    private final Grid need;
    private final Grid net;
    private final Grid outflow;
    private final Grid taught;
    private final Sufficiency.Covered covered;

    InWorld(World w) {
      wares = w.count(Axis.GOOD);
      economy = w.live(ECONOMY_SHARE);
      martial = w.live(ARMS);
      personnel = w.live(PERSONNEL);
      price = w.live(PRICE);
      need = w.live(NEED);
      net = w.live(NET);
      outflow = w.live(OUTFLOW);
      taught = w.live(TAUGHT);
      covered = sufficiency.in(w);
    }

    @Override
    public double value(int i, int none) {
      if (!on) {
        return 0;
      }
      double own = 0;
      double needed = 0;
      double spent = 0;
      for (int g = 0; g < wares; g++) {
        double share = economy.at(g);
        if (share > 0) {
          needed += share * need.at(i, g);
          own += share * Math.min(1, covered.of(i, g, net.at(i, g)));
        }
        double weight = martial.is(g) || personnel.is(g) ? arms : goods;
        spent += weight * price.at(g) * outflow.at(i, g);
      }
      return wealth * own - (needed > 0 ? spent / needed : 0) - technology * taught.at(i);
    }
  }
}
