package entente.teach;

import entente.experiment.Share;
import entente.explain.Figures;
import entente.report.FanChart;
import entente.report.Html;
import entente.report.Paper;
import entente.scenario.Exercise;
import entente.store.Engine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The review as one page: for the room first, then for each seat. */
public final class ReviewPage {
  private final Review review;
  private final Exercise exercise;
  private final String record;

  /**
   * The page of a review.
   *
   * @param record where the run's record lies, as the page is to say it
   */
  public ReviewPage(Review review, String record) {
    this.review = review;
    this.exercise = review.exercise();
    this.record = record;
  }

  /** The page. */
  public String html() throws IOException {
    List<Paper.Part> parts = new ArrayList<>();
    parts.add(new Paper.Part("checks", "How it came out", this::checks));
    parts.add(new Paper.Part("timeline", "What happened, and why", this::timeline));
    for (int seat : exercise.seats()) {
      String title = exercise.called(seat) + ": decisions";
      SeatPart part = new SeatPart(review, seat);
      parts.add(new Paper.Part("seat-" + exercise.code(seat), title, part::write));
    }
    parts.add(new Paper.Part("words", "Said and done", this::gaps));
    parts.add(new Paper.Part("futures", "What might have come", this::futures));
    parts.add(new Paper.Part("reality", "How the real world went", this::reality));
    parts.add(new Paper.Part("questions", "Questions and what to notice", this::questions));
    parts.add(new Paper.Part("run", "The run behind this page", this::run));
    return new Paper("Review", exercise.title(), parts, foot()).html();
  }

  private static String foot() {
    return "What a model does is no forecast. Reasons are read from the recorded decisions. Made by"
        + " entente "
        + Engine.here().version()
        + "; the same run gives the same page.";
  }

  private void checks(Html html) {
    html.par(exercise.about());
    for (int seat : exercise.seats()) {
      html.leaf("h3", exercise.called(seat) + played(seat));
      html.in("table").in("tbody");
      for (Review.Verdict one : review.verdicts(seat)) {
        html.in("tr").leaf("td", one.yes() ? "yes" : "no", "class", one.yes() ? "yes" : "no");
        html.leaf("td", one.check().ask()).leaf("td", one.check().because()).out();
      }
      html.out().out();
    }
  }

  private String played(int seat) {
    boolean people =
        review.finish().orders().list().stream().anyMatch(order -> order.state() == seat);
    return people ? "" : " (played by the machine)";
  }

  private void timeline(Html html) {
    html.par(
        "Every month that was played. A mark at the left: at least one of the seats did not hear of"
            + " it then. A shaded line: what the scenario watches for came about. A line of the"
            + " white cell: the exercise or the facilitator changed the world, and told nobody.");
    html.in("div", "class", "scroll", "tabindex", "0").in("table").in("thead").in("tr");
    html.leaf("th", "Month", "scope", "col").leaf("th", "What happened", "scope", "col");
    exercise.seats().forEach(seat -> html.leaf("th", exercise.called(seat), "scope", "col"));
    html.out().out().in("tbody");
    for (Review.Line line : review.timeline()) {
      html.in("tr", "class", line.heard().contains(false) ? "unheard" : "heard");
      html.leaf("td", review.month(line.turn())).leaf("td", line.text());
      line.heard().forEach(heard -> html.leaf("td", heard ? "heard" : "did not hear"));
      html.out();
      for (String title : line.turning()) {
        html.in("tr", "class", "turning").leaf("td", review.month(line.turn()));
        html.leaf("td", "Turning point: " + title + ".", "colspan", "" + (1 + line.heard().size()));
        html.out();
      }
    }
    html.out().out().out();
  }

  private void gaps(Html html) {
    List<Gap> gaps = review.gaps();
    if (gaps.isEmpty()) {
      html.par("No promise was made, no contract broken, no treaty denounced, no deal hidden.");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Gap gap : gaps) {
      String who = review.words().seat(gap.state());
      rows.add(List.of(review.month(gap.turn()), who, gap.said(), gap.done()));
    }
    Paper.table(html, List.of("Month", "Who", "Said", "Done"), rows);
  }

