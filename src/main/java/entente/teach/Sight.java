package entente.teach;

import entente.scenario.Scenario;
import entente.world.Axis;
import entente.world.Draws;
import entente.world.Layout;
import entente.world.Quantity;
import entente.world.World;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * What one state may know of the world: its own affairs, and what is open, as they are; deals that
 * are hidden from it not at all; all else as an estimate, off by as much as states in the model
 * misjudge each other ({@code belief.noise}), the same throughout a run.
 */
public final class Sight {
  private static final long ESTIMATE = Draws.key("estimate");
  private static final double FOUR_FIFTHS = 1.2815515655446004;
  private static final double EDGE = 1e-9;
  private static final Set<Axis> PUBLIC_AXES = Set.of(Axis.WAR, Axis.GOOD, Axis.TECHNOLOGY);
  private static final Set<Quantity> PUBLIC =
      Set.of(
          Quantity.POWER,
          Quantity.VETO,
          Quantity.COLLAPSED,
          Quantity.SANCTION,
          Quantity.EMBARGO,
          Quantity.PROXIMITY,
          Quantity.GUARANTEE,
          Quantity.REPERTOIRE,
          Quantity.FLOW,
          Quantity.PROMISE_DUE,
          Quantity.PROMISE_KEPT,
          Quantity.PROMISE_BROKEN);
  private static final Set<Quantity> DEALS =
      Set.of(Quantity.CONTRACT, Quantity.TERM, Quantity.COVERT, Quantity.SHORTFALL);

  private final Layout layout;
  private final Draws draws;
  private final int viewer;
  private final double spread;

  /**
   * The sight of a state.
   *
   * @param seed the run's, which decides how it errs
   */
  public Sight(Scenario scenario, long seed, int viewer) {
    this.layout = scenario.plan().layout();
    this.draws = new Draws(seed);
    this.viewer = viewer;
    boolean noisy =
        Objects.requireNonNull(scenario.mechanisms().switches().get("belief"), "belief").on();
    double noise =
        Objects.requireNonNull(scenario.mechanisms().numbers().get("belief.noise"), "noise")
            .value();
    this.spread = noisy ? noise : 0;
  }

  /** What it knows of a cell; nothing if it is hidden from it. */
  public Optional<Known> of(World world, int cell) {
    return of(world::value, cell);
  }

  /**
   * What it knows of a cell of a world as it was.
   *
   * @param cells the world's cells by their places
   */
  public Optional<Known> of(double[] cells, int cell) {
    return of((int place) -> cells[place], cell);
  }

  private Optional<Known> of(IntToDoubleFunction world, int cell) {
    String name = layout.name(cell);
    double value = world.applyAsDouble(cell);
    if (DEALS.contains(layout.quantity(cell))) {
      return isHidden(world, cell) ? Optional.empty() : Optional.of(Known.exactly(name, value));
    }
    boolean sure = spread == 0 || isOwn(cell) || isPublic(cell);
    return Optional.of(sure ? Known.exactly(name, value) : estimate(cell, value));
  }

  private boolean isHidden(IntToDoubleFunction world, int cell) {
    int supplier = layout.index(cell, 0);
    int receiver = layout.index(cell, 1);
    boolean party = supplier == viewer || receiver == viewer;
    int hidden = layout.at(Quantity.COVERT, supplier, receiver, layout.index(cell, 2));
    return !party && world.applyAsDouble(hidden) > 0.5;
  }

  private boolean isOwn(int cell) {
    Quantity quantity = layout.quantity(cell);
    List<Axis> axes = quantity.axes();
    boolean first = axes.get(0) == Axis.STATE && layout.index(cell, 0) == viewer;
    boolean other = quantity.symmetric() && layout.index(cell, 1) == viewer;
    return first || other;
  }

  private boolean isPublic(int cell) {
    Quantity quantity = layout.quantity(cell);
    return PUBLIC.contains(quantity)
        || quantity.symmetric()
        || PUBLIC_AXES.contains(quantity.axes().get(0));
  }

  private Known estimate(int cell, double value) {
    Quantity quantity = layout.quantity(cell);
    double error = spread * draws.normal(ESTIMATE, viewer, Draws.ONCE, cell);
    double far = spread * FOUR_FIFTHS;
    return new Known(
        layout.name(cell),
        moved(quantity, value, error),
        moved(quantity, value, error - far),
        moved(quantity, value, error + far),
        false);
  }

  /** A value off by so much: of its odds within a range, of itself where it has no upper end. */
  private static double moved(Quantity quantity, double value, double by) {
    double span = quantity.max() - quantity.min();
    if (span <= 2) {
      double share = (value - quantity.min()) / span;
      if (share < EDGE || share > 1 - EDGE) {
        return value;
      }
      double odds = share / (1 - share) * StrictMath.exp(by);
      return quantity.min() + span * odds / (1 + odds);
    }
    return value >= 0 ? value * StrictMath.exp(by) : value * StrictMath.exp(-by);
  }
}
