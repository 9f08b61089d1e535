package entente.teach;

import entente.explain.Candidate;
import entente.explain.Figures;
import entente.explain.Reason;
import entente.explain.Reasons;
import entente.scenario.Exercise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Hints at three levels: what is at stake, a short list without figures, and what the seat's own
 * staff makes of its best options. All is read from what the state itself would weigh.
 */
public record Hints(Wording words) {
  private static final int SHORT = 3;

  /** A hint. */
  public List<String> of(int level, Exercise exercise, int seat, Situation situation) {
    return switch (level) {
      case 1 -> nudge(exercise, seat, situation);
      case 2 -> shortList(situation);
      default -> staff(situation);
    };
  }

  private static List<String> nudge(Exercise exercise, int seat, Situation situation) {
    List<String> lines = new ArrayList<>();
    lines.add("In the end it will be asked:");
    exercise.checks().stream()
        .filter(check -> check.seat() == seat)
        .forEach(check -> lines.add("- " + check.ask()));
    if (situation.account().readiness() > 0.5) {
      lines.add("Your staff would not let this month pass without doing something.");
    } else if (situation.account().readiness() < 0.1) {
      lines.add("Your staff sees little this month that is worth its price.");
    }
    return lines;
  }

  private static List<Candidate> best(Situation situation) {
    return situation.options().stream()
        .filter(one -> one.probability() > 0)
        .sorted(Comparator.comparingDouble(Candidate::value).reversed())
        .limit(SHORT)
        .toList();
  }

  private List<String> shortList(Situation situation) {
    List<String> lines = new ArrayList<>();
    lines.add("Your staff would look closest at these, in no order of rank:");
    best(situation).stream()
        .map(one -> "- " + words.order(one.move()) + ".")
        .sorted()
        .forEach(lines::add);
    return lines;
  }

  private List<String> staff(Situation situation) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Your staff would act this month with a chance of "
            + Figures.percent(situation.account().readiness())
            + ". Its first three, with what each motive gives once accepted:");
    for (Candidate one : best(situation)) {
      lines.add(
          "- "
              + words.order(one.move())
              + ": worth "
              + Figures.signed(one.value(), 3)
              + " in all. "
              + parts(one.reasons()));
    }
    return lines;
  }

  private static String parts(List<Reason> reasons) {
    List<Reason> speaking = new ArrayList<>(Reasons.speakingFor(reasons, 2));
    speaking.addAll(Reasons.speakingAgainst(reasons, 2));
    return speaking.isEmpty()
        ? "No motive speaks."
        : "For and against: " + Reasons.words(speaking) + ".";
  }

  /** A hint on an answer. */
  public String onAnswer(Question question) {
    List<Reason> reasons = question.judgement().reasons();
    Optional<Reason> strongest =
        reasons.stream().max(Comparator.comparingDouble(one -> Math.abs(one.part())));
    String why =
        strongest
            .map(one -> " What weighs most is your " + Reason.noun(one.motive()) + ".")
            .orElse("");
    return "Your staff would say yes with a chance of "
        + Figures.percent(question.judgement().probability())
        + "."
        + why;
  }
}
