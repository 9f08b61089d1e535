package entente.cli;

import entente.experiment.Moment;
import entente.experiment.OutcomeCount;
import entente.experiment.Share;
import entente.explain.CameAbout;
import entente.explain.Figures;
import entente.outcome.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Prints what is played from a moment, and what its futures hold. */
final class FanPrinter {
  private final PrintWriter out;
  private final Paragraphs words;
  private final Recorded recorded;
  private final Moment moment;
  private final Map<String, Integer> inRun;

  FanPrinter(PrintWriter out, Recorded recorded, Moment moment) throws IOException {
    this.out = out;
    this.words = new Paragraphs(out);
    this.recorded = recorded;
    this.moment = moment;
    this.inRun =
        recorded.reader().outcomes().stream()
            .collect(Collectors.toMap(CameAbout::outcome, CameAbout::turn));
  }

  /** Says what is played. */
  void head(String fingerprint, int runs, long seed, String with) {
    out.println(recorded.reader().folder() + " from " + month(moment.turn()));
    words.print(
        "  past     ", moment.turn() + " months as recorded, to fingerprint " + fingerprint);
    words.print(
        "  futures  ",
        runs + " to " + month(last()) + ", seeds " + seed + " to " + (seed + runs - 1));
    if (!with.isEmpty()) {
      words.print(
          "  with     ", with + ", in " + month(moment.turn()) + "; without it on the same seeds");
    }
    out.println();
    settled();
    out.flush();
  }

  private int last() {
    return moment.plan().turns() - 1;
  }

  private String month(int turn) {
    return moment.plan().month(turn).toString();
  }

  private String month(OptionalInt turn) {
    return turn.isPresent() ? month(turn.getAsInt()) : "";
  }

  /** Prints the futures of one arm. */
  void print(List<OutcomeCount> counts) {
    Table table =
        new Table(
            1,
            "outcome",
            "in the run",
            "futures",
            "share",
            "95 %",
            "quarter by",
            "half by",
            "most by");
    List<String> never = new ArrayList<>();
    for (OutcomeCount count : counts) {
      if (count.share().count() == 0) {
        never.add(count.outcome());
      } else {
        row(table, count);
      }
    }
    out.println("Outcomes, with the quartiles of their month among the futures that have them");
    table.print(out, "  ");
    never(
        never,
        counts.isEmpty()
            ? ""
            : " (" + interval(new Share(0, counts.get(0).share().of()).wilson()) + ")");
  }

  private void row(Table table, OutcomeCount count) {
    table.row(
        count.outcome(),
        run(count.outcome()),
        Integer.toString(count.share().count()),
        Figures.percent(count.share().value()),
        interval(count.share().wilson()),
        month(count.quantile(0.25)),
        month(count.quantile(0.5)),
        month(count.quantile(0.75)));
  }

  /** What had come about before the moment is settled, and in no table. */
  private void settled() {
    String told =
        moment.outcomes().stream()
            .map(Outcome::name)
            .filter(one -> !open(one))
            .map(one -> one + " " + run(one))
            .collect(Collectors.joining(", "));
    if (!told.isEmpty()) {
      words.print("Settled before: ", told + ".");
      out.println();
    }
  }

  /** Names what came about in no game. */
  private void never(List<String> outcomes, String low) {
    if (!outcomes.isEmpty()) {
      words.print("  never: ", String.join(", ", outcomes) + low + ".");
    }
    out.println();
  }

  /** Whether an outcome had not come about before the moment. */
  boolean open(String outcome) {
    return inRun.getOrDefault(outcome, Integer.MAX_VALUE) >= moment.turn();
  }

  private String run(String outcome) {
    Integer turn = inRun.get(outcome);
    return turn == null ? "-" : month(turn);
  }

  private static String interval(Share.Interval interval) {
    return Figures.percent(interval.low()) + " to " + Figures.percent(interval.high());
  }
}
