package entente.world;

import static java.util.Comparator.comparing;

import java.util.List;

/**
 * One vector of named cells, with three readings: as imagined, as it really is, and as it was at
 * the start. Outside imagination the first two agree. Only a {@link Ledger} writes.
 */
public final class World {
  private final Layout layout;
  private final int firstDerived;
  private final List<Derivation> derivations;
  private final double[] live;
  private final double[] real;
  private final double[] start;
  private final Formula[] formulas;
  private final Journal journal = new Journal();
  private Network network;
  private Ripple ripple;
  private boolean imagining;
  private boolean narrow;
  private final Recall recall;

  private int version;
  private long fingerprint;

  /**
   * Makes a world at its start.
   *
   * @param derivations one of each derived quantity
   * @param cells one value per place of the layout; derived places are ignored
   */
  public World(Layout layout, List<Derivation> derivations, double[] cells) {
    this.layout = layout;
    this.firstDerived = layout.firstDerived();
    this.derivations = derivations.stream().sorted(comparing(Derivation::quantity)).toList();
    this.live = cells.clone();
    for (int cell = 0; cell < live.length; cell++) {
      if (layout.used(cell)) {
        live[layout.twin(cell)] = live[cell];
        fingerprint += cell < firstDerived ? print(cell, live[cell]) : 0;
      }
    }
    this.recall = new Recall(layout.count(Axis.MOTIVE));
    this.real = live.clone();
    this.start = live.clone();
    this.formulas = this.derivations.stream().map(d -> d.in(this)).toArray(Formula[]::new);
    this.network = Network.of(layout, this.derivations, real);
    this.ripple = new Ripple(network, formulas, live, journal, layout);
  }

  /** Lays the network out anew: a fixed cell has changed that decides what is read at all. */
  private void reconnect() {
    network = Network.of(layout, derivations, real);
    ripple = new Ripple(network, formulas, live, journal, layout);
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
    if (cell >= firstDerived && (narrow || !ripple.settled())) {
      bringUpToDate(cell);
    }
    return live[cell];
  }

  private void bringUpToDate(int cell) {
    if (imagining) {
      bringAllUpToDate();
    } else {
      ripple.settle(network.level(cell));
    }
  }

  /**
   * The motives of a state in the world as imagined; only what they are reckoned from is brought up
   * to date.
   *
   * @param values gets them, motive by motive; of those that the state does not mind anything
   */
  public void imagined(int state, double[] values) {
    CellSet watched = network.watched(state);
    long key = imaginedKey(state, watched);
    if (!recall.find(key, values)) {
      ripple.within(watched);
      int first = layout.at(Quantity.MOTIVE_VALUE, state, 0);
      System.arraycopy(live, first, values, 0, values.length);
      recall.keep(key, values);
    }
  }

  /** A hash of all that is imagined and touches a set of derived cells, in whatever order. */
  private long imaginedKey(int state, CellSet watched) {
    long key = Draws.mix(state + 1);
    for (int k = 0; k < journal.size(); k++) {
      int cell = journal.cell(k);
      if (cell < firstDerived && network.readers().any(cell, watched)) {
        key += Draws.mix(Draws.mix(cell) ^ Double.doubleToRawLongBits(live[cell]));
      }
    }
    return key;
  }

  private void bringAllUpToDate() {
    if (narrow) {
      ripple.followAll();
      for (int k = 0; k < journal.size(); k++) {
        ripple.from(journal.cell(k));
      }
      narrow = false;
    }
    ripple.settle();
  }

  /** All cells, derived ones brought up to date; a copy. */
  public double[] copy() {
    bringAllUpToDate();
    return live.clone();
  }

  /** All cells as they stand, every derived one reckoned anew; a copy, for comparison. */
  public double[] reckonedAnew() {
    double[] kept = live.clone();
    for (int k = 0; k < network.first(derivations.size()); k++) {
      if (network.used(k)) {
        live[firstDerived + k] = network.value(formulas, k);
        live[layout.twin(firstDerived + k)] = live[firstDerived + k];
      }
    }
    double[] anew = live.clone();
    System.arraycopy(kept, 0, live, 0, kept.length);
    return anew;
  }

  /** A hash of every base cell, the same on every machine: a sum, so that it is kept up. */
  public long fingerprint() {
    return fingerprint;
  }

  private static long print(int cell, double value) {
    return Draws.mix(Draws.mix(cell + 1) ^ Double.doubleToLongBits(value + 0.0));
  }

  /** Takes the world as it now is for its start, derived cells too: after calibration. */
  public void fixStart() {
    System.arraycopy(copy(), 0, start, 0, start.length);
    ripple.all(network.all());
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
    narrow = true;
    ripple.follow(network.watched(state));
    journal.open(true);
    return journal.size();
  }

  int mark() {
    return journal.size();
  }

  /** Takes back what was imagined since a mark. */
  void forget(int mark, boolean more) {
    ripple.calm();
    journal.rollback(mark, live);
    imagining = more;
    narrow = false;
    ripple.followAll();
    journal.open(more);
  }

  void writeReal(int cell, double value) {
    fingerprint += print(cell, value) - print(cell, real[cell]);
    int twin = layout.twin(cell);
    live[cell] = value;
    live[twin] = value;
    real[cell] = value;
    real[twin] = value;
    version++;
    forgetImagined();
    Quantity quantity = layout.quantity(cell);
    if (network.decides(quantity)) {
      reconnect();
    } else if (quantity.role() == Role.ACTED) {
      ripple.from(cell);
      ripple.from(layout.real(cell));
      ripple.from(layout.realRow(cell));
    } else {
      ripple.all(network.readBy(quantity));
    }
  }

  /** Forgets what acts imagined before came to. */
  void forgetImagined() {
    recall.clear();
  }

  void writeImagined(int cell, double value) {
    if (live[cell] != value) {
      int twin = layout.twin(cell);
      journal.changed(cell, twin, live[cell]);
      live[cell] = value;
      live[twin] = value;
      ripple.from(cell);
    }
  }
}
