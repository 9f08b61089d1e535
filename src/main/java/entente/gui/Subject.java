package entente.gui;

import entente.scenario.Scenario;

/** What can be looked into on the map. */
sealed interface Subject {

  /** What it is called. */
  String title(Scenario scenario);

  /** A state, by its place on the axis. */
  record Of(int state) implements Subject {
    @Override
    public String title(Scenario scenario) {
      return name(scenario, state);
    }
  }

  /** Two states, in the order of the axis. */
  record Between(int one, int other) implements Subject {
    /** Puts the two in order. */
    public Between {
      if (one > other) {
        int kept = one;
        one = other;
        other = kept;
      }
    }

    @Override
    public String title(Scenario scenario) {
      return seat(scenario, one) + " – " + seat(scenario, other);
    }
  }

  /** A state's seat and code. */
  static String name(Scenario scenario, int state) {
    return seat(scenario, state) + " (" + scenario.states().get(state).code() + ")";
  }

  /** A state's seat. */
  static String seat(Scenario scenario, int state) {
    return scenario.states().get(state).seat();
  }
}
