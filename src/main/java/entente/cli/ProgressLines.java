package entente.cli;

import entente.experiment.batch.Standing;
import entente.explain.Figures;
import java.io.PrintWriter;

/** Progress where there is no terminal: now and then a line. */
final class ProgressLines implements Progress.Display {
  private static final int OUTCOMES = 4;

  private final PrintWriter out;
  private final int before;
  private final long began = System.nanoTime();

  ProgressLines(PrintWriter out, Standing standing) {
    this.out = out;
    this.before = standing.played();
  }

  @Override
  public double pause() {
    return 10;
  }

  @Override
  public void show(Standing standing) {
    double seconds = (System.nanoTime() - began) / 1e9;
    out.println(line(standing, before, seconds));
    out.flush();
  }

  @Override
  public void end(Standing standing) {
    out.flush();
  }

  /**
   * How things stand in a line.
   *
   * @param before how many runs had been played before this process
   * @param seconds for how long it has played
   */
  static String line(Standing standing, int before, double seconds) {
    double rate = (standing.played() - before) / seconds;
    String left =
        rate > 0 ? time(Math.round((standing.runs() - standing.played()) / rate)) + " left" : "";
    String shares = Progress.shares(standing, OUTCOMES);
    return standing.played()
        + " of "
        + standing.runs()
        + " runs"
        + (rate > 0 ? ", " + Figures.fixed(rate, rate < 10 ? 1 : 0) + " a second, " + left : "")
        + (shares.isEmpty() ? "" : "; " + shares);
  }

  /** A time in the largest units that say it. */
  static String time(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = seconds / 60;
    return minutes < 60
        ? minutes + " min " + seconds % 60 + " s"
        : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
