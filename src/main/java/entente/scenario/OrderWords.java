package entente.scenario;

import entente.game.Rules;
import entente.order.Intent;
import entente.world.Axis;
import entente.world.Layout;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of an order's line, taken one by one; what they cannot mean is a problem. */
final class OrderWords {
  /** The seat of those who are no state. */
  static final String WHITE = "white";

  private static final Pattern WORD = Pattern.compile("[^\\s:,]+:?");
  private static final List<String> VERBS =
      List.of("nothing", "take seat", "leave seat", "yes to", "no to");
  private static final List<String> PARTS = List.of("about", "take", "give", "and", "covert");

  private final Problems problems;
  private final Layout layout;
  private final Spot start;
  private final String line;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private int place;
  private boolean broken;

  OrderWords(Problems problems, Layout layout, String file, int number, String line) {
    this.problems = problems;
    this.layout = layout;
    this.start = new Spot(file, number, 1);
    this.line = line;
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group());
      columns.add(matcher.start());
    }
  }

  /** The next word, which is left; empty at the end. */
  String next() {
    return place < words.size() ? words.get(place) : "";
  }

  /** The next word, which is taken. */
  String take() {
    String word = next();
    place++;
    return word;
  }

  /** Where the next word begins. */
  int at() {
    return place < columns.size() ? columns.get(place) : line.length();
  }

  Spot spot(int column) {
    return start.right(column);
  }

  /** Something is wrong; of one line only the first is said. */
  void problem(int column, String message) {
    if (!broken) {
      problems.add(spot(column), "", message);
    }
    broken = true;
  }

  boolean broken() {
    return broken;
  }

  /** What follows the word that was taken last, to the end of the line. */
  String rest() {
    int from = Math.min(line.length(), at());
    place = words.size();
    return line.substring(from).strip();
  }

  int turn(YearMonth first, int turns) {
    int at = at();
    String word = take();
    try {
      YearMonth month = YearMonth.parse(word);
      int turn = (month.getYear() - first.getYear()) * 12;
      turn += month.getMonthValue() - first.getMonthValue();
      if (turn >= 0 && turn < turns) {
        return turn;
      }
      YearMonth last = first.plusMonths(turns - 1L);
      problem(at, "The month is " + month + "; it must be from " + first + " to " + last + ".");
    } catch (DateTimeParseException e) {
      problem(at, "The month is " + word + "; it must be one such as " + first + ".");
    }
    return -1;
  }

  /** Takes the white cell's seat, if that comes next. */
  boolean white() {
    boolean white = next().equals(WHITE + ":");
    place += white ? 1 : 0;
    return white;
  }

  /** Takes the seat of a state. */
  int seat(String form) {
    int at = at();
    String word = take();
    if (!word.endsWith(":")) {
      problem(at, "An order is " + form + ".");
      return -1;
    }
    List<String> known = new ArrayList<>(layout.names(Axis.STATE));
    int state = known.indexOf(word.substring(0, word.length() - 1));
    if (state < 0) {
      known.add(WHITE);
      String said = word.substring(0, word.length() - 1);
      problem(at, Nearest.unknown("Seat", said, known));
    }
    return state;
  }

  void expect(String wanted) {
    int at = at();
    String word = take();
    if (!word.equals(wanted)) {
      String is = word.isEmpty() ? "nothing follows" : word + " follows";
      problem(at, "After " + words.get(place - 2) + ", " + is + "; it must be " + wanted + ".");
    }
  }

  /** Takes a member of an axis; -1 if it is none. */
  int name(Axis axis) {
    int at = at();
    String word = take();
    int found = layout.find(axis, word);
    if (found < 0) {
      String kind = Names.kind(axis);
      problem(
          at,
          word.isEmpty()
              ? kind + " is missing at the end."
              : Nearest.unknown(kind, word, layout.names(axis)));
    }
    return found;
  }

  /** Takes an act; null if it is none. */
  @Nullable Intent intent(int actor, int answerer) {
    int at = at();
    String kind = take();
    int action = Rules.ACTIONS.indexOf(kind);
    if (action < 0) {
      List<String> known = new ArrayList<>(Rules.ACTIONS);
      if (answerer < 0) {
        known.addAll(VERBS);
      }
      String is = kind.isEmpty() ? "Nothing is ordered" : Nearest.unknown("Order", kind, known);
      problem(at, kind.isEmpty() ? is + "; known are " + String.join(", ", known) + "." : is);
      return null;
    }
    ActWords act = new ActWords(this, layout);
    act.read();
    return broken ? null : act.intent(action, actor);
  }

  /** Nothing may follow. */
  void end() {
    if (place < words.size()) {
      problem(at(), Nearest.unknown("Part", next(), PARTS));
    }
  }
}
