package entente.order;

import entente.game.Inject;
import java.util.List;

/** Something that people order in a game. */
public sealed interface Order {

  /** The turn for which it is ordered, 0 for the first month. */
  int turn();

  /** The same for another turn. */
  Order at(int other);

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
    public Order at(int other) {
      return new Act(other, intent);
    }

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
  record Answer(int turn, int state, Intent to, boolean yes) implements Order {
    @Override
    public Order at(int other) {
      return new Answer(other, state, to, yes);
    }
  }

  /** A state begins nothing this month. */
  record Nothing(int turn, int state) implements Order {
    @Override
    public Order at(int other) {
      return new Nothing(other, state);
    }
  }

  /**
   * People take a state's seat: from this month on it begins nothing and agrees to nothing that is
   * not ordered.
   */
  record Take(int turn, int state) implements Order {
    @Override
    public Order at(int other) {
      return new Take(other, state);
    }
  }

  /** People leave a state's seat: from this month on it decides by itself again. */
  record Leave(int turn, int state) implements Order {
    @Override
    public Order at(int other) {
      return new Leave(other, state);
    }
  }

  /**
   * The white cell changes something.
   *
   * @param words the change as it is written
   * @param steps what it changes, in order
   */
  record Change(int turn, String words, List<Inject.Step> steps) implements Order {
    @Override
    public Order at(int other) {
      return new Change(other, words, steps);
    }

    /** Keeps a copy of the steps. */
    public Change {
      steps = List.copyOf(steps);
    }
  }

  /** The white cell lets an inject of the scenario come now. */
  record Fire(int turn, String inject) implements Order {
    @Override
    public Order at(int other) {
      return new Fire(other, inject);
    }
  }

  /** The white cell puts a line on the record. */
  record Say(int turn, String text) implements Order {
    @Override
    public Order at(int other) {
      return new Say(other, text);
    }
  }

  /** Chance comes out otherwise from this month on: as with another seed. */
  record Reseed(int turn, long seed) implements Order {
    @Override
    public Order at(int other) {
      return new Reseed(other, seed);
    }
  }
}