  private void futures(Html html) {
    Futures futures = review.futures();
    Exercise.Crossroads decision = exercise.decision();
    html.par(
        "The central decision, "
            + review.month(decision.turn())
            + ", "
            + exercise.called(decision.seat())
            + ": "
            + decision.question());
    html.par(
        "From there "
            + futures.runs()
            + " futures were played after what was ordered and after each alternative, with the same"
            + " chance in each. From that month on the machine played all seats. Shares in percent,"
            + " with the interval at 95 %.");
    for (Futures.Arm arm : futures.arms()) {
      if (!arm.obstacle().isEmpty()) {
        html.par(arm.title() + ": could not be done in this game. " + arm.obstacle());
      }
    }
    List<String> heads = new ArrayList<>(List.of("What came"));
    futures.arms().forEach(arm -> heads.add(arm.title()));
    for (boolean checks : new boolean[] {true, false}) {
      html.leaf(
          "h3",
          checks
              ? "The checks, at the exercise's end"
              : "Outcomes, to " + review.month(exercise.horizon()));
      html.in("div", "class", "scroll", "tabindex", "0").in("table").in("thead").in("tr");
      heads.forEach(head -> html.leaf("th", head, "scope", "col"));
      html.out().out().in("tbody");
      for (String name : futures.open()) {
        if (Futures.isCheck(name) == checks) {
          future(html, name);
        }
      }
      html.out().out().out();
    }
    html.par("What came about in no future, or in all of them, is left out.");
    fans(html);
  }

  private void fans(Html html) {
    Futures futures = review.futures();
    Map<String, String> drawn = exercise.decision().drawn();
    if (drawn.isEmpty()) {
      return;
    }
    html.leaf("h3", "How it went in the futures");
    html.par("Medians, and for what was ordered the band that holds four fifths of the futures.");
    FanChart.legend(html, futures.arms().stream().map(Futures.Arm::title).toList());
    html.in("div", "class", "grid");
    drawn.forEach(
        (cell, title) -> {
          List<FanChart.Choice> choices = new ArrayList<>();
          for (Futures.Arm arm : futures.arms()) {
            choices.add(
                new FanChart.Choice(arm.title(), arm.bands().getOrDefault(cell, List.of())));
          }
          int first = exercise.decision().turn();
          new FanChart(cell, title, exercise.scenario().plan(), first, choices).write(html);
        });
    html.out();
  }

  private void future(Html html, String name) {
    Futures futures = review.futures();
    html.in("tr").leaf("td", futures.titles().getOrDefault(name, name));
    boolean first = true;
    for (Futures.Arm arm : futures.arms()) {
      Share share = futures.part(arm, name);
      Share.Interval interval = share.wilson();
      String width = "width:" + Figures.fixed(5 * share.value(), 2) + "em";
      html.in("td", "class", "share");
      html.leaf("span", "", "class", first ? "bar" : "bar other", "style", width);
      html.say(" " + Figures.percent(share.value()) + " (");
      html.say(Figures.fixed(100 * interval.low(), 0) + "–" + Figures.percent(interval.high()));
      html.say(")").out();
      first = false;
    }
    html.out();
  }

  private void reality(Html html) {
    List<List<String>> rows = new ArrayList<>();
    exercise.history().forEach(one -> rows.add(List.of(one.month(), one.what(), one.where())));
    Paper.table(html, List.of("Month", "What happened", "Source"), rows);
  }

  private void questions(Html html) {
    for (Exercise.Question one : exercise.questions()) {
      html.leaf("h3", one.ask()).par(one.notice());
    }
    html.leaf("h3", "To discuss");
    Paper.list(html, "ul", exercise.prompts());
  }

  private void run(Html html) {
    html.par(
        "Seed "
            + review.finish().seed()
            + ", "
            + review.finish().recorded().list().size()
            + " orders, fingerprint "
            + fingerprint()
            + ". The record lies in "
            + record
            + "; all that is on this page can be asked of it:");
    html.leaf(
        "pre",
        "entente replay "
            + record
            + "\nentente explain "
            + record
            + " --state "
            + exercise.code(exercise.decision().seat())
            + " --turn "
            + review.month(exercise.decision().turn()));
  }

  private String fingerprint() {
    List<Long> prints = review.finish().game().recording().fingerprints();
    return java.util.HexFormat.of().toHexDigits(prints.get(prints.size() - 1));
  }
}
