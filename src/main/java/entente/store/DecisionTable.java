package entente.store;

import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Move;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;

/**
 * decisions.csv: every alternative of every decision, one row each, the best first; a decision
 * without alternatives has one row with position -1. answers.csv and contributions.csv hold what
 * those asked were expected to answer, and each motive's part for each side.
 */
final class DecisionTable {
  static final String FILE = "decisions.csv";
  static final List<String> COLUMNS =
      List.of(
          "decision",
          "turn",
          "month",
          "state",
          "rank",
          "position",
          "action",
          "actor",
          "target",
          "subject",
          "take",
          "taken",
          "give",
          "given",
          "alsoGive",
          "alsoGiven",
          "covert",
          "worth",
          "cost",
          "later",
          "value",
          "acceptance",
          "probability",
          "noise",
          "chosen",
          "readiness",
          "draw",
          "acted",
          "utility",
          "aspiration",
          "ordered",
          "sentence");

  private final CsvWriter out;
  private final IntFunction<YearMonth> month;

  private DecisionTable(CsvWriter out, IntFunction<YearMonth> month) {
    this.out = out;
    this.month = month;
  }

  static void write(Path folder, Iterable<Account> accounts, IntFunction<YearMonth> month)
      throws IOException {
    try (CsvWriter out = new CsvWriter(folder.resolve(FILE), COLUMNS);
        SideTables sides = new SideTables(folder)) {
      DecisionTable table = new DecisionTable(out, month);
      int decision = 0;
      for (Account account : accounts) {
        int position = 0;
        for (Candidate candidate : account.candidates()) {
          table.row(decision, account, position, candidate);
          sides.write(decision, position, account.state(), candidate);
          position++;
        }
        if (position == 0) {
          table.row(decision, account, -1, Candidate.NOTHING);
        }
        decision++;
      }
    }
  }

  private void row(int decision, Account account, int position, Candidate candidate)
      throws IOException {
    out.number(decision).number(account.turn()).text(month.apply(account.turn()).toString());
    out.text(account.state()).number(account.rank()).number(position);
    move(candidate.move());
    out.number(candidate.worth()).number(candidate.cost()).number(candidate.later());
    out.number(candidate.value()).number(candidate.acceptance()).number(candidate.probability());
    out.number(candidate.noise()).flag(account.acted() && position == 0);
    out.number(account.readiness()).number(account.draw()).flag(account.acted());
    out.number(account.utility()).number(account.aspiration()).flag(account.ordered());
    out.text(candidate.sentence()).end();
  }

  private void move(Move move) throws IOException {
    out.text(move.action()).text(move.actor()).text(move.target()).text(move.subject());
    out.text(move.take()).number(move.taken()).text(move.give()).number(move.given());
    out.text(move.alsoGive()).number(move.alsoGiven()).flag(move.covert());
  }
}
