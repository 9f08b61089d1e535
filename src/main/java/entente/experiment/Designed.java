package entente.experiment;

import com.fasterxml.jackson.core.io.NumberOutput;
import entente.game.Plan;
import entente.scenario.Alteration;
import entente.scenario.Design;
import entente.scenario.ExperimentFile;
import entente.scenario.ExperimentFile.Varied;
import entente.scenario.SourceFile;
import entente.world.Draws;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An experiment as its file says it, with the points of its design. */
final class Designed implements Experiment {
  private final ExperimentFile file;
  private final String digest;
  private final List<Factor> factors;
  private final List<Point> points;
  private final Alteration alteration;
  private final Kept kept;

  Designed(ExperimentFile file) {
    this.file = file;
    this.digest = file.digest();
    this.factors = file.factors().stream().map(f -> new Factor(f.name(), f.unit())).toList();
    this.points = numbered(points(file.design(), file.factors(), new Draws(file.seed())));
    this.alteration = new Alteration(file.scenario(), factors.stream().map(Factor::name).toList());
    ExperimentFile.Recorded recorded = file.recorded();
    this.kept =
        new Kept(
            recorded.cells(),
            recorded.series(),
            recorded.decisions(),
            recorded.events(),
            recorded.ledger());
  }

  private static List<double[]> points(Design design, List<Varied> factors, Draws draws) {
    if (design instanceof Design.Points listed) {
      return listed.rows().stream().map(Designed::array).toList();
    } else if (design instanceof Design.LatinHypercube cube) {
      return LatinHypercube.points(factors, cube.samples(), draws);
    } else if (design instanceof Design.Sobol sobol) {
      return Saltelli.points(factors, sobol.samples());
    } else if (design instanceof Design.Morris morris) {
      return Morris.points(factors, morris.trajectories(), morris.levels(), draws);
    }
    return Factorial.points(factors);
  }

  private static double[] array(List<Double> row) {
    return row.stream().mapToDouble(value -> value).toArray();
  }

  private static List<Point> numbered(List<double[]> values) {
    List<Point> points = new ArrayList<>();
    values.forEach(row -> points.add(new Point(points.size(), row)));
    return List.copyOf(points);
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public String digest() {
    return digest;
  }

  @Override
  public List<SourceFile> texts() {
    List<SourceFile> texts = new ArrayList<>(List.of(file.file()));
    texts.addAll(file.scenario().files());
    return List.copyOf(texts);
  }

  @Override
  public Path scenario() {
    return Path.of(file.scenario().path());
  }

  @Override
  public Map<String, String> settings(Point point) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (int k = 0; k < factors.size(); k++) {
      double value = point.values()[k];
      boolean flag = factors.get(k).unit().equals("0 or 1");
      String text = flag ? value > 0.5 ? "on" : "off" : NumberOutput.toString(value, true);
      settings.put(factors.get(k).name(), text);
    }
    return settings;
  }

  @Override
  public List<Factor> factors() {
    return factors;
  }

  @Override
  public List<Point> points() {
    return points;
  }

  @Override
  public int replicates() {
    return file.replicates();
  }

  @Override
  public long seed() {
    return file.seed();
  }

  @Override
  public long seed(int replicate) {
    return file.seed() + replicate;
  }

  @Override
  public int turns() {
    return file.turns();
  }

  @Override
  public Setting setting(Point point) {
    Plan plan = alteration.plan(point.values()).lasting(file.turns());
    return new Setting(plan, file.scenario().outcomes());
  }

  @Override
  public Kept kept() {
    return kept;
  }
}
