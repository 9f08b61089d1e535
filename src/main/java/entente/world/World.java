package entente.world;

import static java.util.Comparator.comparing;

import java.util.List;

/**
 * One vector of named cells, with three readings: as imagined, as it really is, and as it was at
 * the start. Outside imagination the first two agree. Only a {@link Ledger} writes.
 */
public final class World {
  private final Layout layout;
  private final List<Derivation> derivations;
  private final double[] live;
  private final double[] real;
  private final double[] start;
  private final Formula[] formulas;
  private final Journal journal = new Journal();
  private Network network;
  private Ripple ripple;
  private boolean imagining;
  private boolean settled = true;
  private long stale;
  private int version;

  /**
   * Makes a world at its start.
   *
   * @param derivations one of each derived quantity
   * @param cells one value per place of the layout; derived places are ignored
   */
  public World(Layout layout, List<Derivation> derivations, double[] cells) {
    this.layout = layout;
    this.derivations = derivations.stream().sorted(comparing(Derivation::quantity)).toList();
    this.live = cells.clone();
    this.real = cells.clone();
    this.start = cells.clone();
    this.formulas = this.derivations.stream().map(d -> d.in(this)).toArray(Formula[]::new);
    this.network = new Network(layout, this.derivations, real);
    this.ripple = new Ripple(network, formulas, live, journal);
    this.stale = network.all();
  }

  /** Lays the network out anew: a fixed cell has changed that decides what is read at all. */
  private void reconnect() {
    network = new Network(layout, derivations, real);
    ripple = new Ripple(network, formulas, live, journal);
    stale = network.all();
  }

  /** The cells of a quantity as imagined (or as they are), for formulas. */
  public Grid live(Quantity quantity) {
    return new Grid(live, layout, quantity);
  }

  /** The cells of a base quantity as they really are, for formulas. */
  public Grid real(Quantity quantity) {
    return new Grid(real, layout, quantity);
  }

  /** The cells of a quantity as they were at the start, for formulas. */
  public Grid start(Quantity quantity) {
    return new Grid(start, layout, quantity);
  }

  /** Where the cells lie. */
  public Layout layout() {
    return layout;
  }

  /** How many states there are. */
  public int states() {
    return layout.states();
  }

  /** How many members an axis has. */
  public int count(Axis axis) {
    return layout.count(axis);
  }

  /** A cell as imagined (or as it is, outside imagination). */
  public double get(Quantity quantity, int i) {
    return value(layout.at(quantity, i));
  }

  /** A cell as imagined (or as it is, outside imagination). */
  public double get(Quantity quantity, int i, int j) {
    return value(layout.at(quantity, i, j));
  }

  /** A cell as imagined (or as it is, outside imagination). */
  public double get(Quantity quantity, int i, int j, int k) {
    return value(layout.at(quantity, i, j, k));
  }

  /** Whether a cell is above a half: how flags are read. */
  public boolean is(Quantity quantity, int i) {
    return value(layout.at(quantity, i)) > 0.5;
  }

  /** Whether a cell is above a half: how flags are read. */
  public boolean is(Quantity quantity, int i, int j) {
    return value(layout.at(quantity, i, j)) > 0.5;
  }

  /**
   * A cell as it really is, even while imagining. Motives read attitudes so: what a state feels it
   * cannot promise itself.
   */
  public double real(Quantity quantity, int i, int j) {
    return real[layout.at(quantity, i, j)];
  }

  /** A base cell as it was at the start of the run. */
  public double start(Quantity quantity, int i, int j) {
    return start[layout.at(quantity, i, j)];
  }

  /** A cell as it was at the start; of a derived cell what {@link #fixStart} kept. */
  public double start(int cell) {
    return start[cell];
  }

  /** A cell by its place. */
  public double value(int cell) {
    if (cell >= layout.firstDerived()) {
      bringUpToDate(cell);
    }
    return live[cell];
  }

  private void bringUpToDate(int cell) {
    if (imagining) {
      bringAllUpToDate();
    } else if (stale != 0) {
      refresh(network.needed(network.level(cell)) & stale);
    }
  }

  /** Reckons whole quantities of the real world. */
  private void refresh(long levels) {
    for (long left = levels; left != 0; left &= left - 1) {
      int level = Long.numberOfTrailingZeros(left);
      int end = network.first(level + 1);
      for (int cell = network.first(level); cell < end; cell++) {
        if (layout.used(cell)) {
          live[cell] = network.value(formulas[level], cell);
        }
      }
    }
    stale &= ~levels;
  }

  /** Follows all that was imagined wherever it leads. */
  private void settleAll() {
    ripple.followAll();
    for (int k = 0; k < journal.size(); k++) {
      ripple.from(journal.cell(k));
    }
    ripple.settle();
    settled = true;
  }

  /**
   * A motive of the state in whose mind an act is imagined; only what its motives are reckoned from
   * is brought up to date.
   */
  public double imagined(int state, int motive) {
    ripple.settle();
    return live[layout.at(Quantity.MOTIVE_VALUE, state, motive)];
  }

  /** All cells, derived ones brought up to date; a copy. */
  public double[] copy() {
    bringAllUpToDate();
    return live.clone();
  }

  /** All cells as they stand, every derived one reckoned anew; a copy, for comparison. */
  public double[] reckonedAnew() {
    double[] kept = live.clone();
    long before = stale;
    refresh(network.all());
    stale = before;
    double[] anew = live.clone();
    System.arraycopy(kept, 0, live, 0, kept.length);
    return anew;
  }

  private void bringAllUpToDate() {
    if (!imagining) {
      refresh(stale);
    } else if (!settled) {
      settleAll();
    }
  }

  /** A hash of every base cell, the same on every machine. */
  public long fingerprint() {
    long hash = 0;
    for (int cell = 0; cell < layout.firstDerived(); cell++) {
      hash = Draws.mix(hash ^ Double.doubleToLongBits(real[cell] + 0.0));
    }
    return hash;
  }

  /** Takes the world as it now is for its start, derived cells too: after calibration. */
  public void fixStart() {
    System.arraycopy(copy(), 0, start, 0, start.length);
    stale = network.all();
  }

  /** A number that grows with every change of the real world. */
  public int version() {
    return version;
  }

  boolean imagining() {
    return imagining;
  }

  /** Begins to imagine in the mind of a state; everything is up to date then. */
  int imagine(int state) {
    bringAllUpToDate();
    imagining = true;
    ripple.follow(state);
    return journal.size();
  }

  int mark() {
    return journal.size();
  }

  /** Takes back what was imagined since a mark. */
  void forget(int mark, boolean more) {
    ripple.calm();
    journal.rollback(mark, live);
    settled = true;
    imagining = more;
    ripple.followAll();
  }

  void writeReal(int cell, double value) {
    live[cell] = value;
    real[cell] = value;
    version++;
    Quantity quantity = layout.quantity(cell);
    stale |= network.reached(quantity);
    if (network.decides(quantity)) {
      reconnect();
    }
  }

  void writeImagined(int cell, double value) {
    if (live[cell] != value) {
      journal.changed(cell, live[cell]);
      live[cell] = value;
      settled = false;
      ripple.from(cell);
    }
  }
}
