package entente.bench;

import entente.world.Axis;
import entente.world.Quantity;

/**
 * What a deal does at once: goods that change hands, a technology that is taught, third states that
 * blame who arms a belligerent. It writes into the flat arrays of goods and takes it back.
 */
final class Delivery {
  private static final int MONTHS = 12;

  private final FlatWorld flat;
  private final FlatGoods goods;
  private final int n;
  private final int count;
  private final int technologies;
  private final double[] faith;
  private final double[] level;
  private final double[] deterring;
  private final double[] offensive;
  private final double[] reaching;
  private final double[] salience;
  private final double[] lesson;
  private final double[] martial;
  private final double[] blame;
  private final double[] known;
  private final boolean[] opposed;
  private final double[] norm;
  private final double[] sanction;
  private final double teaching;
  private final double visible;
  private final double trustLoss;
  private final double hostilityGain;
  private final double sanctionGain;

  /** The goods that change hands. */
  final int[] touched = new int[Barters.LEGS];

  int touches;

  /** What is seen of it [cooperation]. */
  double seen;

  /** What the viewer teaches a month, weighed. */
  double taught;

  /** Who is taught, or -1, and what its means become more. */
  int pupil;

  double deterrentGained;
  double offenceGained;
  double bestReaching;

  /** Who is blamed, or -1, and what each third state makes of it. */
  int blamed;

  final double[] trustChange;
  final double[] hostilityChange;
  final double[] sanctionChange;

  Delivery(FlatWorld flat, FlatGoods goods) {
    this.flat = flat;
    this.goods = goods;
    n = flat.n;
    count = flat.goods;
    technologies = flat.world.count(Axis.TECHNOLOGY);
    level = flat.by(Quantity.LEVEL, technologies);
    deterring = flat.along(Quantity.DETERRENT, technologies);
    offensive = flat.along(Quantity.OFFENSIVE, technologies);
    reaching = flat.along(Quantity.REACHING, technologies);
    salience = flat.along(Quantity.SALIENCE, count);
    lesson = flat.along(Quantity.TECH_SALIENCE, technologies);
    martial = flat.along(Quantity.ARMS, count);
    norm = flat.of(Quantity.NORM_WEIGHT);
    sanction = flat.between(Quantity.SANCTION);
    teaching = flat.number("contract.technology") * MONTHS;
    visible = flat.number("contract.visible");
    trustLoss = flat.number("norm.trust");
    hostilityGain = flat.number("norm.hostility");
    sanctionGain = flat.number("norm.sanction");
    trustChange = new double[n];
    hostilityChange = new double[n];
    sanctionChange = new double[n];
    DeliveryBase base = new DeliveryBase(flat);
    faith = base.faith();
    known = base.known();
    opposed = base.opposed();
    blame = base.blame();
  }

  /** Carries a deal out as a viewer imagines it. */
  void carryOut(Barters deals, int deal, int viewer) {
    touches = 0;
    seen = 0;
    taught = 0;
    pupil = -1;
    blamed = -1;
    for (int leg = Barters.LEGS * deal; leg < Barters.LEGS * (deal + 1); leg++) {
      int item = deals.item[leg];
      if (item >= 0) {
        int from = deals.from[leg];
        int to = deals.to[leg];
        double much = deals.amount[leg] * (to == viewer ? faith[to * n + from] : 1);
        if (item < count) {
          deliver(from, to, item, much, deals.covert[leg]);
        } else {
          teach(from, to, item - count, much);
          taught += from == viewer ? much * lesson[item - count] : 0;
        }
        double noticed = item < count ? salience[item] : lesson[item - count];
        seen += deals.covert[leg] ? 0 : visible * noticed;
      }
    }
  }

  private void deliver(int from, int to, int g, double much, boolean covert) {
    goods.supplied[(from * n + to) * count + g] += much;
    goods.net[from * count + g] -= much;
    goods.net[to * count + g] += much;
    touched[touches++] = g;
    if (martial[g] > 0.5 && flat.belligerence[to] != 0) {
      double strength = blame[from * n + to] * salience[g] * (covert ? known[from * n + to] : 1);
      blamed = from;
      for (int k = 0; k < n; k++) {
        boolean third = k != from && k != to && norm[k] > 0 && opposed[k * n + to];
        double weight = third ? norm[k] * strength : 0;
        int at = k * n + from;
        trustChange[k] = Math.max(-1, flat.trust[at] - trustLoss * weight) - flat.trust[at];
        hostilityChange[k] =
            Math.min(1, flat.hostility[at] + hostilityGain * weight) - flat.hostility[at];
        sanctionChange[k] = Math.min(1, sanction[at] + sanctionGain * weight) - sanction[at];
        goods.openness[at] = goods.willing[at] * (1 - sanction[at] - sanctionChange[k]);
      }
    }
  }

  private void teach(int from, int to, int t, double much) {
    double has = level[to * technologies + t];
    double most = Math.max(has, level[from * technologies + t]);
    double then = Math.min(has + much * teaching, most);
    pupil = to;
    deterrentGained = deterring[t] * (then - has);
    offenceGained = offensive[t] * (then - has);
    bestReaching = 0;
    for (int x = 0; x < technologies; x++) {
      double reached = x == t ? then : level[to * technologies + x];
      bestReaching = reaching[x] > 0.5 ? Math.max(bestReaching, reached) : bestReaching;
    }
  }

  /** Takes the deal back. */
  void takeBack(int a, int b, FlatGoods was) {
    for (int k = 0; k < touches; k++) {
      int g = touched[k];
      int ab = (a * n + b) * count + g;
      int ba = (b * n + a) * count + g;
      goods.supplied[ab] = was.supplied[ab];
      goods.supplied[ba] = was.supplied[ba];
      goods.net[a * count + g] = was.net[a * count + g];
      goods.net[b * count + g] = was.net[b * count + g];
    }
    if (blamed >= 0) {
      for (int k = 0; k < n; k++) {
        goods.openness[k * n + blamed] = was.openness[k * n + blamed];
      }
    }
  }
}
