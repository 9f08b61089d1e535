package entente.scenario;

import entente.game.Plan;
import entente.outcome.Outcome;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A scenario as its files say it, checked; nothing in it changes, so that any thread may use it.
 */
public final class Scenario {
  /** The greatest number of months that is played. */
  public static final int MOST_TURNS = 1200;

  private final String path;
  private final Header header;
  private final List<SourceFile> files;
  private final Map<String, Source> sources;
  private final List<State> states;
  private final Optional<Cartography> map;
  private final Map<String, String> wars;
  private final Mechanisms mechanisms;
  private final Plan plan;
  private final List<Outcome> outcomes;
  private final Provenance provenance;
  private final Implied implied;

  Scenario(
      String path,
      Header header,
      List<SourceFile> files,
      Map<String, Source> sources,
      List<State> states,
      Optional<Cartography> map,
      Map<String, String> wars,
      Mechanisms mechanisms,
      Plan plan,
      List<Outcome> outcomes,
      Provenance provenance,
      Implied implied) {
    this.path = path;
    this.header = header;
    this.files = files;
    this.sources = sources;
    this.states = states;
    this.map = map;
    this.wars = wars;
    this.mechanisms = mechanisms;
    this.plan = plan;
    this.outcomes = outcomes;
    this.provenance = provenance;
    this.implied = implied;
  }

  /** Its name, the same as the file's without {@code .yaml}. */
  public String name() {
    return header.name();
  }

  /** What it is called. */
  public String title() {
    return header.title();
  }

  /** What it is about. */
  public String about() {
    return header.about();
  }

  /** The first month. */
  public YearMonth start() {
    return header.start();
  }

  /** How many months are played. */
  public int turns() {
    return header.turns();
  }

  /** Where it was read from. */
  public String path() {
    return path;
  }

  /** The main file, then those that it includes. */
  public List<SourceFile> files() {
    return files;
  }

  /** The table of sources, by their keys. */
  public Map<String, Source> sources() {
    return sources;
  }

  /** The states' words and places, in the order of the axis. */
  public List<State> states() {
    return states;
  }

  /** How its map is drawn; empty if it has no geography, since some state has no place. */
  public Optional<Cartography> map() {
    return map;
  }

  /** What wars are called, by their names, in the order of the axis. */
  public Map<String, String> wars() {
    return wars;
  }

  /** The mechanisms' numbers and switches, with their units, ranges and meanings. */
  public Mechanisms mechanisms() {
    return mechanisms;
  }

  /** What a game is played from. */
  public Plan plan() {
    return plan;
  }

  /**
   * Whether a name, or a pattern of cells with a * for a word between points, is that of a number
   * that can be set.
   */
  public boolean hasNumber(String pattern) {
    if (mechanisms.numbers().containsKey(pattern)) {
      return true;
    }
    Pattern form = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E[^.]+\\Q"));
    return plan.layout().names().stream()
        .anyMatch(
            name ->
                form.matcher(name).matches()
                    && Keys.settable(plan.layout().quantity(plan.layout().find(name))));
  }

  /** What is watched for. */
  public List<Outcome> outcomes() {
    return outcomes;
  }

  /** What other starting values would imply. */
  Implied implied() {
    return implied;
  }

  /**
   * The keys of a number's sources.
   *
   * @param cellOrPath a cell, a mechanism's number, {@code injects.name} or {@code outcomes.name}
   * @return {@code --set} if it was set from outside; empty if nothing was said of it
   */
  public List<String> source(String cellOrPath) {
    return provenance.of(cellOrPath);
  }

  /**
   * A condition or the sides of a war, as the file says them.
   *
   * @param path such as {@code injects.name.when}, {@code outcomes.name.if} or {@code
   *     wars.name.attackers}
   * @return the text, words of a list joined by commas; empty if nothing is said there
   */
  public String said(String path) {
    return provenance.said().getOrDefault(path, "");
  }
}
