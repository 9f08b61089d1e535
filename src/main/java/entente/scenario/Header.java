package entente.scenario;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands at the head of a scenario. */
record Header(String name, String title, String about, YearMonth start, int turns) {
  private static final YearMonth UNKNOWN = YearMonth.of(-1, 1);
  private static final Form.Whole TURNS = new Form.Whole(1, Scenario.MOST_TURNS);
  static final Block BLOCK =
      Block.of(
          Key.together("scenario", Form.Plain.TEXT, "its name, that of the file without .yaml"),
          Key.together("title", Form.Plain.TEXT, "what it is called"),
          Key.free("about", Form.Plain.TEXT, "what it is about, in some sentences"),
          Key.together("start", Form.Plain.MONTH, "the first month"),
          Key.together("turns", TURNS, "how many months are played"));

  static Header read(Shapes shapes, Node.Table root, String fileName) {
    Map<String, Node> entries = shapes.entries(root, Format.ROOT.names());
    return new Header(
        name(shapes, root, "scenario", fileName),
        shapes.required(entries, "title", root),
        shapes.text(entries.get("about")),
        start(shapes, root, entries),
        turns(shapes, root, entries.get("turns")));
  }

  /** The name of a file's content at a key, which must be that of the file. */
  static String name(Shapes shapes, Node.Table root, String key, String fileName) {
    String name = shapes.required(root.entries(), key, root);
    Node said = root.get(key);
    if (said != null && !name.isEmpty() && !fileName.equals(name)) {
      String rule = "; it must be the file's name without .yaml, " + fileName + ".";
      shapes.problems().at(said, key + " is " + name + rule);
    }
    return name;
  }

  private static int turns(Shapes shapes, Node.Table root, @Nullable Node node) {
    if (node == null) {
      shapes.problems().atKey(root, "The scenario needs turns, the number of months to play.");
      return Scenario.MOST_TURNS;
    }
    return shapes.whole(node, TURNS.min(), TURNS.max(), Scenario.MOST_TURNS);
  }

  private static YearMonth start(Shapes shapes, Node.Table root, Map<String, Node> entries) {
    shapes.required(entries, "start", root);
    Node node = entries.get("start");
    YearMonth start = node == null ? null : month(shapes, node);
    return start == null ? UNKNOWN : start;
  }

  /** Whether a month is played; said of every month while the start is a problem itself. */
  boolean covers(YearMonth month) {
    return start.equals(UNKNOWN)
        || (!month.isBefore(start) && month.isBefore(start.plusMonths(turns)));
  }

  /** A month such as {@code 2022-02}; null if it is none. */
  static @Nullable YearMonth month(Shapes shapes, Node node) {
    String text = shapes.text(node);
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      shapes.wrong(node, "a month such as 2022-02");
      return null;
    }
  }
}
