package entente.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.game.Rules;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.scenario.State;
import entente.world.Axis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text of the sources: short files, and no word of any scenario in them. */
final class SourceTextTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final int LONGEST = 400;
  private static final int MEDIAN = 100;

  @Test
  void noFileIsLongerThanFourHundredLines() throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    for (Path root : List.of(MAIN, Path.of("src/test/java"))) {
      for (Path file : under(root, ".java")) {
        int lines = Files.readAllLines(file).size();
        if (lines > LONGEST) {
          tooLong.put(file.toString(), lines);
        }
      }
    }
    assertEquals(Map.of(), tooLong);
  }

  @Test
  void halfOfTheFilesHaveFewerThanAHundredLines() throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (Path file : under(MAIN, ".java")) {
      lengths.add(Files.readAllLines(file).size());
    }
    lengths.sort(null);
    int median = lengths.get(lengths.size() / 2);
    assertTrue(median < MEDIAN, "the median file has " + median + " lines");
  }

  /** Nothing in the code may know a state, a good, a technology or a war by its name. */
  @Test
  void noWordOfAScenarioStandsInTheCode() throws IOException {
    Set<String> whole = new TreeSet<>();
    Set<String> anywhere = new TreeSet<>();
    for (Path file : under(Path.of("configs/scenarios"), ".yaml")) {
      Scenario scenario = ScenarioReader.read(file).orThrow();
      names(scenario, whole);
      longNames(scenario, anywhere);
    }
    assertEquals(List.of(), found(whole, anywhere));
  }

  /** Codes and short names: a literal must not be one of them, unless an action is called so. */
  private static void names(Scenario scenario, Set<String> names) {
    for (Axis axis : List.of(Axis.STATE, Axis.ITEM, Axis.WAR)) {
      names.addAll(scenario.plan().layout().names(axis));
    }
    names.addAll(scenario.plan().words().items());
    scenario.states().forEach(state -> names.add(state.name()));
    names.removeAll(Rules.ACTIONS);
  }

  /** Names of states, of their actors and wars: no literal may hold one. */
  private static void longNames(Scenario scenario, Set<String> names) {
    for (State state : scenario.states()) {
      names.add(state.name());
    }
    names.addAll(scenario.plan().words().states());
    names.addAll(scenario.wars().values());
    names.removeIf(name -> name.length() < 4);
  }

  private static List<String> found(Set<String> whole, Set<String> anywhere) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : under(MAIN, ".java")) {
      String code = COMMENT.matcher(Files.readString(file)).replaceAll(" ");
      Matcher literals = LITERAL.matcher(code);
      while (literals.find()) {
        String literal = literals.group(1);
        if (whole.contains(literal) || anywhere.stream().anyMatch(literal::contains)) {
          found.add(file + ": \"" + literal + "\"");
        }
      }
    }
    return found;
  }

  private static List<Path> under(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
