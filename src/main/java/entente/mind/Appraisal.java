package entente.mind;

import static entente.world.Quantity.DEPENDENCY;
import static entente.world.Quantity.FORESIGHT;
import static entente.world.Quantity.INFLUENCE_INTEREST;
import static entente.world.Quantity.PRECISION;
import static entente.world.Quantity.SURVIVAL_INTEREST;

import entente.action.Action;
import entente.action.Answering;
import entente.action.Initiative;
import entente.world.Curve;
import entente.world.World;
import java.util.Arrays;

/** What one state makes of one initiative: its worth, with everybody's answers anticipated. */
final class Appraisal {
  private final Valuer valuer;
  private final World world;
  private final Choice choice;
  private final Patrons patrons;
  private final int[] asked;
  private final double[] unused;

  Appraisal(Valuer valuer, World world, Choice choice, Patrons patrons) {
    this.valuer = valuer;
    this.world = world;
    this.choice = choice;
    this.patrons = patrons;
    this.asked = new int[world.states()];
    this.unused = new double[valuer.parts()];
  }

  /** Adds an option of the actor to a slate. */
  void of(Initiative it, Base base, Slate slate) {
    Action action = it.action();
    int i = it.actor();
    Standpoint own = base.of(i, i);
    int count = action.responders(world, it, asked);
    int first = count > 0 ? asked[0] : -1;
    slate.begin(it);
    double worth = valuer.worth(it, true, i, own, first, slate.parts(), slate.at());
    double allNo = 1;
    for (int k = 0; k < count; k++) {
      allNo *= 1 - answer(it, asked[k], i, base, slate.answers());
    }
    double yes = count == 0 ? 1 : 1 - allNo;
    double stands =
        choice.foresees() && world.get(FORESIGHT, i) >= 1 ? stands(it, base, slate.answers()) : 1;
    double expected = yes * stands * worth + (1 - yes) * unanswered(it, own, first);
    boolean resisted = action.answering() == Answering.SHIELD && count > 0;
    slate.add(expected, action.cost(world, it), resisted ? allNo : yes * stands);
  }

  private double unanswered(Initiative it, Standpoint own, int first) {
    Answering answering = it.action().answering();
    if (first < 0 || answering == Answering.CONSENT) {
      return 0;
    }
    int heard = answering == Answering.COUNSEL ? -1 : first;
    return valuer.worth(it, false, it.actor(), own, heard, unused, 0);
  }

  /**
   * Adds what a responder makes of an initiative, as a believer reckons.
   *
   * @return the chance that it says yes
   */
  double answer(Initiative it, int responder, int believer, Base base, Answers answers) {
    Answering answering = it.action().answering();
    Standpoint from = base.of(responder, believer);
    answers.begin();
    double[] parts = answers.parts();
    int at = answers.at();
    double yes = valuer.worth(it, true, responder, from, responder, parts, at);
    double no = 0;
    if (answering != Answering.CONSENT) {
      int heard = answering == Answering.COUNSEL ? -1 : responder;
      Arrays.fill(unused, 0);
      no = valuer.worth(it, false, responder, from, heard, unused, 0);
      for (int m = 0; m < unused.length; m++) {
        parts[at + m] -= unused[m];
      }
    }
    double precision = world.get(PRECISION, responder);
    double chance = Curve.sigma(precision * (yes - no - choice.threshold(answering)));
    answers.add(responder, answering.role(), yes - no, chance);
    return chance;
  }

  /**
   * The chance that no patron undoes a deed that it sees: the likeliest to press is reckoned with.
   */
  private double stands(Initiative it, Base base, Answers answers) {
    if (it.action().answering() != Answering.CONSENT || it.covert()) {
      return 1;
    }
    int i = it.actor();
    double worst = 0;
    for (int k = 0; k < world.states(); k++) {
      if (k != i && k != it.target() && (mayPress(k, i) || mayPress(k, it.target()))) {
        answers.begin();
        Standpoint from = base.of(k, i);
        double worth = valuer.worth(it, true, k, from, it.target(), answers.parts(), answers.at());
        double presses = Curve.sigma(world.get(PRECISION, k) * (-worth - choice.press()));
        answers.add(k, "patron", worth, presses);
        worst = Math.max(worst, presses);
      }
    }
    return 1 - choice.stands() * worst;
  }

  private boolean mayPress(int k, int party) {
    return patrons.press(k)
        && world.get(INFLUENCE_INTEREST, k, party) + world.get(SURVIVAL_INTEREST, k, party) > 0
        && world.get(DEPENDENCY, party, k) >= choice.leverage();
  }

  /** Who is able to press at all. */
  interface Patrons {
    boolean press(int state);
  }
}
