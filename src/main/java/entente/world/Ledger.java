package entente.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The only way to change a world. The same code writes to the real world, where every change is
 * entered with its cause, and to an imagined one, where every change is taken back.
 */
public final class Ledger {
  private final World world;
  private final List<Entry> entries;
  private final boolean keeping;
  private @Nullable Cause cause;
  private final int[] viewers = new int[16];
  private int depth;

  /**
   * Opens a ledger.
   *
   * @param keeping whether entries are kept to be read, or forgotten at once (batches)
   */
  public Ledger(World world, boolean keeping) {
    this(world, keeping, new ArrayList<>());
  }

  /**
   * Opens a ledger.
   *
   * @param entries takes the entries if they are kept
   */
  public Ledger(World world, boolean keeping, List<Entry> entries) {
    this.world = world;
    this.keeping = keeping;
    this.entries = entries;
  }

  /** The world that it writes to. */
  public World world() {
    return world;
  }

  /** Whether entries are kept to be read. */
  public boolean keeping() {
    return keeping;
  }

  /** Says why what follows changes. */
  public void because(Cause why) {
    cause = why;
  }

  /** Every change of the real world so far, in order. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /**
   * Begins to imagine, from the point of view of a state.
   *
   * @return a mark to hand to {@link #forget}
   */
  public int imagine(int state) {
    viewers[depth++] = state;
    return world.imagine(state);
  }

  /** Takes back what was imagined since the mark. */
  public void forget(int mark) {
    depth--;
    world.forget(mark, depth > 0);
  }

  /** Whether nothing has been imagined since the mark. */
  public boolean untouched(int mark) {
    return world.mark() == mark;
  }

  /** Whether what is written is imagined. */
  public boolean imagining() {
    return world.imagining();
  }

  /** The state in whose mind this is imagined, or -1 in the real world. */
  public int viewer() {
    return depth == 0 ? -1 : viewers[depth - 1];
  }

  /** Sets a cell with one axis, kept within its range. */
  public void set(Quantity quantity, int i, double value) {
    write(quantity, world.layout().at(quantity, i), value);
  }

  /** Sets a cell with two axes, kept within its range. */
  public void set(Quantity quantity, int i, int j, double value) {
    write(quantity, world.layout().at(quantity, i, j), value);
  }

  /** Sets a cell with three axes, kept within its range. */
  public void set(Quantity quantity, int i, int j, int k, double value) {
    write(quantity, world.layout().at(quantity, i, j, k), value);
  }

  /** Adds to a cell with one axis, kept within its range. */
  public void add(Quantity quantity, int i, double change) {
    set(quantity, i, world.get(quantity, i) + change);
  }

  /** Adds to a cell with two axes, kept within its range. */
  public void add(Quantity quantity, int i, int j, double change) {
    set(quantity, i, j, world.get(quantity, i, j) + change);
  }

  /** Adds to a cell with three axes, kept within its range. */
  public void add(Quantity quantity, int i, int j, int k, double change) {
    set(quantity, i, j, k, world.get(quantity, i, j, k) + change);
  }

  /**
   * Writes a cell by its place, kept within its range.
   *
   * @throws IllegalArgumentException if the value is not a number or the cell is derived
   */
  public void write(int cell, double value) {
    write(world.layout().quantity(cell), cell, value);
  }

  private void write(Quantity quantity, int cell, double value) {
    if (Double.isNaN(value) || quantity.follows()) {
      throw new IllegalArgumentException(
          "cannot write " + value + " to " + world.layout().name(cell));
    }
    double kept = Curve.clamp(value, quantity.min(), quantity.max());
    if (world.imagining()) {
      world.writeImagined(cell, kept);
    } else {
      enter(cell, kept);
    }
  }

  private void enter(int cell, double value) {
    double before = world.value(cell);
    if (before != value) {
      world.writeReal(cell, value);
      if (keeping) {
        if (cause == null) {
          throw new IllegalStateException("a change without a cause: " + world.layout().name(cell));
        }
        entries.add(new Entry(cell, before, value, cause));
      }
    }
  }
}
