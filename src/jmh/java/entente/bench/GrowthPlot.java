package entente.bench;

import java.util.Locale;

/** How the time of a turn grows with the number of states, as an SVG picture on log scales. */
final class GrowthPlot {
  private static final int WIDTH = 560;
  private static final int HEIGHT = 380;
  private static final int LEFT = 70;
  private static final int RIGHT = 20;
  private static final int TOP = 30;
  private static final int BOTTOM = 50;

  private final Figures figures;
  private final int[] states;
  private final int lowest;
  private final int highest;
  private final StringBuilder svg = new StringBuilder();

  private GrowthPlot(Figures figures, int[] states) {
    this.figures = figures;
    this.states = states;
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int n : states) {
      least = Math.min(least, millis(n));
      most = Math.max(most, millis(n));
    }
    this.lowest = (int) Math.floor(Math.log10(least));
    this.highest = Math.max(lowest + 1, (int) Math.ceil(Math.log10(most)));
  }

  /** The picture. */
  static String of(Figures figures, int[] states) {
    return new GrowthPlot(figures, states).draw();
  }

  private String draw() {
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"13\">",
        WIDTH, HEIGHT);
    line("<title>Median time of a turn against the number of states</title>");
    line("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
    axes();
    square();
    measured();
    line("</svg>");
    return svg.toString();
  }

  private void axes() {
    for (int power = lowest; power <= highest; power++) {
      double y = y(Math.pow(10, power));
      line(
          "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ddd\"/>",
          LEFT, y, WIDTH - RIGHT, y);
      String label = power >= 0 ? "1" + "0".repeat(power) : "0." + "0".repeat(-power - 1) + "1";
      text(LEFT - 8, y + 4, "end", label);
    }
    for (int n : states) {
      text(x(n), HEIGHT - BOTTOM + 20, "middle", "" + n);
    }
    text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8, "middle", "states");
    text(LEFT, TOP - 12, "middle", "ms a turn");
  }

  /** The square of the number of states, through the second world: the bar. */
  private void square() {
    int from = states[1];
    int to = states[states.length - 1];
    double end = Math.min(millis(from) * to * to / from / from, Math.pow(10, highest));
    double until = from * Math.sqrt(end / millis(from));
    line(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#999\""
            + " stroke-dasharray=\"5 4\"/>",
        x(from), y(millis(from)), x(until), y(end));
    text(x(until) + 6, y(end) + 16, "middle", "n²");
  }

  private void measured() {
    StringBuilder points = new StringBuilder();
    for (int n : states) {
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(n), y(millis(n))));
    }
    line(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\"/>",
        points.toString().strip());
    for (int n : states) {
      line("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1f5fa8\"/>", x(n), y(millis(n)));
      text(x(n) - 8, y(millis(n)) - 8, "end", Tables.said(millis(n)));
    }
  }

  private double millis(int n) {
    return figures.nanos("turn", n) / 1e6;
  }

  private double x(double n) {
    double first = states[0];
    double share = Math.log(n / first) / Math.log(states[states.length - 1] / first);
    return LEFT + 40 + share * (WIDTH - LEFT - RIGHT - 60);
  }

  private double y(double millis) {
    double share = (Math.log10(millis) - lowest) / (highest - lowest);
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }

  private void text(double x, double y, String anchor, String words) {
    line("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, words);
  }

  private void line(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
