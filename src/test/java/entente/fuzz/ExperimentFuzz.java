package entente.fuzz;

import entente.experiment.Examined;
import entente.experiment.Experiment;
import entente.experiment.Experiments;
import entente.experiment.Point;
import entente.mason.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** Spoilt experiments; of those that are still fine, a point is played for some months. */
final class ExperimentFuzz implements Fuzz {
  private static final String LISTED =
      """
      experiment: %s
      title: Points
      scenario: %s
      design:
        method: points
        points:
          - {trust.kept: 0.01, war.border.active: true, pair.AAA.BBB.treaty: 2}
          - {trust.kept: 0.05, war.border.active: false, pair.AAA.BBB.treaty: 0}
      """;
  private static final String SAMPLED =
      """
      experiment: %s
      title: Samples
      scenario: %s
      factors:
        trust.kept: {uniform: {from: 0.01, to: 0.05}}
        state.AAA.power: {logUniform: {from: 0.1, to: 1}}
        dyad.AAA.BBB.trust: {normal: {mean: 0.1, deviation: 0.3}}
        pair.AAA.BBB.treaty: {grid: {from: 0, to: 2, values: 3}}
      design: {method: latinHypercube, samples: 20}
      record: {cells: all, series: "dyad.*.*.trust", ledger: true}
      """;

  private final Path file;
  private final List<String> texts;

  ExperimentFuzz(Path folder) throws IOException {
    file = folder.resolve("toy-shells.yaml");
    String toy = Path.of("configs/scenarios/toy.yaml").toAbsolutePath().toString();
    String shipped = Files.readString(Path.of("configs/experiments/toy-shells.yaml"));
    texts =
        List.of(
            shipped.replace("../scenarios/toy.yaml", toy),
            String.format(LISTED, "toy-shells", toy),
            String.format(SAMPLED, "toy-shells", toy),
            String.format(SAMPLED, "toy-shells", toy).replace("latinHypercube", "sobol"));
  }

  @Override
  public void attempt(SplittableRandom random) {
    String text = new Mutations(random).several(texts.get(random.nextInt(texts.size())));
    try {
      Files.writeString(file, text);
    } catch (java.nio.charset.CharacterCodingException e) {
      return; // Half a character, which no file can hold.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Examined examined = Experiments.read(file);
    examined.problems().forEach(problem -> Fuzz.legible(problem.toString()));
    examined.experiment().ifPresent(experiment -> play(experiment, random));
  }

  private static void play(Experiment experiment, SplittableRandom random) {
    List<Point> points = experiment.points();
    var setting = experiment.setting(points.get(random.nextInt(points.size())));
    Driver.play(Plans.first(setting.plan(), 3), setting.outcomes(), experiment.seed(0), false);
  }
}
