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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one state makes of one initiative: its worth, with everybody's answers anticipated. */
final class Appraisal {
  private final Valuer valuer;
  private final World world;
  private final Choice choice;
  private final Patrons patrons;

  Appraisal(Valuer valuer, World world, Choice choice, Patrons patrons) {
    this.valuer = valuer;
    this.world = world;
    this.choice = choice;
    this.patrons = patrons;
  }

  /** An option of the actor, without choice noise and probability. */
  Option of(Initiative it, Base base) {
    Action action = it.action();
    int i = it.actor();
    int[] asked = action.responders(world, it);
    double[] parts = valuer.room();
    int first = asked.length > 0 ? asked[0] : -1;
    double worth = valuer.worth(it, true, i, i, first, base, parts);
    List<Answer> answers = new ArrayList<>(asked.length);
    double allNo = 1;
    for (int responder : asked) {
      Answer answer = answer(it, responder, i, base);
      answers.add(answer);
      allNo *= 1 - answer.probability();
    }
    double yes = asked.length == 0 ? 1 : 1 - allNo;
    double stands =
        choice.foresees() && world.get(FORESIGHT, i) >= 1 ? stands(it, i, base, answers) : 1;
    double expected = yes * stands * worth + (1 - yes) * unanswered(it, i, first, base);
    double cost = action.cost(world, it);
    boolean resisted = action.answering() == Answering.SHIELD && asked.length > 0;
    double acceptance = resisted ? allNo : yes * stands;
    return new Option(it, expected, cost, 0, acceptance, 0, 0, parts, answers);
  }

  private double unanswered(Initiative it, int i, int first, Base base) {
    Answering answering = it.action().answering();
    if (first < 0 || answering == Answering.CONSENT) {
      return 0;
    }
    int heard = answering == Answering.COUNSEL ? -1 : first;
    return valuer.worth(it, false, i, i, heard, base, valuer.room());
  }

  /** What a responder makes of an initiative, as a believer reckons. */
  Answer answer(Initiative it, int responder, int believer, Base base) {
    Answering answering = it.action().answering();
    double[] parts = valuer.room();
    double yes = valuer.worth(it, true, responder, believer, responder, base, parts);
    double no = 0;
    if (answering != Answering.CONSENT) {
      double[] other = valuer.room();
      int heard = answering == Answering.COUNSEL ? -1 : responder;
      no = valuer.worth(it, false, responder, believer, heard, base, other);
      for (int m = 0; m < parts.length; m++) {
        parts[m] -= other[m];
      }
    }
    double precision = world.get(PRECISION, responder);
    double chance = Curve.sigma(precision * (yes - no - choice.threshold(answering)));
    String role = answering.name().toLowerCase(Locale.ROOT);
    return new Answer(responder, role, yes - no, chance, parts);
  }

  /**
   * The chance that no patron undoes a deed that it sees: the likeliest to press is reckoned with.
   */
  private double stands(Initiative it, int i, Base base, List<Answer> answers) {
    if (it.action().answering() != Answering.CONSENT || it.covert()) {
      return 1;
    }
    double worst = 0;
    for (int k = 0; k < world.states(); k++) {
      if (k != i && k != it.target() && (mayPress(k, i) || mayPress(k, it.target()))) {
        double[] parts = valuer.room();
        double worth = valuer.worth(it, true, k, i, it.target(), base, parts);
        double presses = Curve.sigma(world.get(PRECISION, k) * (-worth - choice.press()));
        answers.add(new Answer(k, "patron", worth, presses, parts));
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
