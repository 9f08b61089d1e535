package entente.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps values to pixels.
 *
 * @param from the value at the first pixel
 * @param to the value at the last, above the first
 * @param start the first pixel
 * @param end the last, which may lie before it
 */
record Scale(double from, double to, double start, double end) {

  /** A scale over all of some values, a little wider if they are all the same. */
  static Scale over(double least, double most, double start, double end) {
    double pad = most > least ? 0.03 * (most - least) : Math.max(0.5, 0.1 * Math.abs(most));
    return new Scale(least - pad, most + pad, start, end);
  }

  /** Where a value lies. */
  double at(double value) {
    return start + (value - from) / (to - from) * (end - start);
  }

  /** Round values within, about as many as asked for. */
  List<Double> ticks(int about) {
    double step = roundStep((to - from) / about);
    List<Double> ticks = new ArrayList<>();
    for (long k = (long) Math.ceil(from / step - 1e-9); k * step <= to + 1e-9 * step; k++) {
      ticks.add(k * step);
    }
    return ticks;
  }

  /** 1, 2 or 5 times a power of ten. */
  private static double roundStep(double step) {
    double power = 1;
    while (power > step) {
      power /= 10;
    }
    while (10 * power <= step) {
      power *= 10;
    }
    double times = step / power;
    return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
  }
}
