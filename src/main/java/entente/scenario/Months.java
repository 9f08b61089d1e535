package entente.scenario;

import java.time.YearMonth;
import java.util.Map;

/**
 * The months that are played, by their turns.
 *
 * @param start the first month
 * @param turns how many there are
 */
record Months(Shapes shapes, YearMonth start, int turns) {

  /** The turn of the month at a key that a block must have; -1 if it is none. */
  int required(Node block, Map<String, Node> entries, String key) {
    Node node = entries.get(key);
    if (node == null) {
      String name = block.path().isEmpty() ? shapes.whole() : block.path();
      shapes.problems().atKey(block, name + " needs a month at " + key + ".");
      return -1;
    }
    return turn(node);
  }

  /** The turn of a month; -1 if it is none of them. */
  int turn(Node node) {
    YearMonth month = Header.month(shapes, node);
    if (month == null) {
      return -1;
    }
    int turn = (month.getYear() - start.getYear()) * 12;
    turn += month.getMonthValue() - start.getMonthValue();
    if (turn < 0 || turn >= turns) {
      String range = start + " to " + start.plusMonths(turns - 1L);
      shapes.problems().at(node, node.path() + " is " + month + "; it must be from " + range + ".");
      return -1;
    }
    return turn;
  }
}
