package entente.map;

import java.util.List;

/** What the colours of a map stand for. */
public sealed interface Key {

  /**
   * A scale.
   *
   * @param low the value of its first colour
   * @param high the value of its last
   * @param unit of both
   */
  record Gradient(Ramp ramp, double low, double high, String unit) implements Key {
    /** The colour of a value; beyond the ends that of the end. */
    public int rgb(double value) {
      return ramp.of(high > low ? (value - low) / (high - low) : 0.5);
    }
  }

  /** A colour for each of several kinds. */
  record Kinds(List<Kind> kinds) implements Key {
    /** Nobody changes the list. */
    public Kinds {
      kinds = List.copyOf(kinds);
    }
  }

  /** A kind, its colour and its words. */
  record Kind(int rgb, String words) {}
}
