package entente.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The account of a decision in sentences: whether it acted, on what, and what would have tipped it.
 */
public final class Tale {
  private static final int DECIMALS = 3;
  private static final double FAR = 10;

  private Tale() {}

  /** How it stood and whether it was ready to act, in one line. */
  public static String readiness(Account account) {
    return "utility "
        + signed(account.utility())
        + ", aspiration "
        + signed(account.aspiration())
        + "; readiness to act "
        + Figures.fixed(account.readiness(), DECIMALS)
        + ", drawn "
        + Figures.fixed(account.draw(), DECIMALS)
        + (account.ordered()
            ? ": people decided for it"
            : account.acted() ? ": it acts" : ": it does not act");
  }

  /**
   * What was chosen, what came second and what would have tipped it, a line each; lines that belong
   * under the one before begin with two spaces.
   *
   * @param aftermath what came of it, if anything did
   */
  public static List<String> choice(Account account, Optional<String> aftermath) {
    List<String> lines = new ArrayList<>();
    if (account.candidates().isEmpty()) {
      lines.add("It had nothing that it could do.");
      return lines;
    }
    if (account.ordered()) {
      ordered(account, aftermath, lines);
      return lines;
    }
    Candidate first = account.candidates().get(0);
    lines.add((account.acted() ? "Chosen: " : "First, but not acted on: ") + first.label() + ".");
    aftermath.ifPresent(told -> lines.add("What came of it: " + told));
    if (!account.acted()) {
      lines.add(inaction(Inaction.of(account)));
    }
    Tipping.of(account)
        .ifPresentOrElse(tipping -> add(tipping, lines), () -> lines.add("No alternative."));
    return lines;
  }

  private static void ordered(Account account, Optional<String> aftermath, List<String> lines) {
    Candidate first = account.candidates().get(0);
    lines.add("Ordered: " + (account.acted() ? first.label() : "nothing") + ".");
    aftermath.ifPresent(told -> lines.add("What came of it: " + told));
    String own = account.own().map(Candidate::label).orElse("nothing");
    lines.add("What it would have done itself with the same draws: " + own + ".");
  }

  private static String inaction(Inaction inaction) {
    return "It would have acted with a readiness above "
        + Figures.fixed(inaction.draw(), DECIMALS)
        + ", not "
        + Figures.fixed(inaction.readiness(), DECIMALS)
        + inaction.lift().stream()
            .mapToObj(lift -> ": had its candidates been worth " + signed(lift) + " on average")
            .findFirst()
            .orElse("")
        + ".";
  }

  private static void add(Tipping tipping, List<String> lines) {
    lines.add("Runner-up: " + tipping.second().label() + ".");
    lines.add(
        "Gap "
            + signed(tipping.gap())
            + ": "
            + signed(tipping.valueGap())
            + " of value, "
            + signed(tipping.noiseGap())
            + " of the month's noise"
            + (tipping.byNoise() ? "; by value the runner-up was ahead." : "."));
    lines.add("What alone would have tipped it, to first order:");
    int before = lines.size();
    for (Tip tip : tipping.tips()) {
      if (!(tip instanceof Tip.Weight weight) || weight.factor() <= FAR) {
        lines.add("  " + words(tip, tipping));
      }
    }
    if (lines.size() == before) {
      lines.add("  no motive's weight up to tenfold, and no answer");
    }
  }

  private static String words(Tip tip, Tipping tipping) {
    if (tip instanceof Tip.Weight weight) {
      return Reason.noun(weight.motive())
          + " weighing "
          + Figures.fixed(weight.factor(), 2)
          + " times as much";
    }
    Tip.Acceptance acceptance = (Tip.Acceptance) tip;
    boolean first = acceptance.candidate().equals(tipping.first());
    return "a chance of acceptance of the "
        + (first ? "first" : "runner-up")
        + " at "
        + Figures.fixed(acceptance.to(), 2)
        + ", not "
        + Figures.fixed(acceptance.from(), 2);
  }

  private static String signed(double value) {
    return Figures.signed(value, DECIMALS);
  }
}
