package entente.action;

import static entente.world.Quantity.LEVEL;

import entente.world.Axis;
import entente.world.Ledger;
import entente.world.World;
import org.jspecify.annotations.Nullable;

/** A proposal in which items change hands under contract. */
abstract class Deal extends Proposal {

  private final double pace;

  Deal(String name, Terms terms) {
    super(name, terms);
    pace = terms.settings().number("contract.pace", "levels/month", 0, 1, "how fast one is taught");
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    String business = terms.contacts().businessObstacle(w, it.actor(), it.target());
    if (business != null) {
      return business;
    }
    String obstacle = legObstacle(w, it.target(), it.actor(), it.take(), it.taken());
    if (obstacle == null) {
      obstacle = legObstacle(w, it.actor(), it.target(), it.give(), it.given());
    }
    if (obstacle == null) {
      obstacle = legObstacle(w, it.actor(), it.target(), it.alsoGive(), it.alsoGiven());
    }
    return obstacle;
  }

  /** Why one state cannot promise another an item now, or null; nothing to promise is fine. */
  @Nullable String legObstacle(World w, int supplier, int receiver, int item, double amount) {
    if (item < 0) {
      return null;
    }
    if (Contracts.runs(w, supplier, receiver, item)) {
      return "such a contract runs already";
    }
    int goods = w.count(Axis.GOOD);
    if (item >= goods) {
      if (terms.contacts().boundToFoe(w, receiver, supplier)) {
        return "the receiver is bound to a foe of the supplier";
      }
      boolean ahead = terms.market().teaches(w, supplier, receiver, item - goods);
      return ahead ? null : "there is nothing to teach";
    }
    if (Market.martial(w, item)) {
      if (!Wars.fights(w, receiver)) {
        return "the receiver is not at war";
      }
      if (Wars.opposed(w, supplier, receiver)) {
        return "the supplier stands on the other side of the war";
      }
    }
    return terms.market().surplus(w, supplier, item) < amount ? "there is nothing to spare" : null;
  }

  /** Whether the leg can be signed with any amount at all. */
  boolean open(World w, int supplier, int receiver, int item) {
    return legObstacle(w, supplier, receiver, item, 0) == null;
  }

  /** A year's technology that one state has over another, as a monthly step. */
  double step(World w, int teacher, int pupil, int t) {
    double lead = w.get(LEVEL, teacher, t) - w.get(LEVEL, pupil, t);
    return Math.min(pace, lead / Contracts.MONTHS);
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    if (branch != AGREED) {
      return;
    }
    boolean lends = it.give() >= 0 && Market.personnel(l.world(), it.give());
    if (it.take() >= 0) {
      Manner manner = Manner.of(it.give() < 0, lends, it.covert());
      terms.contracts().sign(l, it.target(), it.actor(), it.take(), it.taken(), manner);
    }
    Manner given = Manner.of(it.take() < 0, false, it.covert());
    if (it.give() >= 0) {
      terms.contracts().sign(l, it.actor(), it.target(), it.give(), it.given(), given);
    }
    if (it.alsoGive() >= 0) {
      terms.contracts().sign(l, it.actor(), it.target(), it.alsoGive(), it.alsoGiven(), given);
    }
    terms.attitudes().both(l, it.actor(), it.target(), terms.attitudes().signing());
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    StringBuilder told = new StringBuilder(words.state(it.actor()));
    String other = words.state(it.target());
    told.append(branch == AGREED ? " and " + other + " agree" : " offers " + other);
    told.append(it.covert() ? " in secret: " : ": ");
    if (it.give() >= 0) {
      told.append(words.monthly(it.give(), it.given()));
      if (it.alsoGive() >= 0) {
        told.append(" and ").append(words.monthly(it.alsoGive(), it.alsoGiven()));
      }
    }
    if (it.take() >= 0) {
      told.append(" for ").append(words.monthly(it.take(), it.taken()));
    } else {
      told.append(" for nothing");
    }
    return told.append(branch == AGREED ? "." : "; refused.").toString();
  }
}
