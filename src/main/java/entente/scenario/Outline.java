package entente.scenario;

import entente.game.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The declarations of the format as comments, a line a key. */
final class Outline {
  private static final String INDENT = "#   ";
  private static final int WIDTH = 104;

  private Outline() {}

  /**
   * The keys of a block.
   *
   * @param path such as {@code states.goods}; empty for the head of a file
   */
  static Stream<String> keys(String path) {
    Form form = path.isEmpty() ? Header.BLOCK : Format.ROOT;
    for (String name : path.isEmpty() ? List.<String>of() : List.of(path.split("\\."))) {
      Key key = ((Block) form).key(name);
      form = key.form();
      while (form instanceof Form.Each each) {
        form = each.form();
      }
    }
    return form instanceof Block block
        ? aligned(block.keys().stream().filter(key -> key != Key.NOTE).map(Outline::row).toList())
        : Stream.of(INDENT + form.rule());
  }

  private static List<String> row(Key key) {
    String need = key.need() == Need.FREE ? "" : "; needed";
    boolean plain = key.otherwise().isEmpty() || key.otherwise().equals("0");
    String missing = plain ? "" : "; if missing: " + key.otherwise();
    return List.of(key.name(), key.meaning() + "; " + key.form().rule() + need + missing);
  }

  /** The steps of an inject. */
  static Stream<String> steps() {
    List<List<String>> rows = new ArrayList<>();
    for (Block step : ((Form.Steps) InjectSteps.FORM).kinds()) {
      List<String> keys = step.names().stream().filter(n -> !n.equals(Key.NOTE.name())).toList();
      rows.add(List.of("{" + String.join(": …, ", keys) + ": …}", step.keys().get(0).meaning()));
    }
    return aligned(rows);
  }

  /** The kinds of action. */
  static Stream<String> actions() {
    return aligned(Rules.ACTIONS.stream().map(a -> List.of(a, Meanings.ofAction(a))).toList());
  }

  private static Stream<String> aligned(List<List<String>> rows) {
    int width = rows.stream().mapToInt(row -> row.get(0).length()).max().orElse(0);
    return rows.stream().flatMap(row -> wrapped(row.get(0), row.get(1), width + 2));
  }

  private static Stream<String> wrapped(String name, String text, int column) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(INDENT + name);
    line.append(" ".repeat(column - name.length()));
    for (String word : text.split(" ")) {
      if (line.length() + word.length() > WIDTH) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(INDENT + " ".repeat(column));
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    return lines.stream();
  }
}
