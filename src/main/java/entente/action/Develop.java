package entente.action;

import static entente.world.Quantity.COST;
import static entente.world.Quantity.LEVEL;
import static entente.world.Quantity.NORM_WEIGHT;
import static entente.world.Quantity.PACE;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.STAGE;
import static entente.world.Quantity.STAGES;

import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work on a technology of one's own. Where a technology comes by degrees, a month's work brings a
 * small step, now and then a larger one, slowed by sanctions. Where it comes in stages (latent,
 * programme, test, arsenal), a month's work completes a stage with a small chance; the whole path
 * is weighed at once, with what the keepers of the norm make of it.
 */
public final class Develop implements Action {
  private static final List<String> BRANCHES = List.of("stalled", "steady", "breakthrough");
  private static final int STALLED = 0;
  private static final int STEADY = 1;
  private static final int BREAKTHROUGH = 2;

  private final Terms terms;
  private final double cost;
  private final double leap;
  private final double luck;
  private final double horizon;
  private final double hindrance;
  private final double hazard;
  private final double arsenal;
  private final double outrage;
  private final double penalty;

  /** The action under a scenario's terms. */
  public Develop(Terms terms) {
    this.terms = terms;
    Settings s = terms.settings();
    cost = terms.cost("develop");
    leap = s.number("develop.leap", "level", 0, 1, "what a breakthrough adds");
    luck = s.number("develop.luck", "1", 0, 1, "chance of a breakthrough in a month of work");
    horizon = s.number("develop.horizon", "months", 0, 120, "months of work that a plan counts on");
    hindrance = s.number("develop.hindrance", "1", 0, 1, "how sanctions slow the work");
    hazard = s.number("develop.hazard", "1/month", 0, 1, "chance that a stage is completed");
    arsenal = s.number("develop.arsenal", "level", 0, 1, "level that the last stage brings");
    outrage = s.number("develop.outrage", "trust", 0, 2, "trust of norm keepers lost on the way");
    penalty = s.number("develop.penalty", "1", 0, 1, "sanctions of norm keepers on the way");
  }

  @Override
  public String name() {
    return "develop";
  }

  @Override
  public Answering answering() {
    return Answering.NONE;
  }

  @Override
  public List<String> branches() {
    return BRANCHES;
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    int goods = w.count(Axis.GOOD);
    for (int t = 0; t < w.count(Axis.TECHNOLOGY); t++) {
      Initiative it =
          new Initiative(this, actor, -1, -1, -1, 0, goods + t, w.get(PACE, t), -1, 0, false);
      if (obstacle(w, it) == null) {
        to.accept(it);
      }
    }
  }

  private static int technology(World w, Initiative it) {
    return it.give() - w.count(Axis.GOOD);
  }

  /** Whether the state would build this technology in stages: it has none to start from. */
  private boolean staged(World w, int i, int t) {
    boolean begun = w.get(STAGE, i, t) > 0;
    return w.get(STAGES, t) > 0 && (begun || w.get(LEVEL, i, t) <= arsenal);
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    int t = technology(w, it);
    if (staged(w, it.actor(), t)) {
      return w.get(STAGE, it.actor(), t) >= w.get(STAGES, t) ? "all stages are completed" : null;
    }
    return w.get(LEVEL, it.actor(), t) >= 1 ? "there is nothing left to learn" : null;
  }

  @Override
  public double cost(World w, Initiative it) {
    int t = technology(w, it);
    double stages = w.get(STAGES, t);
    double left = staged(w, it.actor(), t) ? (stages - w.get(STAGE, it.actor(), t)) / stages : 1;
    return cost + w.get(COST, t) * left;
  }

  @Override
  public void odds(World w, Initiative it, boolean yes, double[] odds) {
    boolean staged = staged(w, it.actor(), technology(w, it));
    odds[STALLED] = staged ? 1 - hazard : 0;
    odds[STEADY] = staged ? 0 : 1 - luck;
    odds[BREAKTHROUGH] = staged ? hazard : luck;
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    World w = l.world();
    int i = it.actor();
    int t = technology(w, it);
    if (staged(w, i, t)) {
      double stages = w.get(STAGES, t);
      double done = w.get(STAGE, i, t);
      if (l.imagining()) {
        programme(l, i, t, (stages - done) / stages);
      } else if (branch == BREAKTHROUGH) {
        l.add(STAGE, i, t, 1);
        programme(l, i, t, 1 / stages);
      }
    } else {
      double step = w.get(PACE, t) + (branch == BREAKTHROUGH ? leap : 0);
      l.add(LEVEL, i, t, step * (1 - hindrance * pressure(w, i)) * (l.imagining() ? horizon : 1));
    }
  }

  private void programme(Ledger l, int i, int t, double share) {
    l.add(LEVEL, i, t, arsenal * share);
    for (int k = 0; k < l.world().states(); k++) {
      double norm = l.world().get(NORM_WEIGHT, k);
      if (k != i && norm > 0) {
        terms.attitudes().trust(l, k, i, -outrage * norm * share);
        l.add(SANCTION, k, i, penalty * norm * share);
      }
    }
  }

  private static double pressure(World w, int i) {
    double sum = 0;
    for (int k = 0; k < w.states(); k++) {
      if (k != i) {
        sum += w.get(SANCTION, k, i) * w.get(POWER, k);
      }
    }
    return Math.min(1, sum);
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    String work = words.state(it.actor()) + " works on " + words.item(it.give());
    return work + (branch == BREAKTHROUGH ? ", with a breakthrough." : ".");
  }
}
