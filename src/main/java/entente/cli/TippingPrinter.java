package entente.cli;

import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Figures;
import entente.explain.Inaction;
import entente.explain.Reason;
import entente.explain.Tip;
import entente.explain.Tipping;
import java.io.PrintWriter;
import java.util.Optional;

/** Prints what was chosen, what came second, and what would have tipped it. */
final class TippingPrinter {
  private static final int DECIMALS = 3;
  private static final double FAR = 10;
  private final PrintWriter out;

  TippingPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(Account account, Optional<String> aftermath) {
    Candidate first = account.candidates().get(0);
    out.println(
        (account.acted() ? "  Chosen: " : "  First, but not acted on: ") + first.label() + ".");
    aftermath.ifPresent(told -> out.println("  What came of it: " + told));
    if (!account.acted()) {
      inaction(Inaction.of(account));
    }
    Tipping.of(account).ifPresentOrElse(this::tipping, () -> out.println("  No alternative."));
  }

  private void inaction(Inaction inaction) {
    out.println(
        "  It would have acted with a readiness above "
            + Figures.fixed(inaction.draw(), DECIMALS)
            + ", not "
            + Figures.fixed(inaction.readiness(), DECIMALS)
            + inaction.lift().stream()
                .mapToObj(lift -> ": had its candidates been worth " + signed(lift) + " on average")
                .findFirst()
                .orElse("")
            + ".");
  }

  private void tipping(Tipping tipping) {
    out.println("  Runner-up: " + tipping.second().label() + ".");
    out.println(
        "  Gap "
            + signed(tipping.gap())
            + ": "
            + signed(tipping.valueGap())
            + " of value, "
            + signed(tipping.noiseGap())
            + " of the month's noise"
            + (tipping.byNoise() ? "; by value the runner-up was ahead." : "."));
    out.println("  What alone would have tipped it, to first order:");
    boolean any = false;
    for (Tip tip : tipping.tips()) {
      if (!(tip instanceof Tip.Weight weight) || weight.factor() <= FAR) {
        out.println("    " + words(tip, tipping));
        any = true;
      }
    }
    if (!any) {
      out.println("    no motive's weight up to tenfold, and no answer");
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
