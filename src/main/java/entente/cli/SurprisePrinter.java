package entente.cli;

import entente.experiment.history.Occasion;
import entente.experiment.history.Rival;
import entente.experiment.history.Scored;
import entente.experiment.history.Verdicts;
import entente.explain.Account;
import entente.explain.Figures;
import entente.explain.Names;
import entente.game.Rules;
import entente.mind.Decision;
import entente.order.Intent;
import entente.scenario.HistoryFile;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Prints what the engine held for least probable, and why. */
final class SurprisePrinter {
  private static final int CANDIDATES = 3;
  private final PrintWriter out;
  private final HistoryFile history;
  private final Names names;

  SurprisePrinter(PrintWriter out, HistoryFile history) {
    this.out = out;
    this.history = history;
    this.names = new Names(history.scenario().plan());
  }

  /** Every act with its chances, in order. */
  void events(Verdicts verdicts) {
    out.println("Every act that is scored");
    table(
        verdicts.scored().stream()
            .filter(one -> one.occasion().act().isPresent())
            .sorted(Comparator.comparingInt(one -> one.occasion().number()))
            .toList());
  }

  /** The greatest surprises, some of them explained. */
  void print(Verdicts verdicts, int top, int explained) {
    List<Scored> surprises = verdicts.surprises();
    out.println("The greatest surprises to the engine");
    table(surprises.stream().limit(top).toList());
    surprises.stream()
        .filter(one -> one.decision().isPresent())
        .limit(explained)
        .forEach(one -> explain(one, one.decision().orElseThrow()));
    out.flush();
  }

  private void table(List<Scored> scored) {
    Table table =
        new Table(3, "month", "who", "did", "engine", "kinds", "rates", "skipped", "why not")
            .lastIsWords();
    for (Scored one : scored) {
      table.row(
          history.scenario().plan().month(one.occasion().turn()).toString(),
          names.state(one.occasion().state()),
          deed(one.occasion()),
          Figures.fixed(one.chance(), 4),
          Figures.fixed(one.exact().get(Rival.KINDS.ordinal()), 4),
          Figures.fixed(one.exact().get(Rival.RATES.ordinal()), 4),
          one.skipped() == 0 ? "" : Figures.percent(one.skipped()),
          one.obstacle());
    }
    table.print(out, "  ");
    out.println();
  }

  private String deed(Occasion one) {
    return one.act()
        .map(
            act -> {
              Intent move = act.move();
              String target = names.state(move.target());
              return act.name()
                  + ": "
                  + Rules.ACTIONS.get(move.action())
                  + (target.isEmpty() ? "" : " " + target);
            })
        .orElse("nothing it is watched for");
  }

  private void explain(Scored one, Decision decision) {
    Account account = names.account(decision);
    String month = history.scenario().plan().month(one.occasion().turn()).toString();
    String seat = history.scenario().plan().words().state(one.occasion().state());
    out.println(seat + " in " + month + ", as if it had chosen what it really did");
    new AccountPrinter(out, CANDIDATES).print(account, Optional.empty());
    out.println();
  }
}
