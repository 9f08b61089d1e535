package entente.casebook;

import entente.scenario.Case;
import entente.scenario.CaseReader;
import entente.scenario.CaseReading;
import entente.scenario.Mechanisms;
import entente.scenario.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A corpus of cases, read under one set of rules.
 *
 * @param cases in the order of their files
 * @param problems what is wrong with the files
 * @param ownNumbers whether the rules are those that the cases were worked out with
 */
public record Casebook(List<Case> cases, List<Problem> problems, boolean ownNumbers) {

  /** The case files of a folder, by name: those that begin with a number. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches("\\d+-.*\\.yaml"))
          .sorted()
          .toList();
    }
  }

  /** Reads cases under the rules of their own stages. */
  public static Casebook read(List<Path> files) {
    return read(files, Map.of(), true);
  }

  /** Reads cases under other rules. */
  public static Casebook read(List<Path> files, Mechanisms rules) {
    Map<String, String> settings = new LinkedHashMap<>();
    rules.numbers().forEach((path, it) -> settings.put(path, Double.toString(it.value())));
    rules.switches().forEach((path, it) -> settings.put(path, it.on() ? "on" : "off"));
    return read(files, settings, false);
  }

  private static Casebook read(List<Path> files, Map<String, String> rules, boolean ownNumbers) {
    List<Case> cases = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    CaseReader.Stages stages = new CaseReader.Stages(rules);
    for (Path file : files) {
      CaseReading reading = CaseReader.read(file, stages);
      reading.hand().ifPresent(cases::add);
      problems.addAll(reading.problems());
    }
    return new Casebook(List.copyOf(cases), List.copyOf(problems), ownNumbers);
  }

  /** Tries a case. */
  public Verdict tryOut(Case hand) {
    return new Trial(hand, ownNumbers).verdict();
  }
}
