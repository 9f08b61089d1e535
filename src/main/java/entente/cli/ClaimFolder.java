package entente.cli;

import entente.explain.Nearest;
import entente.scenario.ClaimFile;
import entente.scenario.ClaimReader;
import entente.scenario.ClaimReading;
import entente.scenario.Legible;
import entente.scenario.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The claims that lie in a folder, a file each. */
record ClaimFolder(Path folder) {
  private static final String PARAMETERS = "sensitivity.txt";

  /**
   * Reads claims, in the order of their names.
   *
   * @param only which; all if empty
   * @throws BadInput with all problems of all of them, or if there is no such claim
   */
  List<ClaimFile> read(List<String> only) throws IOException {
    List<String> names = names();
    for (String wanted : only) {
      if (!names.contains(wanted)) {
        List<String> near = Nearest.to(wanted, names, 1);
        String advice = near.isEmpty() ? "" : "\nMaybe " + near.get(0) + " was meant.";
        throw new BadInput(
            "There is no claim " + Legible.line(wanted) + " in " + folder + "." + advice);
      }
    }
    List<ClaimFile> claims = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : only.isEmpty() ? names : only.stream().sorted().distinct().toList()) {
      ClaimReading reading = ClaimReader.read(folder.resolve(name + ".yaml"));
      reading.claim().ifPresent(claims::add);
      problems.addAll(reading.problems());
    }
    if (!problems.isEmpty()) {
      throw new BadInput(Scenarios.lines(problems));
    }
    return claims;
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new BadInput("There is no folder " + folder + ".\nMaybe --from names another.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".yaml"))
              .map(name -> name.substring(0, name.length() - ".yaml".length()))
              .sorted()
              .toList();
      if (names.isEmpty()) {
        throw new BadInput(folder + " holds no claims: no file there ends in .yaml.");
      }
      return names;
    }
  }

  /** The numbers that are varied: a name or pattern a line, after # remarks. */
  List<String> parameters(List<ClaimFile> claims) throws IOException {
    Path file = folder.resolve(PARAMETERS);
    if (!Files.isRegularFile(file)) {
      throw new BadInput("There is no " + file + ", which names the numbers to vary, one a line.");
    }
    List<String> parameters =
        Files.readAllLines(file).stream()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    for (String parameter : parameters) {
      if (claims.stream().anyMatch(claim -> !claim.scenario().hasNumber(parameter))) {
        throw new BadInput(file + ": " + Legible.line(parameter) + " names no number or cell.");
      }
    }
    return parameters;
  }
}
