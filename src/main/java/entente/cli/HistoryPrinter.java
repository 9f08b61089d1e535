package entente.cli;

import entente.experiment.history.Margin;
import entente.experiment.history.Rival;
import entente.experiment.history.Scored;
import entente.experiment.history.Standing;
import entente.experiment.history.Verdicts;
import entente.explain.Figures;
import entente.scenario.HistoryFile;
import entente.scenario.HistoryFile.Act;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Prints how minds stand against history. */
final class HistoryPrinter {
  private final PrintWriter out;
  private final HistoryFile history;

  HistoryPrinter(PrintWriter out, HistoryFile history) {
    this.out = out;
    this.history = history;
  }

  void head(int replays, int runs, long seed) {
    long scored = history.acts().stream().filter(Act::scored).count();
    out.println(history.name() + ": " + history.title());
    out.println(
        "  acts     "
            + scored
            + " scored, "
            + (history.acts().size() - scored)
            + " carried out only; events that are no act of the engine's: "
            + history.uncoded().size());
    out.println("  fit      " + months(0, history.test() - 1));
    out.println("  test     " + months(history.test(), history.turns() - 1));
    out.println("  replays  " + replays + ", free games " + runs + ", from seed " + seed + " on");
    out.println();
    out.flush();
  }

  private String months(int from, int to) {
    return history.scenario().plan().month(from) + " to " + history.scenario().plan().month(to);
  }

  void scores(Verdicts verdicts) {
    out.println("Mean log score of what was done [nats; 0 is certainty], and the engine's lead");
    List<String> heads = new ArrayList<>(List.of("part", "scored", "by", "n"));
    for (Rival mind : Rival.values()) {
      heads.add(mind.words().replace("uniform over ", ""));
    }
    heads.addAll(List.of("over candidates", "over kinds", "over base rates"));
    Table table = new Table(3, heads);
    for (boolean test : new boolean[] {false, true}) {
      String part = test ? "test" : "fit";
      Predicate<Scored> in = one -> verdicts.isTest(one) == test;
      Predicate<Scored> act = one -> one.occasion().act().isPresent();
      row(table, part, "all", "act, state", verdicts.exact(in));
      row(table, part, "watched", "act, state", verdicts.exact(in.and(HistoryPrinter::isWatched)));
      row(table, part, "acts", "act, state", verdicts.exact(in.and(act)));
      row(table, part, "acts", "act", verdicts.kind(in.and(act)));
      row(table, part, "silence", "", verdicts.exact(in.and(act.negate())));
    }
    table.print(out, "  ");
    out.println(
        "  Leads have intervals at 95 %, months drawn anew. Watched: the record is complete");
    out.println("  there; other acts are on record only because they were done.");
    out.println();
    answers(verdicts);
    out.flush();
  }

  private static void row(Table table, String part, String scored, String by, Standing standing) {
    if (standing.occasions() == 0) {
      return;
    }
    List<String> cells = new ArrayList<>(List.of(part, scored, by, standing.occasions() + ""));
    standing.means().forEach(mean -> cells.add(Figures.fixed(mean, 2)));
    standing.margins().forEach(margin -> cells.add(margin.told()));
    table.row(cells);
  }

  private void answers(Verdicts verdicts) {
    out.println("Mean log score of the answers given to those acts [nats]");
    Table table = new Table(1, "part", "n", "engine", "a coin", "base rate");
    for (boolean test : new boolean[] {false, true}) {
      List<String> cells = new ArrayList<>();
      cells.add(test ? "test" : "fit");
      cells.add(verdicts.answers(test).size() + "");
      verdicts.answerScores(test).forEach(mean -> cells.add(Figures.fixed(mean, 2)));
      table.row(cells);
    }
    table.print(out, "  ");
    out.println();
  }

  private static boolean isWatched(Scored one) {
    return one.occasion().isWatched();
  }

  /** Says whether the engine is surely ahead of each other mind on the test part. */
  boolean verdict(Verdicts verdicts) {
    boolean all = verdict("On the test part, all that is scored", verdicts.exact(verdicts::isTest));
    Predicate<Scored> test = verdicts::isTest;
    Standing watched = verdicts.exact(test.and(HistoryPrinter::isWatched));
    return verdict("On the test part, where the record is complete", watched) && all;
  }

  private boolean verdict(String where, Standing standing) {
    boolean everywhere = true;
    out.println(where);
    for (int k = 0; k < standing.margins().size(); k++) {
      Margin margin = standing.margins().get(k);
      everywhere &= margin.isAhead();
      String word =
          margin.isAhead() ? "beats" : margin.high() < 0 ? "is beaten by" : "does not surely beat";
      String whom = Rival.values()[k + 1].words();
      out.println("  the engine " + word + " " + whom + ": " + margin.told());
    }
    return everywhere;
  }
}
