package entente.gui;

import entente.explain.Figures;

/**
 * The range of a slider. Where a setting may be anything up to very much, it reaches to twice its
 * value.
 *
 * @param min its least value
 * @param max its greatest value
 */
record Scale(double min, double max) {
  /** How many steps a slider has. */
  static final int STEPS = 1000;

  private static final double WIDE = 200;

  /** The range for a setting of a value. */
  static Scale of(Setting setting, double value) {
    boolean wide = setting.max() - setting.min() > WIDE;
    double reach = 2 * Math.max(1, Math.abs(value));
    double min = wide ? Math.max(setting.min(), -reach) : setting.min();
    return new Scale(min, wide ? Math.min(setting.max(), reach) : setting.max());
  }

  /** The step of a value. */
  int step(double value) {
    return max > min ? (int) Math.round((value - min) / (max - min) * STEPS) : 0;
  }

  /** The value of a step, as it is written. */
  String text(int step, Setting setting) {
    double value = min + (max - min) * step / STEPS;
    return setting.kind() == Setting.Kind.TURNS
        ? Long.toString(Math.max(1, Math.round(value)))
        : Figures.plain(value);
  }
}
