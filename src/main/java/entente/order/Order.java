package entente.order;

import entente.game.Inject;
import java.util.List;

/** Something that people order in a game. */
public sealed interface Order {

  /** The turn for which it is ordered, 0 for the first month. */
  int turn();

  /** The state for which it is ordered; -1 if it comes from the white cell. */
  default int state() {
    return -1;
  }

  /**
   * A state does something.
   *
   * @param intent what; amounts that are not said are those that the state itself would propose
   */
  record Act(int turn, Intent intent) implements Order {
    @Override
    public int state() {
      return intent.actor();
    }
  }

  /**
   * A state that is asked answers.
   *
   * @param state who answers
   * @param to the proposal: its actor and kind, and what else must be told
   * @param yes what it answers
   */
  record Answer(int turn, int state, Intent to, boolean yes) implements Order {}

  /** A state begins nothing this month. */
  record Nothing(int turn, int state) implements Order {}

  /**
   * People take a state's seat: from this month on it begins nothing and agrees to nothing that is
   * not ordered.
   */
  record Take(int turn, int state) implements Order {}

  /** People leave a state's seat: from this month on it decides by itself again. */
  record Leave(int turn, int state) implements Order {}

  /**
   * The white cell changes something.
   *
   * @param words the change as it is written
   * @param steps what it changes, in order
   */
  record Change(int turn, String words, List<Inject.Step> steps) implements Order {
    /** Keeps a copy of the steps. */
    public Change {
      steps = List.copyOf(steps);
    }
  }

  /** The white cell lets an inject of the scenario come now. */
  record Fire(int turn, String inject) implements Order {}

  /** The white cell puts a line on the record. */
  record Say(int turn, String text) implements Order {}

  /** Chance comes out otherwise from this month on: as with another seed. */
  record Reseed(int turn, long seed) implements Order {}
}
