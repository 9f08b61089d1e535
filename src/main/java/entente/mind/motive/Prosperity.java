package entente.mind.motive;

import static entente.world.Quantity.ARMS;
import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.ECONOMY_SHARE;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.NEED;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.PERSONNEL;
import static entente.world.Quantity.PRICE;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.TECH_SALIENCE;

import entente.world.Axis;
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
    for (int g = 0; g < in.count(Axis.GOOD); g++) {
      in.reads(NET, i, g);
      in.reads(NEED, i, g);
      in.reads(STOCK, i, g);
    }
    for (int j = 0; j < in.states(); j++) {
      for (int x = 0; x < in.count(Axis.ITEM); x++) {
        in.reads(CONTRACT, i, j, x);
        if (x < in.count(Axis.GOOD)) {
          in.reads(FLOW, i, j, x);
        }
      }
    }
  }

  @Override
  public double value(World w, int i) {
    if (!on) {
      return 0;
    }
    double own = 0;
    double need = 0;
    double spent = 0;
    for (int g = 0; g < w.count(Axis.GOOD); g++) {
      double economy = w.get(ECONOMY_SHARE, g);
      if (economy > 0) {
        need += economy * w.get(NEED, i, g);
        own += economy * Math.min(1, sufficiency.of(w, i, g, w.get(NET, i, g)));
      }
      double weight = w.is(ARMS, g) || w.is(PERSONNEL, g) ? arms : goods;
      spent += weight * w.get(PRICE, g) * given(w, i, g);
    }
    return wealth * own - (need > 0 ? spent / need : 0) - technology * taught(w, i);
  }

  private static double given(World w, int i, int g) {
    double sum = 0;
    for (int j = 0; j < w.states(); j++) {
      sum += w.get(FLOW, i, j, g) + w.get(CONTRACT, i, j, g);
    }
    return sum;
  }

  private static double taught(World w, int i) {
    int goods = w.count(Axis.GOOD);
    double sum = 0;
    for (int t = 0; t < w.count(Axis.TECHNOLOGY); t++) {
      for (int j = 0; j < w.states(); j++) {
        sum += w.get(CONTRACT, i, j, goods + t) * w.get(TECH_SALIENCE, t);
      }
    }
    return sum;
  }
}
