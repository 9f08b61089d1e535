package entente.report;

import entente.experiment.Experiment;
import entente.experiment.Experiments;
import entente.experiment.Share;
import entente.experiment.batch.BatchFolder;
import entente.experiment.batch.BatchTexts;
import entente.experiment.batch.Manifest;
import entente.game.Plan;
import entente.outcome.Outcome;
import entente.scenario.Design;
import entente.scenario.ExperimentFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** All that sections are made from: the batch with its experiment, its runs, and the choices. */
public final class Material {
  private static final int MOST_FOCAL = 6;
  private static final int MOST_CELLS = 12;
  private static final int LEAST_RUNS = 5;

  private final Manifest manifest;
  private final ExperimentFile file;
  private final Experiment experiment;
  private final Plan plan;
  private final Answers answers;
  private final Choices choices;
  private final List<GameRow> games;
  private final List<Factored> factors = new ArrayList<>();
  private final List<Result> ends = new ArrayList<>();

  /**
   * Opens a finished batch.
   *
   * @param answers the batch's database
   * @throws entente.store.UnreadableRecord if its copies do not fit
   */
  Material(BatchFolder batch, Answers answers, Choices choices) throws IOException {
    this.manifest = batch.manifest();
    this.file = BatchTexts.experiment(batch);
    this.experiment = Experiments.of(file);
    this.plan = file.scenario().plan();
    this.answers = answers;
    this.choices = choices;
    this.games = answers.games(manifest.outcomes());
    for (int k = 0; k < file.factors().size(); k++) {
      factors.add(Factored.of(file.factors().get(k), k, experiment.points()));
    }
    List<String> cells = ending();
    for (String cell : cells.subList(0, Math.min(MOST_CELLS, cells.size()))) {
      ends.add(end(cell));
    }
  }

  /** The cells whose end is looked at: those chosen, or those kept for it, or those kept at all. */
  private List<String> ending() {
    List<String> atEnd = manifest.kept().cellsAtEnd();
    return !choices.cells().isEmpty()
        ? choices.cells().stream().filter(kept()::contains).toList()
        : atEnd.isEmpty() ? manifest.kept().cellsOverTime() : atEnd;
  }

  /** The cells of which something was kept. */
  List<String> kept() {
    List<String> all = new ArrayList<>(manifest.kept().cellsOverTime());
    manifest.kept().cellsAtEnd().stream().filter(cell -> !all.contains(cell)).forEach(all::add);
    return all;
  }

  private Result end(String cell) throws IOException {
    int replicates = manifest.replicates();
    Map<Integer, Double> at = answers.at(cell, manifest.turns() - 1, replicates);
    double[] values = new double[games.size()];
    for (int k = 0; k < values.length; k++) {
      int place = games.get(k).point() * replicates + games.get(k).replicate();
      values[k] = at.getOrDefault(place, Double.NaN);
    }
    return new Result(cell, cell + " at the end", false, values);
  }

  /** Where cells ended, at most twelve. */
  List<Result> ends() {
    return ends;
  }

  /** What inputs are held against: the outcomes looked at closely, and where cells ended. */
  List<Result> results() {
    List<Result> results = new ArrayList<>();
    focal().forEach(outcome -> results.add(Result.of(this, outcome)));
    ends.stream().filter(Result::varies).limit(MOST_FOCAL).forEach(results::add);
    return results;
  }

  /** What the batch is of. */
  Manifest manifest() {
    return manifest;
  }

  /** The experiment as its file says it. */
  ExperimentFile file() {
    return file;
  }

  /** The experiment with its points. */
  Experiment experiment() {
    return experiment;
  }

  /** Its design. */
  Design design() {
    return file.design();
  }

  /** The scenario's plan, for months and names. */
  Plan plan() {
    return plan;
  }

  /** The database. */
  Answers answers() {
    return answers;
  }

  /** What the reader wants. */
  Choices choices() {
    return choices;
  }

  /** The runs that did not fail, in the order of their keys. */
  List<GameRow> games() {
    return games;
  }

  /** What varied, with its levels. */
  List<Factored> factors() {
    return factors;
  }

  /** The outcomes watched for. */
  List<Outcome> outcomes() {
    return file.scenario().outcomes();
  }

  /** In which share of the runs an outcome came about; there must be runs. */
  Share share(int outcome) {
    return share(outcome, games);
  }

  /** Shares with intervals that know of seeds. */
  SeedShares seeds() {
    return new SeedShares(manifest.replicates(), manifest.seed());
  }

  /** In which share of some runs. */
  static Share share(int outcome, List<GameRow> some) {
    return new Share((int) some.stream().filter(run -> run.has(outcome)).count(), some.size());
  }

  /**
   * The outcomes that are looked at closely: those chosen, or those that are neither rare nor
   * nearly certain, the most uncertain first and at most six; in the scenario's order.
   */
  List<Integer> focal() {
    List<Integer> some = new ArrayList<>();
    for (int k = 0; k < outcomes().size() && !games.isEmpty(); k++) {
      boolean chosen = choices.outcomes().contains(outcomes().get(k).name());
      if (choices.outcomes().isEmpty() ? varies(k) : chosen) {
        some.add(k);
      }
    }
    if (choices.outcomes().isEmpty()) {
      some.sort(Comparator.comparingDouble(k -> Math.abs(share(k).value() - 0.5)));
      some = new ArrayList<>(some.subList(0, Math.min(MOST_FOCAL, some.size())));
      some.sort(null);
    }
    return some;
  }

  private boolean varies(int outcome) {
    Share share = share(outcome);
    return share.count() >= LEAST_RUNS && share.of() - share.count() >= LEAST_RUNS;
  }

  /** The number of the outcome of a name. */
  int outcome(String name) {
    return outcomes().stream().map(Outcome::name).toList().indexOf(name);
  }

  /** What an outcome is called. */
  String title(int outcome) {
    return outcomes().get(outcome).title();
  }
}
