package entente.cli;

import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Figures;
import entente.explain.Fork;
import entente.explain.Happening;
import entente.explain.Judgement;
import entente.explain.Reason;
import entente.explain.Said;
import entente.explain.Swing;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** Prints why a state that did something in one run did not do the same in the other. */
final class ForkPrinter {
  private static final String INDENT = "     ";
  private static final int DECIMALS = 3;
  private static final double NOTHING = 0.0005;
  private static final int STRONGEST = 3;
  private static final int LABEL = 44;

  private final PrintWriter out;
  private final Paragraphs words;
  private final String seat;
  private final String here;
  private final String there;

  /**
   * A printer.
   *
   * @param seat what the state is called as an actor
   * @param here the name of the run in which it acted
   * @param there the name of the other
   */
  ForkPrinter(PrintWriter out, String seat, String here, String there) {
    this.out = out;
    this.words = new Paragraphs(out);
    this.seat = seat;
    this.here = here;
    this.there = there;
  }

  /** Prints where the other run took another way. */
  void print(Fork fork) {
    if (fork instanceof Fork.NoDecision) {
      say("took no such decision: it had done with its initiatives, or its regime had collapsed.");
    } else if (fork instanceof Fork.NotWeighed one) {
      String first = one.there().candidates().stream().findFirst().map(Candidate::label).orElse("");
      say("did not weigh this; first came " + (first.isEmpty() ? "nothing" : first) + ".");
    } else if (fork instanceof Fork.Ordered ordered) {
      words.print(INDENT, ordered(here, ordered.here()) + " " + ordered(there, ordered.there()));
    } else if (fork instanceof Fork.Held held) {
      held(held);
    } else if (fork instanceof Fork.Outdone outdone) {
      outdone(outdone);
    } else if (fork instanceof Fork.SameChoice same) {
      same(same);
    }
  }

  private String ordered(String run, Account account) {
    String done = account.acted() ? account.candidates().get(0).label() : "nothing";
    String by = account.ordered() ? "was ordered: " : "decided by itself: ";
    return "In " + run + " " + seat + " " + by + done + ".";
  }

  private void say(String what) {
    words.print(INDENT, "In " + there + " " + seat + " " + what);
  }

  private void held(Fork.Held held) {
    say("put the same first, and did not act.");
    Table table = new Table(1, "", here, there);
    table.row("readiness to act", fixed(held.here().readiness()), fixed(held.there().readiness()));
    Candidate mine = held.here().candidates().get(0);
    Candidate other = held.there().candidates().get(0);
    table.row("value of this", signed(mine.value()), signed(other.value()));
    table.row("drawn", fixed(held.here().draw()), fixed(held.there().draw()));
    table.print(out, INDENT);
    double readiness = held.here().readiness() - held.there().readiness();
    double draw = held.there().draw() - held.here().draw();
    String parted =
        Math.abs(draw) < NOTHING
            ? "The draw was the same: it was less ready to act."
            : Math.abs(readiness) < NOTHING
                ? "It was as ready to act: the draw parted them."
                : "Readiness parted them by "
                    + signed(readiness)
                    + " and the draw by "
                    + signed(draw)
                    + ".";
    Swing swing = Swing.overNothing(mine, other);
    boolean worth = Math.abs(swing.value()) >= NOTHING;
    words.print(INDENT, parted + (worth ? told(swing) : ""));
  }

  private String told(Swing swing) {
    String motives = motives(swing);
    return " In "
        + here
        + " this was worth "
        + signed(swing.value())
        + " more"
        + (motives.isEmpty() ? "." : ", of it " + motives + ".");
  }

  private void outdone(Fork.Outdone it) {
    say(
        "put something else first, "
            + (it.there().acted() ? "and acted on it: " : "and did not act: ")
            + it.instead().label()
            + ".");
    Table table = new Table(2, "run", "candidate", "value", "noise", "score");
    row(table, here, it.chosen());
    it.insteadHere().ifPresent(candidate -> row(table, here, candidate));
    row(table, there, it.chosenThere());
    row(table, there, it.instead());
    table.print(out, INDENT);
    if (!it.there().acted()) {
      readiness(it.there());
    }
    it.insteadHere()
        .ifPresentOrElse(
            other -> swing(new Swing(it.chosen(), other, it.chosenThere(), it.instead())),
            () -> words.print(INDENT, "In " + here + " the other was not weighed at all."));
  }

  private void readiness(Account account) {
    words.print(
        INDENT,
        "Its readiness to act was "
            + fixed(account.readiness())
            + ", "
            + fixed(account.draw())
            + " was drawn.");
  }

  private static void row(Table table, String run, Candidate one) {
    table.row(
        run,
        Table.cut(one.label(), LABEL),
        signed(one.value()),
        signed(one.noise()),
        signed(one.score()));
  }

  private void swing(Swing swing) {
    String noise = "the month's noise (" + signed(swing.noise()) + ")";
    if (Math.abs(swing.value()) < NOTHING) {
      words.print(INDENT, "The values were the same: it was " + noise + " that parted them.");
      return;
    }
    String motives = motives(swing);
    String values =
        "values (" + signed(swing.value()) + (motives.isEmpty() ? "" : ", of it " + motives) + ")";
    words.print(
        INDENT,
        Math.abs(swing.noise()) < NOTHING
            ? "The noise was the same: it was the " + values + " that parted them."
            : "What parted them: " + values + " and " + noise + ".");
  }

  /** The motives that gave most to a swing of the values. */
  private static String motives(Swing swing) {
    return swing.motives().stream()
        .filter(reason -> Math.abs(reason.part()) >= NOTHING)
        .limit(STRONGEST)
        .map(reason -> Reason.noun(reason.motive()) + " " + signed(reason.part()))
        .collect(Collectors.joining(", "));
  }

  private void same(Fork.SameChoice it) {
    boolean amounts = !it.chosen().move().equals(it.chosenThere().move());
    say(amounts ? "chose the same in other amounts." : "chose the same.");
  }

  /** Prints what came of the decision in the other run, and who answered otherwise there. */
  void cameOf(Came cameHere, Came cameThere) {
    words.print(INDENT, "What came of it there: " + cameThere.told());
    Table table = new Table(2, "asked", "for", here, "", there, "");
    for (Said said : cameHere.answers()) {
      cameThere.answers().stream()
          .filter(other -> like(said.judgement(), other.judgement()))
          .findFirst()
          .ifPresent(other -> answers(table, said, other));
    }
    if (!table.isEmpty() && sameDeed(cameHere.event(), cameThere.event())) {
      words.print(INDENT, "The chance of a yes, and what was said:");
      table.lastIsWords().print(out, INDENT);
    }
  }

  private static void answers(Table table, Said said, Said other) {
    table.row(
        said.judgement().state(),
        said.judgement().role(),
        fixed(said.judgement().probability()),
        said.verb(),
        fixed(other.judgement().probability()),
        other.verb());
  }

  private static boolean like(Judgement one, Judgement other) {
    return one.state().equals(other.state()) && one.role().equals(other.role());
  }

  private static boolean sameDeed(Happening one, Happening other) {
    return one.kind().equals(other.kind())
        && one.target().equals(other.target())
        && one.items().equals(other.items());
  }

  private static String fixed(double value) {
    return Figures.fixed(value, DECIMALS);
  }

  private static String signed(double value) {
    return Figures.signed(value, DECIMALS);
  }
}
