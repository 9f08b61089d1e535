package entente.cli;

import entente.casebook.Verdict;
import entente.game.Rules;
import entente.order.Intent;
import entente.scenario.Case;
import entente.world.Axis;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints what came of trying cases. */
record CasePrinter(PrintWriter out) {

  /** One line, and what is wrong if something is. */
  void line(Verdict verdict) {
    out.println(head(verdict));
    verdict.findings().stream().filter(one -> !one.fine()).forEach(this::finding);
  }

  /** The case worked out. */
  void whole(Verdict verdict) {
    Case hand = verdict.hand();
    out.println(head(verdict));
    hand.given()
        .forEach(
            (place, value) ->
                out.println(
                    "       given   "
                        + hand.scenario().plan().layout().name(place)
                        + " = "
                        + value));
    hand.names().forEach((name, it) -> out.println("       let     " + name + " = " + it.text()));
    out.println("       do      " + deed(hand));
    verdict.findings().forEach(this::finding);
    out.println();
  }

  /** How many of each there are. */
  void count(List<Verdict> verdicts) {
    long failed = verdicts.stream().filter(one -> !one.fine()).count();
    long idle = verdicts.stream().filter(one -> !one.applies()).count();
    out.println(
        verdicts.size()
            + (verdicts.size() == 1 ? " case: " : " cases: ")
            + (verdicts.size() - failed - idle)
            + " hold, "
            + failed
            + " fail"
            + (idle == 0 ? "" : ", " + idle + " not applicable")
            + ".");
  }

  private static String head(Verdict verdict) {
    String word = !verdict.applies() ? "n/a" : verdict.fine() ? "ok" : "FAILED";
    String why = verdict.why().isEmpty() ? "" : ": " + verdict.why();
    String what = verdict.applies() ? why : ": not applicable" + why;
    Case hand = verdict.hand();
    return String.format(
        Locale.ROOT,
        "%3d  %s  [%s]  %s%s",
        hand.number(),
        hand.title(),
        hand.section(),
        word,
        what);
  }

  private static String deed(Case hand) {
    if (hand.deed() instanceof Case.Month month) {
      return month.process() + " for a month";
    } else if (hand.deed() instanceof Case.Act act) {
      String how = " (" + Rules.branches(kind(act.move())).get(act.branch()) + ")";
      String who = act.viewer() < 0 ? "" : ", as " + state(hand, act.viewer()) + " imagines it";
      return move(hand, act.move()) + how + who;
    } else if (hand.deed() instanceof Case.Ask ask) {
      return state(hand, ask.responder()) + " is asked about " + move(hand, ask.move());
    } else if (hand.deed() instanceof Case.Offer offer) {
      return "what comes to mind of " + move(hand, offer.move());
    }
    return "nothing; look";
  }

  private static String kind(Intent move) {
    return Rules.ACTIONS.get(move.action());
  }

  private static String move(Case hand, Intent move) {
    String target = move.target() < 0 ? "" : " > " + state(hand, move.target());
    String about = move.subject() < 0 ? "" : ", about " + state(hand, move.subject());
    return kind(move) + " " + state(hand, move.actor()) + target + about;
  }

  private static String state(Case hand, int i) {
    return i < 0 ? "nobody" : hand.scenario().plan().layout().names(Axis.STATE).get(i);
  }

  private void finding(Verdict.Finding one) {
    out.println("       " + one.what());
    out.println("         expected  " + one.expected());
    out.println("         happened  " + one.happened() + (one.fine() ? "" : "  <-- differs"));
  }
}
