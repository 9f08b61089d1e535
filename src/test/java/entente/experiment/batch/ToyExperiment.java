package entente.experiment.batch;

import com.google.common.hash.Hashing;
import entente.experiment.Experiment;
import entente.experiment.Factor;
import entente.experiment.Kept;
import entente.experiment.Point;
import entente.experiment.Setting;
import entente.fixture.Stage;
import entente.game.Plan;
import entente.scenario.Scenario;
import entente.scenario.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The toy with three levels of the patron's trust. In the middle one an outcome divides by nothing,
 * so that its runs fail.
 */
record ToyExperiment(Scenario world, int replicates, Kept kept) implements Experiment {
  static final String TRUST = "dyad.AAA.BBB.trust";
  private static final double[] LEVELS = {0.125, 0.25, 0.5};
  private static final String ODD =
      """
      outcomes:
        odd:
          title: Odd
          if: 1.0 / (start("dyad.AAA.BBB.trust") - 0.25) > 1000.0
          source: toy
      """;

  /** One whose runs all go well but those of the middle point. */
  static ToyExperiment failing(int replicates, Kept kept) {
    Scenario odd = Stage.toyScenario(text -> text.replace("outcomes:\n", ODD));
    return new ToyExperiment(odd, replicates, kept);
  }

  /** One whose runs all go well. */
  static ToyExperiment fine(int replicates, Kept kept) {
    return new ToyExperiment(Stage.toyScenario(), replicates, kept);
  }

  static Kept outcomesOnly() {
    return new Kept(List.of(), List.of(), false, false, false);
  }

  static Kept everything() {
    return new Kept(List.of("state.AAA.stability"), List.of(TRUST), true, true, true);
  }

  @Override
  public String name() {
    return "toy-trust";
  }

  @Override
  public String digest() {
    return Hashing.sha256()
        .hashString(texts() + " " + replicates + kept, StandardCharsets.UTF_8)
        .toString();
  }

  @Override
  public List<SourceFile> texts() {
    return world.files();
  }

  @Override
  public Path scenario() {
    return Path.of("configs/scenarios/toy.yaml");
  }

  @Override
  public List<Factor> factors() {
    return List.of(new Factor(TRUST, "share"));
  }

  @Override
  public List<Point> points() {
    return List.of(
        new Point(0, new double[] {LEVELS[0]}),
        new Point(1, new double[] {LEVELS[1]}),
        new Point(2, new double[] {LEVELS[2]}));
  }

  @Override
  public long seed() {
    return 10;
  }

  @Override
  public long seed(int replicate) {
    return seed() + replicate;
  }

  @Override
  public int turns() {
    return 6;
  }

  @Override
  public Map<String, String> settings(Point point) {
    return Map.of(TRUST, Double.toString(point.values()[0]));
  }

  @Override
  public Setting setting(Point point) {
    Plan plan = world.plan();
    double[] cells = plan.cells().clone();
    cells[plan.layout().find(TRUST)] = point.values()[0];
    return new Setting(
        new Plan(
            plan.layout(),
            cells,
            plan.spreads(),
            plan.numbers(),
            plan.injects(),
            plan.start(),
            turns(),
            plan.words()),
        world.outcomes());
  }
}
