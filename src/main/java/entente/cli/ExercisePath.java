package entente.cli;

import entente.explain.Nearest;
import entente.scenario.Exercise;
import entente.scenario.ExerciseReader;
import entente.scenario.ExerciseReading;
import entente.scenario.Legible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Finds exercises by their names, or by their files. */
final class ExercisePath {
  private static final String ENDING = ".yaml";
  private static final int NEAR = 3;

  @Option(
      names = "--exercises",
      paramLabel = "DIR",
      description = "The folder of exercises; default: ${DEFAULT-VALUE}.")
  Path folder = Path.of("configs", "exercises");

  /** The files of all exercises, by name. */
  List<Path> all() {
    if (!Files.isDirectory(folder)) {
      throw new BadInput(
          "--exercises is " + folder + "; there is no such folder.\nMaybe configs/exercises.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of an exercise. */
  Path file(String name) {
    if (name.isBlank()) {
      throw new BadInput("NAME is empty; it must name an exercise.");
    }
    if (name.endsWith(ENDING)) {
      return Path.of(name);
    }
    List<String> known = new ArrayList<>();
    for (Path file : all()) {
      String bare = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
      if (bare.equals(name)) {
        return file;
      }
      known.add(bare);
    }
    String near = String.join(", ", Nearest.to(name, known, NEAR));
    throw new BadInput(
        "There is no exercise "
            + Legible.line(name)
            + " in "
            + folder
            + (known.isEmpty() ? "; it holds none." : ".\nMaybe " + near + "."));
  }

  /** An exercise, or bad input with all its problems. */
  Exercise read(String name) {
    ExerciseReading reading = ExerciseReader.read(file(name));
    return reading.exercise().orElseThrow(() -> new BadInput(Scenarios.lines(reading.problems())));
  }

  /** The seat of a code. */
  static int seat(Exercise exercise, String code) {
    List<String> known = exercise.seats().stream().map(exercise::code).toList();
    if (code.isEmpty() && known.size() == 1) {
      return exercise.seats().get(0);
    }
    int place = known.indexOf(code);
    if (place < 0) {
      throw new BadInput(
          (code.isEmpty() ? "--seat is missing" : "--seat is " + Legible.line(code))
              + "; the seats of "
              + exercise.name()
              + " are "
              + String.join(", ", known)
              + ".");
    }
    return exercise.seats().get(place);
  }
}
