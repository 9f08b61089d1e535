package entente.cli;

import entente.experiment.Experiment;
import entente.experiment.seek.Broken;
import entente.scenario.Legible;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** The games of a search that broke off: how many, why the first did, and how to see it do so. */
final class BrokenGames {
  private final Experiment experiment;
  private int count;
  private String first = "";

  BrokenGames(Experiment experiment) {
    this.experiment = experiment;
  }

  /** Adds those that were played with some settings. */
  void add(Map<String, String> settings, List<Broken> broken) {
    count += broken.size();
    if (first.isEmpty() && !broken.isEmpty()) {
      Broken one = broken.get(0);
      first = Legible.line(one.error()) + "\n  " + command(experiment, settings, one.seed()) + "\n";
    }
  }

  boolean any() {
    return count > 0;
  }

  void print(PrintWriter out) {
    if (any()) {
      out.println(
          count
              + (count == 1 ? " game broke off and counts as one" : " games broke off and count as")
              + (count == 1 ? " in which" : " games in which")
              + " it did not come about."
              + "\nThe first: "
              + first);
    }
  }

  /** The command that plays a game by itself. */
  static String command(Experiment experiment, Map<String, String> settings, long seed) {
    StringBuilder command = new StringBuilder("entente run ");
    command.append(experiment.scenario()).append(" --turns ").append(experiment.turns());
    command.append(" --seed ").append(seed);
    settings.forEach(
        (name, value) -> command.append(" --set ").append(name).append('=').append(value));
    return command.toString();
  }
}
