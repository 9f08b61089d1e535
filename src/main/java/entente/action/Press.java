package entente.action;

import static entente.world.Quantity.COVERT;
import static entente.world.Quantity.DEFERENCE;
import static entente.world.Quantity.DEPENDENCY;

import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stop that contract or lose my deliveries. The pressed gives in and ends its contracts with the
 * third party, which shows who leads, or refuses; refusal is punished by halved deliveries with a
 * chance that both foresee; unpunished it shows that nobody does.
 */
public final class Press implements Action {
  private static final List<String> BRANCHES = List.of("defied", "complied", "punished");
  private static final int DEFIED = 0;
  private static final int COMPLIED = 1;
  private static final int PUNISHED = 2;

  private final Terms terms;
  private final double cost;
  private final double leverage;
  private final double punished;
  private final double left;
  private final double deference;

  /** The action under a scenario's terms. */
  public Press(Terms terms) {
    this.terms = terms;
    Settings s = terms.settings();
    cost = terms.cost("press");
    leverage = s.number("press.leverage", "1", 0, 1, "least dependency that gives a lever");
    punished = s.number("press.punished", "1", 0, 1, "chance that a refusal is punished");
    left = s.number("press.left", "1", 0, 1, "share of deliveries left to the punished");
    deference = s.number("press.deference", "1", 0, 1, "what having given way adds to deference");
  }

  @Override
  public String name() {
    return "press";
  }

  @Override
  public Answering answering() {
    return Answering.COMPLIANCE;
  }

  @Override
  public List<String> branches() {
    return BRANCHES;
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    for (int j = 0; j < w.states(); j++) {
      if (j != actor && lever(w, actor, j)) {
        Targets.withSubjects(this, w, actor, j, to);
      }
    }
  }

  private boolean lever(World w, int i, int j) {
    return w.get(DEPENDENCY, j, i) >= leverage;
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    if (!lever(w, it.actor(), it.target())) {
      return "there is no lever";
    }
    return knownArms(w, it.target(), it.subject()) ? null : "there is no contract to stop";
  }

  private static boolean knownArms(World w, int i, int j) {
    for (int x = 0; x < w.count(Axis.GOOD); x++) {
      if (Market.martial(w, x)) {
        boolean out = Contracts.runs(w, i, j, x) && w.get(COVERT, i, j, x) == 0;
        boolean in = Contracts.runs(w, j, i, x) && w.get(COVERT, j, i, x) == 0;
        if (out || in) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public double cost(World w, Initiative it) {
    return cost;
  }

  @Override
  public void odds(World w, Initiative it, boolean yes, double[] odds) {
    odds[DEFIED] = yes ? 0 : 1 - punished;
    odds[COMPLIED] = yes ? 1 : 0;
    odds[PUNISHED] = yes ? 0 : punished;
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    Attitudes attitudes = terms.attitudes();
    attitudes.trust(l, it.target(), it.actor(), -attitudes.pressed());
    if (branch == COMPLIED) {
      Contracts.endAll(l, it.target(), it.subject());
      attitudes.trust(l, it.subject(), it.actor(), -attitudes.pressedThird());
      attitudes.both(l, it.target(), it.subject(), -attitudes.givenIn());
      l.add(DEFERENCE, it.target(), it.actor(), deference);
    } else if (branch == PUNISHED) {
      Contracts.scale(l, it.actor(), it.target(), left);
    } else {
      l.add(DEFERENCE, it.target(), it.actor(), -deference);
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    String text =
        words.state(it.actor())
            + " presses "
            + words.state(it.target())
            + " to stop its deals with "
            + words.state(it.subject());
    return switch (branch) {
      case COMPLIED -> text + ", and it gives in.";
      case PUNISHED -> text + "; it refuses, and its supplies are cut by way of punishment.";
      default -> text + "; it refuses, and nothing follows.";
    };
  }
}
