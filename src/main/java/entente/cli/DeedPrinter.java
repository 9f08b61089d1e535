package entente.cli;

import entente.explain.Account;
import entente.explain.Fork;
import entente.explain.Happening;
import entente.explain.Motivation;
import entente.explain.Unshared;
import entente.store.RunReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints deeds of one month that only one of two runs has, each with why the other has not. */
final class DeedPrinter {
  private final PrintWriter out;
  private final Paragraphs words;
  private final Side a;
  private final Side b;
  private final List<Account> told = new ArrayList<>();

  /** A run of the two: what it is called, its record, and its decisions of the month. */
  private record Side(String name, RunReader reader, List<Account> accounts) {

    private static Side of(String name, RunReader reader, int turn) throws IOException {
      return new Side(name, reader, reader.accounts(account -> account.turn() == turn));
    }

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

    private String seat(Account account) {
      return reader.manifest().states().getOrDefault(account.state(), account.state());
    }
  }

  DeedPrinter(PrintWriter out, TwoRuns runs, int turn) throws IOException {
    this.out = out;
    this.words = new Paragraphs(out);
    this.a = Side.of("A", runs.a(), turn);
    this.b = Side.of("B", runs.b(), turn);
  }

  /** Prints the first deed of each run. */
  void print(Unshared deeds) throws IOException {
    if (!deeds.a().isEmpty()) {
      inA(deeds.a().get(0));
    }
    if (!deeds.b().isEmpty()) {
      inB(deeds.b().get(0));
    }
  }

  /** Prints a deed that only run A has. */
  void inA(Happening event) throws IOException {
    deed(event, a, b);
  }

  /** Prints a deed that only run B has. */
  void inB(Happening event) throws IOException {
    deed(event, b, a);
  }

  private void deed(Happening event, Side here, Side there) throws IOException {
    Came came = Came.of(here.reader(), event, here.accounts());
    words.print("  " + here.name() + "  ", came.told());
    Optional<Account> decision = here.behind(event);
    if (decision.isEmpty()) {
      words.print("     ", "Nobody chose it: it came of " + event.kind() + ".");
      return;
    }
    Account account = decision.get();
    if (told.contains(account)) {
      words.print("     ", "It is the decision above, seen from this side.");
      return;
    }
    if (!there.reader().manifest().states().containsKey(account.state())) {
      words.print("     ", "There is no " + account.state() + " in " + there.name() + ".");
      return;
    }
    Optional<Account> match = there.like(account);
    told.add(account);
    match.ifPresent(told::add);
    ForkPrinter printer = new ForkPrinter(out, here.seat(account), here.name(), there.name());
    printer.print(Fork.of(account, match));
    if (match.isPresent() && match.get().acted()) {
      Optional<Came> cameThere = Came.of(there.reader(), match.get());
      if (cameThere.isPresent()) {
        printer.cameOf(came, cameThere.get());
      }
    }
  }
}
