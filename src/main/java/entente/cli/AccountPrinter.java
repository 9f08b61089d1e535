package entente.cli;

import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Figures;
import entente.explain.Judgement;
import entente.explain.Reason;
import entente.explain.Reasons;
import entente.explain.Tale;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Prints the account of a decision: the candidates, both sides' motives, the choice. */
final class AccountPrinter {
  private static final int DECIMALS = 3;
  private final PrintWriter out;
  private final int top;

  AccountPrinter(PrintWriter out, int top) {
    this.out = out;
    this.top = top;
  }

  void print(Account account, Optional<String> aftermath) {
    out.println("  " + Tale.readiness(account));
    if (account.candidates().isEmpty()) {
      out.println("  It had nothing that it could do.");
      return;
    }
    List<Candidate> shown = account.candidates().stream().limit(top).toList();
    out.println();
    candidates(shown, account);
    out.println();
    parts(shown, account.state());
    out.println();
    Tale.choice(account, aftermath).forEach(line -> out.println("  " + line));
  }

  private void candidates(List<Candidate> shown, Account account) {
    Table table =
        new Table(
            2,
            "",
            "candidate",
            "value",
            "worth",
            "cost",
            "later",
            "accept.",
            "prob.",
            "noise",
            "score");
    int number = 0;
    for (Candidate one : shown) {
      number++;
      table.row(
          (account.acted() && number == 1 ? "*" : " ") + number,
          Table.cut(one.label(), 52),
          signed(one.value()),
          signed(one.worth()),
          signed(-one.cost()),
          one.later() == 0 ? "" : signed(one.later()),
          one.hangsOnAnswer() ? Figures.fixed(one.acceptance(), 2) : "",
          Figures.fixed(one.probability(), DECIMALS),
          signed(one.noise()),
          signed(one.score()));
    }
    table.print(out, "  ");
    int more = account.candidates().size() - shown.size();
    if (more > 0) {
      out.println(
          "     and " + more + " more; --top " + account.candidates().size() + " shows all.");
    }
  }

  /** Each motive's part for each side; a side of a patron tells what the deed is to it. */
  private void parts(List<Candidate> shown, String actor) {
    Set<String> motives = motives(shown);
    List<String> heads = new ArrayList<>(List.of("", "side", "answer"));
    motives.forEach(motive -> heads.add(abbreviated(motive)));
    heads.add("sum");
    Table table = new Table(3, heads);
    int number = 0;
    for (Candidate one : shown) {
      number++;
      table.row(cells(number + "", actor, "", one.reasons(), motives));
      for (Judgement side : one.answers()) {
        String answer = side.role() + " " + Figures.fixed(side.probability(), 2);
        table.row(cells("", side.state(), answer, side.reasons(), motives));
      }
    }
    out.println("  Motives' parts once accepted, for each side [utility, thousandths]");
    table.print(out, "  ");
    out.println(
        "  A patron is not asked: its row is what the deed is to it, and its chance to press.");
  }

  private static Set<String> motives(List<Candidate> shown) {
    Set<String> motives = new TreeSet<>();
    for (Candidate one : shown) {
      one.reasons().forEach(reason -> motives.add(reason.motive()));
      one.answers().forEach(side -> side.reasons().forEach(r -> motives.add(r.motive())));
    }
    return motives;
  }

  private static String abbreviated(String motive) {
    return motive.length() > 6 ? motive.substring(0, 6) + "." : motive;
  }

  private static List<String> cells(
      String number, String side, String answer, List<Reason> reasons, Set<String> motives) {
    TreeMap<String, Double> parts = new TreeMap<>();
    reasons.forEach(reason -> parts.put(reason.motive(), reason.part()));
    List<String> cells = new ArrayList<>(List.of(number, side, answer));
    for (String motive : motives) {
      Double part = parts.get(motive);
      cells.add(part == null ? "" : Figures.signed(1000 * part, 1));
    }
    cells.add(Figures.signed(1000 * Reasons.sum(reasons), 1));
    return cells;
  }

  private static String signed(double value) {
    return Figures.signed(value, DECIMALS);
  }
}
