package entente.scenario;

import entente.game.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A scenario's plan with other values of some cells, numbers and switches: the same as if the
 * scenario had been read with these settings, without reading it again.
 */
public final class Alteration {
  private final Scenario scenario;
  private final List<Settable.Target> targets = new ArrayList<>();
  private final Set<Integer> given = new HashSet<>();
  private final double[] spreads;

  /**
   * Looks up what is altered.
   *
   * @param names cells, paths of numbers, and switches, that may be set
   * @throws IllegalArgumentException if one of them cannot be set
   */
  public Alteration(Scenario scenario, List<String> names) {
    this.scenario = scenario;
    Settable settable = new Settable(scenario.plan().layout(), scenario.mechanisms());
    for (String name : names) {
      Settable.Target target = settable.find(name);
      if (target == null || target instanceof Settable.Computed) {
        throw new IllegalArgumentException(name + " cannot be set");
      }
      targets.add(target);
      if (target instanceof Settable.Cell cell) {
        given.add(cell.place());
      }
    }
    spreads = scenario.plan().spreads().clone();
    given.forEach(cell -> spreads[cell] = 0);
  }

  /** What the scenario itself has, in the order of the names; of flags and switches 1 or 0. */
  public double[] own() {
    double[] own = new double[targets.size()];
    for (int k = 0; k < own.length; k++) {
      own[k] = own(targets.get(k));
    }
    return own;
  }

  private double own(Settable.Target target) {
    if (target instanceof Settable.Cell cell) {
      return scenario.plan().cells()[cell.place()];
    } else if (target instanceof Settable.Number number) {
      return Objects.requireNonNull(scenario.mechanisms().numbers().get(number.path())).value();
    } else if (target instanceof Settable.Switch it) {
      return Objects.requireNonNull(scenario.mechanisms().switches().get(it.path())).on() ? 1 : 0;
    }
    throw new IllegalStateException(target + " cannot be set");
  }

  /**
   * The plan under values.
   *
   * @param values one for each name, within its range; of flags and switches 1 or 0
   */
  public Plan plan(double[] values) {
    if (values.length != targets.size()) {
      String rule = " are altered";
      throw new IllegalArgumentException(values.length + " values, but " + targets.size() + rule);
    }
    Plan plan = scenario.plan();
    return plan.with(cells(plan, values), spreads, mechanisms(values));
  }

  private double[] cells(Plan plan, double[] values) {
    double[] cells = plan.cells().clone();
    for (int k = 0; k < values.length; k++) {
      if (targets.get(k) instanceof Settable.Cell cell) {
        cells[cell.place()] = values[k];
      }
    }
    scenario.implied().complete(cells, given);
    return cells;
  }

  private Mechanisms mechanisms(double[] values) {
    Mechanisms old = scenario.mechanisms();
    if (targets.stream().allMatch(Settable.Cell.class::isInstance)) {
      return old;
    }
    Map<String, Mechanisms.Tuned> numbers = new LinkedHashMap<>(old.numbers());
    Map<String, Mechanisms.Toggle> switches = new LinkedHashMap<>(old.switches());
    for (int k = 0; k < values.length; k++) {
      double value = values[k];
      if (targets.get(k) instanceof Settable.Number number) {
        numbers.computeIfPresent(number.path(), (p, was) -> was.fixed(value, was.sources()));
      } else if (targets.get(k) instanceof Settable.Switch it) {
        switches.computeIfPresent(
            it.path(), (p, was) -> new Mechanisms.Toggle(value > 0.5, was.off()));
      }
    }
    return new Mechanisms(numbers, switches);
  }
}
