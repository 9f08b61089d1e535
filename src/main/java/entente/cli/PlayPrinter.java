package entente.cli;

import entente.explain.Candidate;
import entente.explain.Figures;
import entente.explain.Move;
import entente.explain.Sentence;
import entente.scenario.Exercise;
import entente.teach.Hints;
import entente.teach.Known;
import entente.teach.Menu;
import entente.teach.Question;
import entente.teach.Session;
import entente.teach.Situation;
import entente.teach.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what a player reads, in lines of at most 80 characters. */
final class PlayPrinter {
  private static final int WIDTH = 80;

  private final PrintWriter out;
  private final Paint paint;
  private final Wording words;
  private final Paragraph prose;

  PlayPrinter(PrintWriter out, Paint paint, Exercise exercise) {
    this.out = out;
    this.paint = paint;
    this.words = new Wording(exercise.scenario());
    this.prose = new Paragraph(out, WIDTH);
  }

  void say(String text) {
    prose.print("", text.replace("\n", " "));
    out.flush();
  }

  private void head(String text) {
    out.println();
    out.println(paint.head(text));
  }

  void briefing(Exercise exercise, int seat) {
    head(exercise.title());
    prose.print("", exercise.about());
    head("What everybody knows");
    prose.print("", exercise.situation());
    for (Exercise.Briefing one : exercise.briefings()) {
      if (one.seat() == seat) {
        head("For " + exercise.called(seat) + " alone");
        prose.print("", one.role());
        prose.print("", one.secret());
        head("Your goals");
        one.goals().forEach(goal -> prose.print("  - ", goal));
      }
    }
    out.println();
    String months = exercise.turns() + " months, from " + month(exercise, exercise.from());
    say(
        "You play "
            + months
            + " to "
            + month(exercise, exercise.until())
            + ". Say help for all words.");
  }

  private static String month(Exercise exercise, int turn) {
    return exercise.scenario().plan().month(turn).toString();
  }

  void again(Session session, Path file) {
    Exercise exercise = session.exercise();
    head(exercise.title() + ", " + exercise.called(session.seat()));
    int played = session.turn() - exercise.from();
    say(
        "Taken up from "
            + file
            + ": "
            + played
            + " of "
            + exercise.turns()
            + " months are ordered.");
  }

  void month(Exercise exercise, int seat, Situation situation) {
    int number = situation.turn() - exercise.from() + 1;
    String rule =
        "--- " + situation.month() + ", month " + number + " of " + exercise.turns() + ", ";
    head(rule + exercise.called(seat) + " ---");
    news(situation);
    if (exercise.decision().turn() == situation.turn() && exercise.decision().seat() == seat) {
      head("The question of the month");
      prose.print("", exercise.decision().question());
    }
    out.println();
    String most = situation.most() == 1 ? "one thing" : situation.most() + " things";
    say("You can begin " + most + " this month, out of " + situation.options().size() + ".");
  }

  void news(Situation situation) {
    if (situation.news().isEmpty()) {
      say("Nothing has reached you since your last orders.");
    }
    situation.news().forEach(line -> prose.print("  * ", line));
    out.flush();
  }

  void chosen(List<String> orders) {
    if (!orders.isEmpty()) {
      prose.print("Chosen: ", String.join("; ", orders) + ". Say done to carry it out.");
      out.flush();
    }
  }

  /** The options in the order in which they are listed, which gives nothing away. */
  List<Candidate> sorted(Situation situation) {
    return situation.options().stream()
        .sorted(Menu.order().thenComparing(one -> words.order(one.move())))
        .toList();
  }

  void options(Situation situation) {
    String group = "";
    int number = 0;
    for (Candidate one : sorted(situation)) {
      String its = Menu.group(one.move().action());
      if (!its.equals(group)) {
        head(its);
        group = its;
      }
      number++;
      String place = String.format(Locale.ROOT, "%4d  ", number);
      prose.print(place, words.order(one.move()) + ".");
      String answers = words.answers(one);
      if (!answers.isEmpty()) {
        prose.print("      ", Sentence.capital(answers) + ".");
      }
    }
    out.println();
    say("A number chooses; order takes an order in words, with other amounts if you like.");
  }

  /** A move in words. */
  String told(Move move) {
    return words.order(move);
  }

  /** A move as it is ordered. */
  static String line(Move move) {
    StringBuilder line = new StringBuilder(move.action());
    part(line, "", move.target());
    part(line, "about ", move.subject());
    part(line, "take ", move.take());
    part(line, "give ", move.give());
    part(line, "and ", move.alsoGive());
    return line + (move.covert() ? " covert" : "");
  }

  private static void part(StringBuilder line, String word, String name) {
    if (!name.isEmpty()) {
      line.append(' ').append(word).append(name);
    }
  }

  void question(Question question) {
    head(question.move().covert() ? "A message in secret" : "A message");
    prose.print("", Sentence.capital(words.proposal(question.move(), question.judgement().role())));
    out.flush();
  }

  void hint(Question question) {
    prose.print("", new Hints(words).onAnswer(question));
    out.flush();
  }

  void hint(int level, Exercise exercise, int seat, Situation situation) {
    for (String line : new Hints(words).of(level, exercise, seat, situation)) {
      boolean item = line.startsWith("- ");
      prose.print(item ? "  - " : "  ", item ? line.substring(2) : line);
    }
    out.flush();
  }

  void state(Exercise exercise, int seat, Situation situation) {
    new SeatPrinter(out, paint, exercise, seat, situation).own();
  }

  void others(Exercise exercise, int seat, Situation situation) {
    new SeatPrinter(out, paint, exercise, seat, situation).others();
  }

  void other(Exercise exercise, int seat, String code, Situation situation) {
    new OtherPrinter(exercise, seat, code, situation).print(out);
  }

  void cell(Known known) {
    out.println("  " + known.cell() + "  " + known.told());
    out.flush();
  }

  void help(boolean injects) {
    Table table = new Table(2, "say", "and");
    table.row("list", "all that you can do, with the likely answers");
    table.row("7", "chooses the seventh of them");
    table.row("order treaty AAA", "chooses in words: kind, whom, about, take, give");
    table.row("order ... give 2 X", "the same, in an amount of your own");
    table.row("undo", "takes the last choice back");
    table.row("done", "carries out what is chosen, or begins nothing");
    table.row("state", "how you stand");
    table.row("know, know AAA", "what you know of all, of one, or of a cell");
    table.row("news, goals", "the month's news, or the briefing, again");
    table.row("hint, hint 2, hint 3", "a nudge, a short list, your staff's reasons");
    table.row("leave 3", "lets the machine play your seat for three months");
    if (injects) {
      table.row("inject NAME", "lets an inject come now");
    }
    table.row("quit", "leaves; all orders are saved");
    table.print(out, "  ");
    out.flush();
  }

  /** Something that is known of a cell, as a figure; a dash if it is hidden. */
  static String figure(Optional<Known> known) {
    return known.map(one -> (one.exact() ? "" : "~") + Figures.fixed(one.best(), 2)).orElse("-");
  }
}
