package entente.cli;

import entente.explain.Candidate;
import entente.explain.Nearest;
import entente.order.Order;
import entente.scenario.Exercise;
import entente.scenario.Legible;
import entente.scenario.OrderReading;
import entente.scenario.OrderText;
import entente.teach.Question;
import entente.teach.Session;
import entente.teach.Situation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a player's words, month by month, until all is played or the player leaves. */
final class PlayDesk {
  /** What can be said. */
  static final String[] WORDS = {
    "list", "order", "undo", "done", "state", "know", "news", "brief", "goals", "hint", "leave",
    "inject", "save", "help", "quit"
  };

  private static final int NEAR = 2;

  private final Session session;
  private final PlayPrinter printer;
  private final Typed typed;
  private final OrderText text;
  private final List<Order> chosen = new ArrayList<>();
  private boolean injects;
  private boolean left;
  private int hints;

  PlayDesk(Session session, PlayPrinter printer, Typed typed) {
    this.session = session;
    this.printer = printer;
    this.typed = typed;
    this.text = new OrderText(session.exercise().scenario());
  }

  void allowInjects() {
    injects = true;
  }

  /** Greets: with the briefing at the beginning, else with where the session stands. */
  void open(boolean again, Path file) {
    Exercise exercise = session.exercise();
    if (again && session.orders().list().size() > 1) {
      printer.again(session, file);
    } else {
      printer.briefing(exercise, session.seat());
    }
  }

  /** Whether it was played to its end. */
  boolean play() throws IOException {
    while (!left) {
      Optional<Question> question = session.question();
      if (question.isPresent()) {
        ask(question.get());
      } else if (session.turn() > session.exercise().until()) {
        return true;
      } else {
        month(session.situation());
      }
    }
    return false;
  }

  /**
   * What a player said.
   *
   * @param verb the first word, in small letters
   * @param rest what follows it
   */
  private record Heard(String verb, String rest) {
    static Heard of(Optional<String> said) {
      String line = said.orElse("quit").strip();
      int space = line.indexOf(' ');
      String first = space < 0 ? line : line.substring(0, space);
      String rest = space < 0 ? "" : line.substring(space + 1).strip();
      return new Heard(first.toLowerCase(Locale.ROOT), rest);
    }
  }

  private void ask(Question question) throws IOException {
    printer.question(question);
    while (!left) {
      Heard heard = Heard.of(typed.line("yes or no> "));
      switch (heard.verb()) {
        case "y", "yes" -> {
          session.answer(question, true);
          return;
        }
        case "n", "no" -> {
          session.answer(question, false);
          return;
        }
        case "hint" -> printer.hint(question);
        case "quit" -> left = true;
        case "state", "know", "news", "brief", "goals" -> look(heard, session.behind(question));
        default -> printer.say("Say yes, no, hint, state, know, news, brief or quit.");
      }
    }
  }

  /** Shows what a player may look at before ordering or answering. */
  private void look(Heard heard, Situation situation) {
    switch (heard.verb()) {
      case "state" -> printer.state(session.exercise(), session.seat(), situation);
      case "know" -> know(heard.rest(), situation);
      case "news" -> printer.news(situation);
      default -> printer.briefing(session.exercise(), session.seat());
    }
  }

  private void month(Situation situation) throws IOException {
    chosen.clear();
    hints = 0;
    printer.month(session.exercise(), session.seat(), situation);
    boolean going = true;
    while (going && !left) {
      printer.chosen(chosen.stream().map(order -> told(order, situation)).toList());
      going = said(Heard.of(typed.line(situation.month() + "> ")), situation);
    }
  }

  /** Whether the month goes on after what was said. */
  private boolean said(Heard heard, Situation situation) throws IOException {
    String verb = heard.verb();
    String rest = heard.rest();
    if (verb.matches("[0-9]{1,4}")) {
      choose(Integer.parseInt(verb), situation);
      return true;
    }
    switch (verb) {
      case "" -> printer.say("Say list for what you can do, help for all words.");
      case "list" -> printer.options(situation);
      case "order" -> order(rest, situation);
      case "undo" -> undo(situation);
      case "done" -> {
        session.commit(List.copyOf(chosen));
        return false;
      }
      case "state", "know", "news", "brief", "goals" -> look(heard, situation);
      case "hint" -> hint(rest, situation);
      case "leave" -> {
        return !leave(rest, situation);
      }
      case "inject" -> {
        return !inject(rest);
      }
      case "help" -> printer.help(injects);
      case "save" -> printer.say("All that was done is saved already; quit leaves.");
      case "quit" -> left = true;
      default -> unknown(verb);
    }
    return true;
  }

