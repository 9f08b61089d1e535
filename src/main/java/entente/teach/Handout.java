package entente.teach;

import entente.report.Html;
import entente.report.Paper;
import entente.scenario.Exercise;
import entente.store.Engine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sheets of an exercise to be printed: for students, for the teacher, and the key apart. */
public record Handout(Exercise exercise) {
  private static final int LINES = 12;

  private String foot() {
    return "Exercise "
        + exercise.name()
        + ", made by entente "
        + Engine.here().version()
        + ". The model is a teaching aid, no forecast.";
  }

  private String month(int turn) {
    return exercise.scenario().plan().month(turn).toString();
  }

  /** The students' sheets: one for all, then one for each seat on a page of its own. */
  public String students() throws IOException {
    List<Paper.Part> parts = new ArrayList<>();
    parts.add(new Paper.Part("situation", "The situation", this::situation));
    for (Exercise.Briefing one : exercise.briefings()) {
      String title = "For " + exercise.called(one.seat()) + " alone";
      String id = "seat-" + exercise.code(one.seat());
      parts.add(new Paper.Part(id, title, html -> seat(html, one)));
    }
    return new Paper("Student sheets", exercise.title(), parts, foot()).html();
  }

  private void situation(Html html) {
    html.par(exercise.about()).par(exercise.situation());
    html.par(
        "You play "
            + exercise.turns()
            + " months, "
            + month(exercise.from())
            + " to "
            + month(exercise.until())
            + ". Each month each seat orders what it wants to begin, a few things at most; then those"
            + " who are asked answer. All other states are played by the machine.");
    html.leaf("h3", "You learn to");
    Paper.list(html, "ul", exercise.objectives());
  }

  private void seat(Html html, Exercise.Briefing one) {
    boolean decides = exercise.decision().seat() == one.seat();
    int lines = decides ? LINES / 4 : LINES / 2;
    html.par(one.role()).par(one.secret());
    html.leaf("h3", "Your goals");
    Paper.list(html, "ul", one.goals());
    html.leaf("h3", "Before you begin: what do you expect the others to do, and why?");
    lines(html, lines);
    if (decides) {
      html.leaf("h3", month(exercise.decision().turn()) + ": " + exercise.decision().question());
      html.par("Your decision, and the motive that carried it:");
      lines(html, lines);
    }
    html.leaf("h3", "Afterwards: what would you order otherwise, and in which month?");
    lines(html, lines);
  }

  private static void lines(Html html, int lines) {
    for (int k = 0; k < lines; k++) {
      html.leaf("div", "", "class", "write");
    }
  }

  /** The teacher's notes: plan of the lesson, injects, discussion, rubric, reading. */
  public String teacher() throws IOException {
    List<Paper.Part> parts = new ArrayList<>();
    parts.add(new Paper.Part("plan", "The lesson", this::plan));
    parts.add(new Paper.Part("injects", "What comes from outside", this::injects));
    parts.add(new Paper.Part("prompts", "Discussion", this::prompts));
    parts.add(new Paper.Part("rubric", "Rubric", this::rubric));
    parts.add(new Paper.Part("reading", "Further reading", this::reading));
    return new Paper("Teacher's notes", exercise.title(), parts, foot()).html();
  }

  private void plan(Html html) {
    int brief = Math.max(10, exercise.minutes() / 6);
    int debrief = exercise.minutes() / 3;
    int play = exercise.minutes() - brief - debrief;
    html.par("Level: " + exercise.level() + ". " + exercise.minutes() + " minutes in all.");
    Paper.table(
        html,
        List.of("Minutes", "What"),
        List.of(
            List.of("" + brief, "Hand out the sheets; read, ask, write down expectations"),
            List.of(
                "" + play,
                exercise.turns()
                    + " months: about "
                    + Math.max(1, play / exercise.turns())
                    + " minutes each, more in "
                    + month(exercise.decision().turn())),
            List.of(
                "" + debrief,
                "The review: first the checks, then the central decision, then the questions")));
    html.par(
        "Seats: "
            + String.join(", ", exercise.seats().stream().map(exercise::called).toList())
            + ".");
    String seat = exercise.code(exercise.seats().get(0));
    html.par("For a class, with teams in browsers and a desk for you:");
    html.leaf("pre", "entente serve");
    html.par("At a terminal, one seat against the machine:");
    html.leaf("pre", "entente play " + exercise.name() + " --seat " + seat + " --facilitator");
    html.leaf("h3", "The central decision, " + month(exercise.decision().turn()));
    html.par(exercise.called(exercise.decision().seat()) + ": " + exercise.decision().question());
    Paper.list(
        html,
        "ul",
        exercise.decision().alternatives().stream().map(Exercise.Alternative::title).toList());
  }

  private void injects(Html html) {
    if (exercise.injects().isEmpty()) {
      html.par("Nothing but what the scenario itself holds.");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Exercise.Interjection one : exercise.injects()) {
      String when =
          one.turn() >= 0 ? month(one.turn()) : one.inHand() ? "when you like" : "of itself";
      rows.add(List.of(one.name(), when, one.say()));
    }
    Paper.table(html, List.of("Name", "Comes", "Says"), rows);
    html.par(
        "Of itself: when what it waits for has come about. When you like: you let it come, at the desk"
            + " by its button, at a terminal by the word inject and its name.");
  }

  private void prompts(Html html) {
    Paper.list(html, "ul", exercise.prompts());
  }

  private void rubric(Html html) {
    List<List<String>> rows = new ArrayList<>();
    exercise
        .rubric()
        .forEach(r -> rows.add(List.of(r.criterion(), r.strong(), r.fair(), r.weak())));
    Paper.table(html, List.of("Criterion", "Strong", "Fair", "Weak"), rows);
  }

  private void reading(Html html) {
    Paper.list(
        html,
        "ul",
        exercise.reading().stream().map(r -> r.title() + ". " + r.where() + ".").toList());
  }

  /** The key: what good answers notice, how each seat is checked, how the real world went. */
  public String key() throws IOException {
    List<Paper.Part> parts = new ArrayList<>();
    parts.add(
        new Paper.Part("questions", "Questions and what a good answer notices", this::questions));
    parts.add(new Paper.Part("checks", "Checks", this::checks));
    parts.add(new Paper.Part("reality", "How the real world went", this::reality));
    return new Paper("Answer key, not for students", exercise.title(), parts, foot()).html();
  }

  private void questions(Html html) {
    exercise.questions().forEach(one -> html.leaf("h3", one.ask()).par(one.notice()));
  }

  private void checks(Html html) {
    List<List<String>> rows = new ArrayList<>();
    for (Exercise.Check one : exercise.checks()) {
      rows.add(List.of(exercise.called(one.seat()), one.ask(), one.because(), one.expression()));
    }
    Paper.table(html, List.of("Seat", "Check", "Why", "As the program has it"), rows);
  }

  private void reality(Html html) {
    List<List<String>> rows = new ArrayList<>();
    exercise.history().forEach(one -> rows.add(List.of(one.month(), one.what(), one.where())));
    Paper.table(html, List.of("Month", "What happened", "Source"), rows);
  }
}
