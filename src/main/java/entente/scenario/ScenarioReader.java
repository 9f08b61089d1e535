package entente.scenario;

import entente.world.Layout;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a scenario and all its problems at once; throws for none of them. */
public final class ScenarioReader {
  private static final List<String> HEAD =
      List.of("scenario", "title", "about", "start", "turns", "states");

  private final Shelf shelf;
  private final String main;
  private final Problems problems = new Problems();
  private final Shapes shapes = new Shapes(problems);

  private ScenarioReader(Shelf shelf, String main) {
    this.shelf = shelf;
    this.main = main;
  }

  /** Reads a file and what it includes. */
  public static Reading read(Path file) {
    return read(file, Map.of());
  }

  /**
   * Reads a file and what it includes.
   *
   * @param settings values set on top, by the name of a cell or the path of a mechanism
   */
  public static Reading read(Path file, Map<String, String> settings) {
    Path folder = file.resolveSibling("");
    Path name = file.getFileName();
    return new ScenarioReader(new Shelf.Disk(folder), name == null ? "" : name.toString())
        .read(settings);
  }

  /** Reads a file and what it includes, with a file of mechanisms laid over them. */
  public static Reading readUnder(Path file, Path model) {
    Path name = file.getFileName();
    ScenarioReader reader =
        new ScenarioReader(
            new Shelf.Disk(file.resolveSibling("")), name == null ? "" : name.toString());
    Path here = file.resolveSibling("").toAbsolutePath().normalize();
    String over = here.relativize(model.toAbsolutePath().normalize()).toString();
    return reader.read(includes -> includes.read(reader.main, over), Map.of());
  }

  /**
   * Reads texts held in memory.
   *
   * @param texts by file name; includes are found by their path from the file that includes them
   * @param mainFile the name of the scenario itself
   */
  public static Reading readStored(
      Map<String, String> texts, String mainFile, Map<String, String> settings) {
    return new ScenarioReader(new Shelf.Stored(texts), mainFile).read(settings);
  }

  /**
   * Reads texts held in memory with one of them laid over the others.
   *
   * @param over the name of the text that wins
   */
  public static Reading readStoredUnder(
      Map<String, String> texts, String mainFile, String over, Map<String, String> settings) {
    return new ScenarioReader(new Shelf.Stored(texts), mainFile)
        .read(includes -> includes.read(mainFile, over), settings);
  }

  /**
   * Reads texts that were sent from another place; all is called as it is called there.
   *
   * @param texts by file name, relative to the scenario's folder
   * @param path where the scenario itself lies there
   */
  static Reading readSent(Map<String, String> texts, Path path) {
    String name = String.valueOf(path.getFileName());
    return new ScenarioReader(new Shelf.Sent(texts, path.resolveSibling("")), name).read(Map.of());
  }

  private Reading read(Map<String, String> settings) {
    return read(includes -> includes.read(main), settings);
  }

  private Reading read(Roots roots, Map<String, String> settings) {
    Scenario scenario = null;
    try {
      Includes includes = new Includes(new Texts(shelf, problems), problems);
      Node.Table root = roots.of(includes);
      if (root != null && includes.complete() && isWhole(root)) {
        scenario = scenario(root, includes.files(), settings);
      }
    } catch (Problems.Enough e) {
      // What there is so far is said.
    }
    return scenario == null || problems.any()
        ? new Reading(Optional.empty(), problems.sorted(shelf.called(main)))
        : new Reading(Optional.of(scenario), List.of());
  }

  /** What is read: the main file with what it includes, and perhaps with another laid over it. */
  private interface Roots {
    Node.@Nullable Table of(Includes includes);
  }

  /** Whether it is a scenario, and not a part that scenarios include, such as a model. */
  private boolean isWhole(Node.Table root) {
    boolean part =
        HEAD.stream().noneMatch(root.entries()::containsKey)
            && Format.ROOT.names().stream().anyMatch(root.entries()::containsKey);
    if (part) {
      String message =
          "This is a part for scenarios to include, no scenario: it has no scenario, start, turns or states.";
      problems.add(root.key(), "", message + "\nMaybe check a scenario that includes it.");
    }
    return !part;
  }

  private @Nullable Scenario scenario(
      Node.Table root, List<SourceFile> files, Map<String, String> settings) {
    Header header = Header.read(shapes, root, bareName());
    Map<String, Source> sources = new SourceSection(shapes).read(root);
    Layout layout = new Axes(shapes).layout(root);
    if (layout == null) {
      return null;
    }
    Draft draft = Draft.of(root, shapes, new Figures(shapes, sources), layout);
    return new Assembly(root, header, draft).scenario(shelf.called(main), files, settings);
  }

  private String bareName() {
    String name = main.substring(main.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