  private void unknown(String verb) {
    List<String> near = Nearest.to(verb, List.of(WORDS), NEAR);
    printer.say(
        "There is no word "
            + Legible.line(verb)
            + ". Maybe "
            + String.join(" or ", near)
            + "; help explains all.");
  }

  private void choose(int number, Situation situation) {
    List<Candidate> options = printer.sorted(situation);
    if (number < 1 || number > options.size()) {
      printer.say(
          "There is no option " + number + "; list shows them, 1 to " + options.size() + ".");
      return;
    }
    String line = PlayPrinter.line(options.get(number - 1).move());
    add(situation.account().state() + ": " + line, situation);
  }

  private void order(String said, Situation situation) {
    if (said.isEmpty()) {
      printer.say("Say order and what, such as: order treaty AAA, with codes of states.");
      return;
    }
    add(situation.account().state() + ": " + said, situation);
  }

  private void add(String line, Situation situation) {
    OrderReading reading = text.read("order", List.of(line), situation.turn());
    reading.problems().forEach(problem -> printer.say(problem.message()));
    for (Order order : reading.orders().map(orders -> orders.list()).orElse(List.of())) {
      if (!(order instanceof Order.Act)) {
        printer.say("That is no act; say done with nothing chosen to begin nothing.");
        return;
      }
      List<Order> all = new ArrayList<>(chosen);
      all.add(order);
      List<String> obstacles = session.obstacles(all);
      if (obstacles.isEmpty()) {
        chosen.add(order);
      } else {
        printer.say(obstacles.get(obstacles.size() - 1));
      }
    }
  }

  /** An order in words if it is one of those that are listed, else as it is ordered. */
  private String told(Order order, Situation situation) {
    String line = text.what(order);
    return situation.options().stream()
        .map(Candidate::move)
        .filter(move -> PlayPrinter.line(move).equals(line))
        .findFirst()
        .map(printer::told)
        .orElse(line);
  }

  private void undo(Situation situation) {
    if (chosen.isEmpty()) {
      printer.say("Nothing is chosen yet. What is done is done.");
    } else {
      printer.say("Taken back: " + told(chosen.remove(chosen.size() - 1), situation) + ".");
    }
  }

  private void know(String code, Situation situation) {
    List<String> codes =
        session.exercise().scenario().states().stream().map(state -> state.code()).toList();
    if (code.equalsIgnoreCase(session.exercise().code(session.seat()))) {
      printer.state(session.exercise(), session.seat(), situation);
    } else if (code.isEmpty()) {
      printer.others(session.exercise(), session.seat(), situation);
    } else if (codes.contains(code.toUpperCase(Locale.ROOT))) {
      String other = code.toUpperCase(Locale.ROOT);
      printer.other(session.exercise(), session.seat(), other, situation);
    } else if (situation.of(code).isPresent()) {
      printer.cell(situation.of(code).get());
    } else {
      List<String> known = new ArrayList<>(codes);
      known.addAll(situation.known().keySet());
      String near = String.join(", ", Nearest.to(code, known, NEAR));
      printer.say("Nothing is known of " + Legible.line(code) + ". Maybe " + near + ".");
    }
  }

  private void hint(String said, Situation situation) {
    if (!said.isEmpty() && !said.matches("[123]")) {
      printer.say("hint takes 1, 2 or 3: a nudge, a short list, all that the staff makes of it.");
      return;
    }
    hints = said.isEmpty() ? Math.min(3, hints + 1) : Integer.parseInt(said);
    printer.hint(hints, session.exercise(), session.seat(), situation);
  }

  private boolean leave(String said, Situation situation) throws IOException {
    String months = said.isEmpty() ? "1" : said;
    int most = session.exercise().until() - situation.turn() + 1;
    if (!months.matches("[0-9]{1,3}") || Integer.parseInt(months) < 1) {
      printer.say("leave takes a number of months, from 1 to " + most + ".");
      return false;
    }
    session.leave(Math.min(most, Integer.parseInt(months)));
    printer.say("The machine takes your seat for " + months + " months.");
    return true;
  }

  private boolean inject(String name) throws IOException {
    List<Exercise.Interjection> hand =
        session.exercise().injects().stream().filter(Exercise.Interjection::inHand).toList();
    Optional<Exercise.Interjection> meant =
        hand.stream().filter(one -> one.name().equals(name)).findFirst();
    if (!injects) {
      printer.say("Injects are for the facilitator; start with --facilitator.");
    } else if (meant.isEmpty()) {
      List<String> names = hand.stream().map(Exercise.Interjection::name).toList();
      printer.say("inject takes one of " + String.join(", ", names) + ".");
    } else if (session.hasCome(meant.get())) {
      printer.say("It has come already; an inject comes once.");
    } else {
      session.fire(meant.get());
      return true;
    }
    return false;
  }
}
