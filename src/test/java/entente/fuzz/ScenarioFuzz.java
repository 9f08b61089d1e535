package entente.fuzz;

import entente.mason.Driver;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.scenario.Undefined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Spoilt scenarios and models; those that are still fine are played for some months. */
final class ScenarioFuzz implements Fuzz {
  private static final Path CONFIGS = Path.of("configs");
  private static final String MODEL = "../models/standard.yaml";

  private final String model;
  private final List<String> scenarios;

  ScenarioFuzz() throws IOException {
    model = Files.readString(CONFIGS.resolve("models/standard.yaml"));
    scenarios =
        List.of(
            Files.readString(CONFIGS.resolve("scenarios/toy.yaml")),
            Files.readString(CONFIGS.resolve("scenarios/northeast-asia.yaml")));
  }

  @Override
  public void attempt(SplittableRandom random) {
    Mutations mutations = new Mutations(random);
    boolean toy = random.nextInt(10) > 0;
    boolean spoilModel = random.nextInt(6) == 0;
    String main = scenarios.get(toy ? 0 : 1);
    String mainText = spoilModel ? main : mutations.several(main);
    String modelText = spoilModel ? mutations.several(model) : model;
    String name = toy ? "toy.yaml" : "northeast-asia.yaml";
    Reading reading =
        ScenarioReader.readStored(Map.of(name, mainText, MODEL, modelText), name, settings(random));
    reading.problems().forEach(problem -> Fuzz.legible(problem.toString()));
    reading.scenario().ifPresent(scenario -> play(scenario, random.nextLong()));
  }

  private static Map<String, String> settings(SplittableRandom random) {
    return random.nextInt(20) == 0
        ? Map.of(Expressions.make(random), Expressions.make(random))
        : Map.of();
  }

  private static void play(Scenario scenario, long seed) {
    try {
      Driver.play(Plans.first(scenario.plan(), 4), scenario.outcomes(), seed, false);
    } catch (Undefined e) {
      Fuzz.legible(e.getMessage());
    }
  }
}
