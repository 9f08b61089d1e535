package entente.cli;

import entente.explain.Account;
import entente.explain.Fork;
import entente.explain.Happening;
import entente.explain.Motivation;
import entente.explain.Unshared;
import entente.store.RunReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Prints the first deeds in which two runs part, each with why the other run has none such. */
final class DeedPrinter {
  private final PrintWriter out;
  private final Paragraphs words;
  private final TwoRuns runs;

  /** A run of the two: what it is called, its record, and its decisions of the month. */
  private record Side(String name, RunReader reader, List<Account> accounts) {

    private Optional<Account> like(Account other) {
      return accounts.stream()
          .filter(one -> one.state().equals(other.state()) && one.rank() == other.rank())
          .findFirst();
    }

    private Optional<Account> behind(Happening event) {
      return accounts.stream()
          .filter(account -> Motivation.behind(event, List.of(account)).isPresent())
          .findFirst();
    }
  }

  DeedPrinter(PrintWriter out, TwoRuns runs) {
    this.out = out;
    this.words = new Paragraphs(out);
    this.runs = runs;
  }

  /**
   * Prints the first deed of each run.
   *
   * @param deeds what only one of them has, of one turn
   */
  void print(Unshared deeds) throws IOException {
    int turn = deeds.turn();
    Side a = new Side("A", runs.a(), TwoRuns.accounts(runs.a(), turn));
    Side b = new Side("B", runs.b(), TwoRuns.accounts(runs.b(), turn));
    out.println("What happened parts in " + runs.month(turn) + ", turn " + turn);
    Optional<Account> told = Optional.empty();
    if (!deeds.a().isEmpty()) {
      told = deed(deeds.a().get(0), a, b, told);
    }
    if (!deeds.b().isEmpty()) {
      deed(deeds.b().get(0), b, a, told);
    }
    out.println();
  }

  /**
   * Prints a deed, and why the other run has none such.
   *
   * @param told the decision of this run that has been told already
   * @return the other run's decision that was told with it
   */
  private Optional<Account> deed(Happening event, Side here, Side there, Optional<Account> told)
      throws IOException {
    words.print("  " + here.name() + "  ", sentence(here, event));
    Optional<Account> decision = here.behind(event);
    if (decision.isEmpty()) {
      words.print("     ", "Nobody chose it: it came of " + event.kind() + ".");
      return Optional.empty();
    }
    if (decision.equals(told)) {
      words.print("     ", "It is the decision above, seen from this side.");
      return told;
    }
    Account account = decision.get();
    Optional<Account> match = there.like(account);
    String seat = here.reader().manifest().states().getOrDefault(account.state(), account.state());
    new ForkPrinter(out, seat, here.name(), there.name())
        .print(Fork.of(account, match), came(there, match));
    return match;
  }

  private static String sentence(Side side, Happening event) throws IOException {
    Motivation motivation = new Motivation(side.reader().manifest().states());
    String why =
        motivation
            .of(event, side.accounts(), side.reader().answers(event.number()))
            .map(text -> " " + text)
            .orElse("");
    return (event.sentence().isBlank() ? event.kind() : event.sentence()) + why;
  }

  /** What came of a decision. */
  private static Optional<String> came(Side side, Optional<Account> decision) throws IOException {
    if (decision.isEmpty()) {
      return Optional.empty();
    }
    return new Aftermath(side.reader()).of(decision.get());
  }
}
