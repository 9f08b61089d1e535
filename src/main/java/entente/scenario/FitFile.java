package entente.scenario;

import java.util.List;
import java.util.Set;

/**
 * Which numbers are fitted to what, as a file says it.
 *
 * @param name its name, that of the file without {@code .yaml}
 * @param title what it is called
 * @param history what is fitted to: its fit part
 * @param parameters what is fitted, in the order of the file
 * @param acts whether the acts, silences and answers of the fit part are targets
 * @param trails the names of the trails whose fit data are targets
 * @param replays how many replays an evaluation takes
 * @param games how many free games, if trails are targets
 * @param seed the first seed of both, and of the optimiser
 * @param budget how many evaluations the optimiser may take
 */
public record FitFile(
    String name,
    String title,
    HistoryFile history,
    List<Parameter> parameters,
    boolean acts,
    Set<String> trails,
    int replays,
    int games,
    long seed,
    int budget) {

  /**
   * A number that is fitted.
   *
   * @param name a mechanism's number by its path, or a number of a doctrine by its cell
   * @param unit its unit
   * @param start its value before, as the scenario has it
   * @param lower the least value that is tried
   * @param upper the greatest
   */
  public record Parameter(String name, String unit, double start, double lower, double upper) {}
}
