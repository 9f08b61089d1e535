package entente.action;

import entente.world.Axis;
import entente.world.Quantity;
import entente.world.World;
import java.util.function.Consumer;

/**
 * Goods and technology against each other for a year, at price parity. The amount is bounded by
 * what the buyer lacks, by what each can spare and by what the seller would take in payment: money,
 * what it lacks (one good or a basket of two), or a technology in which the buyer leads.
 */
public final class Barter extends Deal {
  private static final double WHOLE = 0.999;

  private final double technologyPrice;

  /** The action under a scenario's terms. */
  public Barter(Terms terms) {
    super("barter", terms);
    technologyPrice =
        terms
            .settings()
            .number(
                "contract.technologyPrice",
                "price/month",
                0,
                1e4,
                "what a month of teaching is worth, times the technology's salience");
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    for (int j = 0; j < w.states(); j++) {
      if (terms.contacts().touch(w, actor, j)
          && terms.contacts().businessObstacle(w, actor, j) == null) {
        for (int item = 0; item < w.count(Axis.ITEM); item++) {
          if (!Market.personnel(w, item) && open(w, j, actor, item)) {
            new Purchase(w, actor, j, item).propose(to);
          }
        }
      }
    }
  }

  /** What one state would buy from another, and how it might pay. */
  private final class Purchase {
    private final World w;
    private final int buyer;
    private final int seller;
    private final int item;
    private final int goods;
    private final double wanted;

    Purchase(World w, int buyer, int seller, int item) {
      this.w = w;
      this.buyer = buyer;
      this.seller = seller;
      this.item = item;
      this.goods = w.count(Axis.GOOD);
      this.wanted =
          item < goods
              ? Math.min(
                  terms.market().deficit(w, buyer, item), terms.market().spare(w, seller, item))
              : step(w, seller, buyer, item - goods);
    }

    void propose(Consumer<Initiative> to) {
      if (wanted <= 0 || (item < goods && wanted < terms.market().least(w, buyer, item))) {
        return;
      }
      for (int pay = 0; pay < goods; pay++) {
        if (afford(pay) > 0) {
          payWith(pay, to);
        }
      }
      for (int t = 0; item < goods && t < w.count(Axis.TECHNOLOGY); t++) {
        if (open(w, buyer, seller, goods + t)) {
          teach(t, to);
        }
      }
    }

    /** How much of a good the buyer can pay and the seller would take. */
    private double afford(int pay) {
      if (pay == item || Market.personnel(w, pay) || !open(w, buyer, seller, pay)) {
        return 0;
      }
      double most =
          Math.min(terms.market().spare(w, buyer, pay), terms.market().appetite(w, seller, pay));
      return most < terms.market().least(w, seller, pay) ? 0 : most;
    }

    /** Pays with a month's teaching, for as much of what is wanted as that is worth. */
    private void teach(int t, Consumer<Initiative> to) {
      double months = wanted * w.get(Quantity.PRICE, item) / lesson(t);
      if (months > WHOLE) {
        emit(wanted / months, goods + t, step(w, buyer, seller, t), -1, 0, to);
      }
    }

    private void payWith(int pay, Consumer<Initiative> to) {
      double price = price(pay);
      double afforded = afford(pay);
      double share = Math.min(1, afforded / price);
      if (worthwhile(share)) {
        emit(wanted * amount(share), pay, price * share, -1, 0, to);
      }
      if (share < 1) {
        basket(pay, price, share, to);
      }
    }

    private void basket(int pay, double price, double share, Consumer<Initiative> to) {
      for (int also = pay + 1; also < goods; also++) {
        double more = Math.min(1 - share, afford(also) / price(also));
        boolean noticed = more * price(also) >= terms.market().least(w, seller, also);
        if (more > 0 && noticed && worthwhile(share + more)) {
          double scale = amount(share + more);
          emit(wanted * scale, pay, price * share, also, price(also) * more, to);
        }
      }
    }

    /** What the whole of what is wanted costs in a good. */
    private double price(int pay) {
      return item < goods
          ? wanted * Market.parity(w, item, pay)
          : lesson(item - goods) / w.get(Quantity.PRICE, pay);
    }

    /** What a month of teaching costs: the more, the more the technology is guarded [price]. */
    private double lesson(int technology) {
      return technologyPrice * w.get(Quantity.TECH_SALIENCE, technology);
    }

    /** A technology is taught whole or not at all; a good in the share that is paid for. */
    private double amount(double share) {
      return item < goods ? share : 1;
    }

    private boolean worthwhile(double share) {
      return item < goods ? wanted * share >= terms.market().least(w, buyer, item) : share > WHOLE;
    }

    private void emit(
        double taken, int pay, double paid, int also, double alsoPaid, Consumer<Initiative> to) {
      boolean something = taken > 0 && paid > 0;
      if (!something) {
        return;
      }
      Initiative open =
          new Initiative(
              Barter.this, buyer, seller, -1, item, taken, pay, paid, also, alsoPaid, false);
      to.accept(open);
      boolean blamed = item < goods && terms.norm().blamed(w, seller, buyer, item);
      for (int paidIn : new int[] {pay, also}) {
        boolean good = paidIn >= 0 && paidIn < goods;
        blamed |= good && terms.norm().blamed(w, buyer, seller, paidIn);
      }
      if (blamed) {
        to.accept(open.hidden());
      }
    }
  }
}
