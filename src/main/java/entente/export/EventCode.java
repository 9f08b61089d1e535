package entente.export;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import entente.explain.Happening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How one sort of event is coded by the books of event data. The table lies in {@code events.tsv};
 * an event has a row there for each deed that the books would see in it.
 *
 * @param kind the kind of event
 * @param result the branch that came about
 * @param source whose deed it is: actor, target or answerer; empty if the books see none
 * @param target whom it is done to
 * @param cameo the code of CAMEO, as text, for it may begin with a zero
 * @param goldstein its value on Goldstein's scale, -10 to 10
 * @param type the event type of PLOVER
 * @param mode its mode, or empty
 * @param score its value on PLOVER's scale, -10 to 10
 */
public record EventCode(
    String kind,
    String result,
    String source,
    String target,
    String cameo,
    String goldstein,
    String type,
    String mode,
    String score) {

  private static final Splitter TAB = Splitter.on('\t');
  private static final List<String> VERBAL_CONFLICT =
      List.of("REQUEST", "ACCUSE", "REJECT", "THREATEN");
  private static final List<EventCode> ALL = read();

  private static List<EventCode> read() {
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(EventCode.class, "events.tsv"), StandardCharsets.UTF_8);
      return lines.stream().skip(1).map(EventCode::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EventCode of(String line) {
    List<String> field = TAB.splitToList(line);
    return new EventCode(
        field.get(0),
        field.get(1),
        field.get(2),
        field.get(3),
        field.get(4),
        field.get(5),
        field.get(6),
        field.get(7),
        field.get(8));
  }

  /** All rows of the table. */
  public static List<EventCode> all() {
    return ALL;
  }

  /** The deeds that the books see in an event; none in what lapsed or is nobody's. */
  static List<EventCode> of(Happening event) {
    return ALL.stream()
        .filter(code -> code.kind.equals(event.kind()) && code.result.equals(event.result()))
        .filter(code -> !code.source.isEmpty())
        .toList();
  }

  /** The two digits of CAMEO's root. */
  String root() {
    return cameo.substring(0, 2);
  }

  /** GDELT's class: 1 and 2 verbal and material cooperation, 3 and 4 conflict. */
  int quadOfCameo() {
    int root = Integer.parseInt(root());
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }

  /** The class that PLOVER's manual gives to the event type. */
  int quadOfPlover() {
    return switch (type) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> 1;
      case "COOPERATE", "AID", "RETREAT" -> 2;
      default -> VERBAL_CONFLICT.contains(type) ? 3 : 4;
    };
  }
}
