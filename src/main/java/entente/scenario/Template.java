package entente.scenario;

import entente.game.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A commented scenario to start from. Its comments on keys are written from the declarations by
 * which the reader reads.
 *
 * @param name the scenario's name, that of its file without {@code .yaml}
 * @param title what it is called
 * @param states how many states it has, from 2 to {@link #MOST_STATES}
 * @param include the path of the model from the scenario's folder
 * @param schema the path of the schema from there
 */
public record Template(String name, String title, int states, String include, String schema) {
  /** One for each letter. */
  public static final int MOST_STATES = 26;

  private static final String KEYS = "#@keys";

  /** Checks the number of states. */
  public Template {
    if (states < 2 || states > MOST_STATES) {
      throw new IllegalArgumentException("states: 2 to " + MOST_STATES + ", not " + states);
    }
  }

  /** The standard model as it is shipped, without the line that names its schema to editors. */
  public static String model() {
    return resource("/entente/models/standard.yaml")
        .replaceFirst("^# yaml-language-server.*\n", "");
  }

  private static String resource(String path) {
    try (InputStream in = Template.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not part of the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scenario's text. */
  public String text() {
    List<String> lines = new ArrayList<>();
    for (String line : repeated(resource("new.yaml").lines().toList())) {
      if (line.startsWith(KEYS)) {
        Outline.keys(line.substring(KEYS.length()).strip()).forEach(lines::add);
      } else if (line.equals("#@steps")) {
        Outline.steps().forEach(lines::add);
      } else if (line.equals("#@actions")) {
        Outline.actions().forEach(lines::add);
      } else {
        lines.add(filled(line));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private String filled(String line) {
    String scenario = line.startsWith("scenario:") ? Json.quoted(name) : name;
    return line.replace("@schema@", schema)
        .replace("@include@", Json.quoted(include))
        .replace("@title@", Json.quoted(title))
        .replace("@name@", scenario)
        .replace("@allActions@", String.join(", ", Rules.ACTIONS));
  }

  /** With the lines between the marks once for each further state. */
  private List<String> repeated(List<String> lines) {
    int from = lines.indexOf("#@each");
    int to = lines.indexOf("#@end");
    List<String> all = new ArrayList<>(lines.subList(0, from));
    for (int k = 2; k < states; k++) {
      String code = Character.toString('A' + k).repeat(3);
      String state = lines.subList(from + 1, to).stream().collect(Collectors.joining("\n"));
      all.addAll(state.replace("@code@", code).lines().toList());
    }
    all.addAll(lines.subList(to + 1, lines.size()));
    return all;
  }
}
