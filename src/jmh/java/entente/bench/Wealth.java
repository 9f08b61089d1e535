package entente.bench;

import entente.world.Quantity;

/** What a state's wealth gains and loses by what it gets and gives. */
final class Wealth {
  final double technology;
  private final FlatGoods was;
  private final double wealth;
  private final double[] economy;
  private final double[] price;
  private final double[] needed;

  Wealth(FlatWorld flat, FlatGoods was) {
    this.was = was;
    int goods = flat.goods;
    technology = flat.number("prosperity.technology");
    wealth = flat.number("prosperity.wealth");
    economy = flat.along(Quantity.ECONOMY_SHARE, goods);
    price = flat.along(Quantity.PRICE, goods);
    needed = new double[flat.n];
    double[] arms = flat.along(Quantity.ARMS, goods);
    for (int g = 0; g < goods; g++) {
      price[g] *= flat.number(arms[g] > 0.5 ? "prosperity.arms" : "prosperity.goods");
      for (int i = 0; i < flat.n; i++) {
        needed[i] += economy[g] * was.need[i * goods + g];
      }
    }
  }

  /** What more of one good covers, less the price of what is given of it. */
  double gain(int v, int g, double sufficiency, double given) {
    double richer = needed[v] > 0 ? -price[g] * given / needed[v] : 0;
    if (economy[g] > 0) {
      int vg = v * was.goods + g;
      double before = Math.min(1, was.sufficiency(vg, was.net[vg]));
      richer += wealth * economy[g] * (Math.min(1, sufficiency) - before);
    }
    return richer;
  }
}
