package entente.experiment.seek;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.experiment.Experiment;
import entente.experiment.Experiments;
import entente.experiment.Point;
import entente.experiment.Setting;
import entente.experiment.Share;
import entente.fixture.CornerFiles;
import entente.scenario.ExperimentFile;
import entente.scenario.ExperimentFile.Varied;
import entente.scenario.ExperimentReader;
import entente.scenario.Variation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  private static final double[] OWN = {0, 1, 0.1};
  @TempDir static Path folder;
  private static ExperimentFile file;
  private static Experiment corner;

  @BeforeAll
  static void readTheExperiment() throws IOException {
    file = ExperimentReader.read(CornerFiles.in(folder)).file().orElseThrow();
    corner = Experiments.of(file);
  }

  private static List<Variation> ranges() {
    return file.factors().stream().map(Varied::variation).toList();
  }

  private static Arena arena(String outcome) {
    return new Arena(corner::setting, outcome, 1, 1, 2);
  }

  private static Archive search(String outcome, int points, long seed) {
    return new Search(ranges(), arena(outcome), points, seed).run(stage -> {});
  }

  @Test
  void itFindsACornerThatAsManyEvenPointsMiss() {
    Archive found = search("corner", 60, 1);
    Tried best = found.ranked().get(0);
    assertEquals(1, best.came());
    assertTrue(best.point().values()[0] > 1.95 && best.point().values()[1] > 1.95);
    Archive even = new Archive();
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(3);
    sequence.nextVector();
    for (int k = 0; k < 60; k++) {
      double[] shares = sequence.nextVector();
      double[] values = new double[3];
      for (int f = 0; f < 3; f++) {
        values[f] = ranges().get(f).at(shares[f]);
      }
      assertEquals(0, even.at(values, arena("corner")).came());
    }
  }

  @Test
  void itTriesNoMorePointsThanItMayAndNoneTwice() {
    for (int points : new int[] {1, 2, 7, 40}) {
      List<Tried> tried = search("never", points, 1).tried();
      assertEquals(points, tried.size());
      Set<List<Double>> values = new HashSet<>();
      for (int k = 0; k < tried.size(); k++) {
        assertEquals(k, tried.get(k).point().number());
        assertTrue(values.add(Arrays.stream(tried.get(k).point().values()).boxed().toList()));
      }
    }
  }

  @Test
  void theSameSeedSearchesAlikeAndAnotherOtherwise() {
    List<Point> one = points(search("never", 30, 3));
    assertEquals(one, points(search("never", 30, 3)));
    List<Point> other = points(search("never", 30, 4));
    assertEquals(one.subList(0, 10), other.subList(0, 10), "the first look draws nothing");
    assertFalse(one.equals(other));
  }

  private static List<Point> points(Archive archive) {
    return archive.tried().stream().map(Tried::point).toList();
  }

  @Test
  void itsStagesAccountForEveryPoint() {
    List<Search.Stage> stages = new ArrayList<>();
    Archive archive = new Search(ranges(), arena("never"), 50, 1).run(stages::add);
    assertEquals(50, stages.stream().mapToInt(Search.Stage::tried).sum());
    assertEquals(17, stages.get(0).tried(), "a third is the first look");
    assertEquals(Archive.Signal.NOVELTY, archive.signal());
    assertTrue(stages.size() > 2);
  }

  @Test
  void whereNothingVariesTheSearchEnds() {
    List<Variation> lists =
        List.of(
            new Variation.Listed(List.of(0.0, 1.0)),
            new Variation.Listed(List.of(0.5)),
            new Variation.Listed(List.of(0.1, 0.2)));
    List<Tried> tried = new Search(lists, arena("never"), 500, 1).run(stage -> {}).tried();
    assertEquals(4, tried.size(), "all combinations, each once");
  }

  @Test
  void nearnessIsThatOfTheNearestMonth() {
    Tried near = arena("corner").play(new Point(0, new double[] {1.9, 0, 0}));
    Tried far = arena("corner").play(new Point(1, new double[] {0.5, 2, 0}));
    Tried half = arena("corner").play(new Point(2, new double[] {2, 1.5, 0}));
    assertEquals((-0.05 / 1.05 - 1) / 2, near.nearness(), 1e-12);
    assertTrue(far.nearness() < near.nearness() && near.nearness() < half.nearness());
    assertEquals(0, half.came());
  }

  @Test
  void pruningKeepsWhatIsNeededAndNothingElse() {
    Archive archive = new Archive();
    Tried from = archive.at(new double[] {1.97, 1.99, -0.8}, arena("corner"));
    Pruning pruning = new Pruning(OWN, new Shares(ranges()));
    Tried plainer = pruning.of(from, archive, arena("corner"));
    assertArrayEquals(new double[] {1.97, 1.99, 0.1}, plainer.point().values());
    assertEquals(4, archive.tried().size());
  }

  @Test
  void sharesAreWhereValuesLie() {
    List<Variation> ranges =
        List.of(
            new Variation.Uniform(-1, 1),
            new Variation.LogUniform(1, 100),
            new Variation.Listed(List.of(3.0, 1.0, 2.0)),
            new Variation.Normal(0.5, 0.1, 0, 1));
    double[] shares = new Shares(ranges).of(new double[] {0.5, 10, 1, 0.5});
    assertArrayEquals(new double[] {0.75, 0.5, 0.5, 0.5}, shares, 1e-9);
    double[] outside = new Shares(ranges).of(new double[] {-3, 1000, 3, 0});
    assertArrayEquals(new double[] {0, 1, 1.0 / 6, 0}, outside, 1e-9);
  }

  @Test
  void confirmingCountsTheSameSeedsInBoth() {
    Setting in = corner.setting(new Point(0, new double[] {2, 2, 0}));
    Setting out = corner.setting(new Point(0, OWN));
    Arena fresh = arena("corner").with(2, 8);
    Confirmed here = Confirmed.of(in, fresh);
    Confirmed there = Confirmed.of(out, fresh);
    assertEquals(new Share(8, 8), here.share());
    assertEquals(new Share(0, 8), there.share());
    assertEquals(OptionalLong.of(2), here.seed());
    assertEquals(OptionalLong.empty(), there.seed());
    assertEquals(Share.difference(0, 8, 8), here.over(there));
    assertEquals(Share.difference(8, 0, 8), there.over(here));
  }

  @Test
  void countsComeBeforeNearnessAndNearnessBeforeTheOrderOfTrying() {
    Archive archive = new Archive();
    Tried far = archive.at(new double[] {0, 0, 0}, arena("corner"));
    Tried near = archive.at(new double[] {1.9, 0, 0}, arena("corner"));
    Tried there = archive.at(new double[] {2, 2, 0}, arena("corner"));
    assertEquals(List.of(there, near, far), archive.ranked());
    assertEquals(1, archive.score(there));
    assertTrue(archive.score(near) < 1 && archive.score(near) > archive.score(far));
    assertEquals(far, archive.at(new double[] {0, 0, 0}, arena("corner")), "not played again");
    assertEquals(3, archive.tried().size());
  }

  @Test
  void whatCannotBePlayedIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Search(List.of(), arena("never"), 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Search(ranges(), arena("never"), 0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new Arena(corner::setting, "never", 1, 0, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> arena("nothing").play(new Point(0, new double[] {0, 0, 0})));
  }
}
