package entente.scenario;

import entente.action.Answering;
import entente.game.Rules;
import entente.order.Intent;
import entente.order.Order;
import entente.order.Orders;
import entente.world.Axis;
import entente.world.Layout;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Orders as they are written, one a line: {@code 2024-06 AAA: barter BBB take food give shells}.
 * Reads them and all their problems at once, and writes them.
 */
public final class OrderText {
  private static final String FORM = "MONTH STATE: ORDER, such as 2024-06 AAA: treaty BBB";

  private final Scenario scenario;
  private final Layout layout;

  /** The orders of a scenario's games. */
  public OrderText(Scenario scenario) {
    this.scenario = scenario;
    this.layout = scenario.plan().layout();
  }

  /** Reads a file of orders. Empty lines and those that begin with # say nothing. */
  public OrderReading read(Path file) {
    Problems problems = new Problems();
    Shelf shelf = new Shelf.Disk(file.resolveSibling(""));
    Path name = file.getFileName();
    String bare = name == null ? "" : name.toString();
    String called = shelf.called(bare);
    SourceFile text = new Texts(shelf, problems).read(bare, Spot.whole(called));
    return text == null
        ? new OrderReading(Optional.empty(), problems.sorted(called))
        : read(called, text.text().lines().toList());
  }

  /**
   * Reads lines.
   *
   * @param called what they are called in messages
   */
  public OrderReading read(String called, List<String> lines) {
    return read(called, lines, -1);
  }

  /**
   * Reads lines that need not name a month.
   *
   * @param turn the turn of those that name none; -1 if they must
   */
  public OrderReading read(String called, List<String> lines, int turn) {
    Problems problems = new Problems();
    List<Order> orders = new ArrayList<>();
    try {
      for (int k = 0; k < lines.size(); k++) {
        String line = lines.get(k);
        if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
          Order order = order(new OrderWords(problems, layout, called, k + 1, line), turn);
          if (order != null) {
            orders.add(order);
          }
        }
      }
    } catch (Problems.Enough e) {
      // What there is so far is said.
    }
    return problems.any()
        ? new OrderReading(Optional.empty(), problems.sorted(called))
        : new OrderReading(Optional.of(new Orders(orders)), List.of());
  }

  private @Nullable Order order(OrderWords words, int otherwise) {
    int turn = otherwise;
    if (otherwise < 0 || words.next().matches("[0-9]{4}-.*")) {
      turn = words.turn(scenario.start(), scenario.turns());
    }
    if (words.white()) {
      return new WhiteText(scenario, words).order(turn);
    }
    int state = words.seat(FORM);
    if (turn < 0 || state < 0) {
      return null;
    }
    Order order = stateOrder(words, turn, state);
    words.end();
    return order;
  }

  private static @Nullable Order stateOrder(OrderWords words, int turn, int state) {
    String first = words.next();
    switch (first) {
      case "nothing":
        words.take();
        return new Order.Nothing(turn, state);
      case "take", "leave":
        words.take();
        words.expect("seat");
        return first.equals("take") ? new Order.Take(turn, state) : new Order.Leave(turn, state);
      case "yes", "no":
        words.take();
        words.expect("to");
        int actor = words.name(Axis.STATE);
        Intent to = words.intent(actor, state);
        return to == null ? null : new Order.Answer(turn, state, to, first.equals("yes"));
      default:
        int at = words.at();
        Intent intent = words.intent(state, -1);
        if (intent != null) {
          check(words, at, intent);
        }
        return intent == null ? null : new Order.Act(turn, intent);
    }
  }

  private static void check(OrderWords words, int at, Intent intent) {
    String kind = Rules.ACTIONS.get(intent.action());
    if (intent.target() == intent.actor()) {
      words.problem(at, kind + " is addressed to its own actor.");
    }
    if (Rules.answering(kind) == Answering.CONSENT && intent.target() < 0) {
      words.problem(at, kind + " needs a state after it: it is put to somebody.");
    }
  }

  /** Orders as lines. */
  public List<String> lines(Orders orders) {
    return orders.list().stream().map(this::line).toList();
  }

  /** An order as a line. */
  public String line(Order order) {
    YearMonth month = scenario.plan().month(order.turn());
    String seat = order.state() < 0 ? OrderWords.WHITE : code(order.state());
    return month + " " + seat + ": " + what(order);
  }

  /** What is ordered, without the month and the seat. */
  public String what(Order order) {
    if (order instanceof Order.Act act) {
      return act(act.intent());
    } else if (order instanceof Order.Answer answer) {
      Intent to = answer.to();
      String word = answer.yes() ? "yes" : "no";
      return word + " to " + code(to.actor()) + " " + act(to);
    } else if (order instanceof Order.Nothing) {
      return "nothing";
    } else if (order instanceof Order.Take) {
      return "take seat";
    } else if (order instanceof Order.Leave) {
      return "leave seat";
    } else if (order instanceof Order.Change change) {
      return change.words();
    } else if (order instanceof Order.Fire fire) {
      return "inject " + fire.inject();
    } else if (order instanceof Order.Reseed reseed) {
      return "seed " + reseed.seed();
    }
    return "say " + ((Order.Say) order).text();
  }

  private String act(Intent it) {
    StringBuilder text = new StringBuilder(Rules.ACTIONS.get(it.action()));
    if (it.target() >= 0) {
      text.append(' ').append(code(it.target()));
    }
    if (it.subject() >= 0) {
      text.append(" about ").append(code(it.subject()));
    }
    item(text, "take", it.take(), it.taken());
    item(text, "give", it.give(), it.given());
    item(text, "and", it.also(), it.alsoGiven());
    return text.append(it.covert() ? " covert" : "").toString();
  }

  private void item(StringBuilder text, String verb, int item, double amount) {
    if (item >= 0) {
      String much = amount > 0 ? Amount.say(amount) + " " : "";
      text.append(' ').append(verb).append(' ').append(much);
      text.append(layout.names(Axis.ITEM).get(item));
    }
  }

  private String code(int state) {
    return layout.names(Axis.STATE).get(state);
  }
}
