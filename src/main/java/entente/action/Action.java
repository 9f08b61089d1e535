package entente.action;

import entente.world.Ledger;
import entente.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that a state can do. It knows whether it is feasible, who must answer, how it can
 * come out with what chances, and what it changes; the same code changes the real world and an
 * imagined one.
 */
public interface Action {

  /** Its name in scenarios and records. */
  String name();

  /** What kind of answer it calls for. */
  Answering answering();

  /** The ways in which it can come out, by name; the first is what happens when nothing happens. */
  List<String> branches();

  /** Puts forward what the actor might do of this kind; only what has no obstacle. */
  void propose(World world, int actor, Consumer<Initiative> to);

  /** Why an initiative cannot be carried out now, as a clause; null if it can. */
  @Nullable String obstacle(World world, Initiative initiative);

  /** What it costs to take such an initiative at all [utility]. */
  double cost(World world, Initiative initiative);

  /**
   * Who answers, in order.
   *
   * @param asked gets them; it has a place for each state
   * @return how many they are; 0 when nobody is asked
   */
  default int responders(World world, Initiative initiative, int[] asked) {
    if (answering() == Answering.NONE) {
      return 0;
    }
    asked[0] = initiative.target();
    return 1;
  }

  /** Who answers, in order; empty when nobody is asked. */
  default int[] responders(World world, Initiative initiative) {
    int[] asked = new int[world.states()];
    return Arrays.copyOf(asked, responders(world, initiative, asked));
  }

  /**
   * The chances of all branches once the answer is known; they sum to 1.
   *
   * @param yes whether (any of) the responders said yes; true when nobody is asked
   * @param odds gets a probability for each branch
   */
  void odds(World world, Initiative initiative, boolean yes, double[] odds);

  /** The chance of a branch once the answer is known. */
  default double chance(World world, Initiative initiative, boolean yes, int branch) {
    double[] odds = new double[branches().size()];
    odds(world, initiative, yes, odds);
    return odds[branch];
  }

  /**
   * Carries a branch out.
   *
   * @param responder who said yes (or was asked), or -1
   */
  void apply(Ledger ledger, Initiative initiative, int branch, int responder);

  /** What happened, in one sentence. */
  String tell(Lexicon words, Initiative initiative, int branch, int responder);
}
