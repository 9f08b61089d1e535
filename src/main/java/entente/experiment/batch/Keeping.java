package entente.experiment.batch;

import entente.experiment.Experiment;
import entente.experiment.Factor;
import entente.experiment.Kept;
import entente.experiment.Point;
import entente.experiment.Setting;
import entente.scenario.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Some runs of an experiment, with something else kept of each.
 *
 * @param of the experiment
 * @param points some of its points, numbered anew
 * @param replicates how many runs at each
 * @param kept what is kept
 */
record Keeping(Experiment of, List<Point> points, int replicates, Kept kept) implements Experiment {

  /** About so many runs of an experiment, spread evenly over its points. */
  static Keeping some(Experiment of, int runs, Kept kept) {
    int all = of.points().size();
    int count = Math.min(all, runs);
    List<Point> points = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      points.add(new Point(k, of.points().get((int) ((long) k * all / count)).values()));
    }
    return new Keeping(of, points, Math.max(1, Math.min(of.replicates(), runs / count)), kept);
  }

  @Override
  public String name() {
    return of.name();
  }

  @Override
  public String digest() {
    return of.digest();
  }

  @Override
  public List<SourceFile> texts() {
    return of.texts();
  }

  @Override
  public Path scenario() {
    return of.scenario();
  }

  @Override
  public List<Factor> factors() {
    return of.factors();
  }

  @Override
  public long seed() {
    return of.seed();
  }

  @Override
  public long seed(int replicate) {
    return of.seed(replicate);
  }

  @Override
  public int turns() {
    return of.turns();
  }

  @Override
  public Setting setting(Point point) {
    return of.setting(point);
  }

  @Override
  public Map<String, String> settings(Point point) {
    return of.settings(point);
  }
}
