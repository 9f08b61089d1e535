package entente.map;

import entente.explain.Sentence;
import entente.scenario.Scenario;
import entente.scenario.State;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.List;
import java.util.Optional;

/** What stays the same from month to month: the states of a scenario and where they lie. */
public final class Theatre {
  private final Scenario scenario;
  private final Optional<Geography> geography;
  private final double mostPower;

  private Theatre(Scenario scenario, Optional<Geography> geography) {
    this.scenario = scenario;
    this.geography = geography;
    double most = 0;
    for (int state = 0; state < scenario.states().size(); state++) {
      most = Math.max(most, scenario.plan().cells()[layout().at(Quantity.POWER, state)]);
    }
    this.mostPower = most;
  }

  /**
   * The theatre of a scenario: its geography, or a circle if it has none.
   *
   * @throws BadMap if what the scenario says of its map does not fit the atlas
   */
  public static Theatre of(Scenario scenario) {
    return new Theatre(scenario, scenario.map().map(map -> Geography.of(scenario, map)));
  }

  /** The scenario. */
  public Scenario scenario() {
    return scenario;
  }

  /** Where its cells lie. */
  public Layout layout() {
    return scenario.plan().layout();
  }

  /** How many states there are. */
  public int states() {
    return scenario.states().size();
  }

  /** A state's words. */
  public State state(int state) {
    return scenario.states().get(state);
  }

  /** What a state is called on the map, with a capital letter. */
  public String label(int state) {
    return Sentence.capital(state(state).seat());
  }

  /** The states of the scenario, in their order. */
  public List<State> all() {
    return scenario.states();
  }

  Optional<Geography> geography() {
    return geography;
  }

  /** The power of the most powerful at the start. */
  double mostPower() {
    return mostPower;
  }
}
