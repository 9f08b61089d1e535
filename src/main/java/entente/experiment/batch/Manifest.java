package entente.experiment.batch;

import entente.experiment.Experiment;
import entente.experiment.Factor;
import entente.experiment.Kept;
import entente.game.Plan;
import entente.store.Engine;
import entente.world.Axis;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a batch is of. It holds no time of the clock and nothing of the machine but the Java it
 * began on.
 *
 * @param format the version of the batch's form
 * @param name the experiment's name
 * @param digest the hash of the texts that decide its results
 * @param engine what it is played on
 * @param seed the experiment's seed
 * @param points how many points the design has
 * @param replicates how many runs each point has
 * @param turns how many months a run has
 * @param start the first month, such as 2022-01
 * @param states what each state is called as an actor, by code
 * @param factors what varies
 * @param outcomes the outcomes' columns in the table of runs
 * @param kept what is kept of each run
 */
public record Manifest(
    int format,
    String name,
    String digest,
    Engine engine,
    long seed,
    int points,
    int replicates,
    int turns,
    String start,
    Map<String, String> states,
    List<Factor> factors,
    List<String> outcomes,
    Kept kept) {

  /** The version of the form that this engine writes and reads. */
  public static final int FORMAT = 2;

  /** Checks what the tables cannot be read without. */
  public Manifest {
    factors = List.copyOf(factors);
    outcomes = List.copyOf(outcomes);
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    if (!start.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
      throw new IllegalArgumentException("start is " + start);
    }
    if (points < 1 || replicates < 1) {
      throw new IllegalArgumentException(
          "points is " + points + ", replicates is " + replicates + "; both must be 1 or more");
    }
  }

  static Manifest of(Experiment experiment) {
    Plan plan = experiment.setting(experiment.points().get(0)).plan();
    return new Manifest(
        FORMAT,
        experiment.name(),
        experiment.digest(),
        Engine.here(),
        experiment.seed(),
        experiment.points().size(),
        experiment.replicates(),
        experiment.turns(),
        plan.start().toString(),
        states(plan),
        experiment.factors(),
        Sheets.of(experiment).runs().outcomeColumns(),
        experiment.kept());
  }

  private static Map<String, String> states(Plan plan) {
    Map<String, String> states = new LinkedHashMap<>();
    List<String> codes = plan.layout().names(Axis.STATE);
    for (int i = 0; i < codes.size(); i++) {
      states.put(codes.get(i), plan.words().state(i));
    }
    return states;
  }

  /** How many runs there are in all. */
  public int runs() {
    return Math.multiplyExact(points, replicates);
  }
}
