package entente.teach;

import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Figures;
import entente.explain.Judgement;
import entente.explain.Reason;
import entente.explain.Reasons;
import entente.report.Html;
import entente.report.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a review's page says of one seat: its decisions, its answers, its guesses, the others. */
record SeatPart(Review review, int seat) {
  private static final int SHOWN = 3;

  void write(Html html) {
    html.par(
        "What was ordered, beside what the machine in this seat would have done with the same chance,"
            + " and what it weighed. Worth is in units of utility: it is the sum of the motives' parts,"
            + " with the answers anticipated, less the cost of acting.");
    review.decisions(seat).forEach(account -> decision(html, account));
    answers(html);
    guesses(html);
    intentions(html);
  }

  private void decision(Html html, Account account) {
    String done =
        account.acted() ? review.words().order(account.candidates().get(0).move()) : "Nothing";
    html.in("article").leaf("h3", review.month(account.turn()) + ": " + done);
    html.par(
        (account.ordered() ? "Ordered. " : "The machine's own decision. ")
            + review.cameOf(account).map(came -> came + " ").orElse("")
            + own(account));
    List<String> heard = review.heardBefore(seat, account.turn());
    if (account.ordered() && account.rank() == 0 && !heard.isEmpty()) {
      html.in("details").leaf("summary", "What had been heard since the last orders");
      Paper.list(html, "ul", heard);
      html.out();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Candidate one : weighed(account)) {
      rows.add(
          List.of(
              review.words().order(one.move()),
              Figures.signed(one.value(), 3),
              one.hangsOnAnswer() ? Figures.percent(one.acceptance()) : "",
              parts(one.reasons())));
    }
    if (!rows.isEmpty()) {
      Paper.table(
          html, List.of("Weighed", "Worth", "Expected to stand", "Parts once accepted"), rows);
    }
    html.out();
  }

  private String own(Account account) {
    if (!account.ordered()) {
      return "";
    }
    Optional<Candidate> own = account.own();
    return "The machine would have acted with a chance of "
        + Figures.percent(account.readiness())
        + "; as chance fell this month, its choice was: "
        + own.map(one -> review.words().order(one.move())).orElse("nothing")
        + ".";
  }

  /** What was done, then what was worth most. */
  private static List<Candidate> weighed(Account account) {
    List<Candidate> all = new ArrayList<>();
    if (account.acted()) {
      all.add(account.candidates().get(0));
    }
    account.candidates().stream()
        .skip(account.acted() ? 1 : 0)
        .sorted(Comparator.comparingDouble(Candidate::value).reversed())
        .limit(SHOWN)
        .forEach(all::add);
    return all;
  }

  private static String parts(List<Reason> reasons) {
    return reasons.stream()
        .sorted(Comparator.comparingDouble((Reason one) -> -Math.abs(one.part())))
        .filter(one -> Math.abs(one.part()) >= 0.0005)
        .map(one -> Reason.noun(one.motive()) + " " + Figures.signed(one.part(), 3))
        .reduce((a, b) -> a + ", " + b)
        .orElse("none");
  }

  private void answers(Html html) {
    List<Review.Answered> answers = review.answers(seat);
    if (answers.isEmpty()) {
      return;
    }
    html.leaf("h3", "Asked and answered");
    List<List<String>> rows = new ArrayList<>();
    for (Review.Answered one : answers) {
      Judgement judgement = one.said().judgement();
      rows.add(
          List.of(
              review.month(one.event().turn()),
              one.event().sentence(),
              one.said().yes() ? "yes" : "no",
              Figures.percent(judgement.probability()),
              Figures.signed(Reasons.sum(judgement.reasons()), 3),
              parts(judgement.reasons())));
    }
    Paper.table(
        html,
        List.of("Month", "What", "Answer", "Machine's chance of yes", "Yes over no", "Parts"),
        rows);
  }

  private void guesses(Html html) {
    List<Review.Guess> guesses = review.guesses(seat);
    if (guesses.isEmpty()) {
      return;
    }
    String month = review.month(review.exercise().decision().turn());
    html.leaf("h3", "What was taken for what, before the orders of " + month);
    List<List<String>> rows = new ArrayList<>();
    for (Review.Guess one : guesses) {
      double truth = one.truth();
      boolean within = truth >= one.known().low() && truth <= one.known().high();
      rows.add(
          List.of(
              told(one),
              one.known().told(),
              Figures.fixed(truth, 2),
              within ? "within the range" : "outside the range"));
    }
    Paper.table(html, List.of("What", "Estimate", "Truth", "The truth is"), rows);
  }

  private String told(Review.Guess one) {
    String[] parts = one.known().cell().split("\\.", -1);
    String who = review.words().seat(parts[1]);
    return parts[0].equals("dyad")
        ? "How far " + who + " trusts " + review.words().seat(parts[2])
        : "The stability of " + who;
  }

  private void intentions(Html html) {
    List<Review.Intention> intentions = review.intentions(seat);
    if (intentions.isEmpty()) {
      return;
    }
    html.leaf("h3", "What the others had in mind and did not do");
    List<List<String>> rows = new ArrayList<>();
    for (Review.Intention one : intentions) {
      rows.add(
          List.of(
              review.words().seat(one.state()),
              review.month(one.turn()),
              review.words().order(one.candidate().move()),
              Figures.percent(one.candidate().probability()),
              parts(one.candidate().reasons())));
    }
    Paper.table(html, List.of("Who", "Likeliest in", "What", "Chance that month", "Parts"), rows);
  }
}
