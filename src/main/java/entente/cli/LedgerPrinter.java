package entente.cli;

import entente.explain.Change;
import entente.explain.Figures;
import entente.explain.Happening;
import entente.explain.Parting;
import entente.explain.Unshared;
import entente.store.Manifest;
import entente.store.RunReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the first entries in which two ledgers part, and what they came of. */
final class LedgerPrinter {
  private static final String INDENT = "     ";

  private final PrintWriter out;
  private final Paragraphs words;
  private final TwoRuns runs;
  private final Unshared deeds;
  private final boolean otherStart;

  /**
   * A printer.
   *
   * @param deeds what happened in only one of the two
   * @param otherStart whether cells differed at the start
   */
  LedgerPrinter(PrintWriter out, TwoRuns runs, Unshared deeds, boolean otherStart) {
    this.out = out;
    this.words = new Paragraphs(out);
    this.runs = runs;
    this.deeds = deeds;
    this.otherStart = otherStart;
  }

  void print(Parting parting) throws IOException {
    int turn = parting.turn();
    out.println(
        "The ledgers part in "
            + runs.monthAndTurn(turn)
            + ", after "
            + parting.entry()
            + (parting.entry() == 1 ? " common entry" : " common entries"));
    int decimals = decimals(parting);
    DeedPrinter printer = new DeedPrinter(out, runs, turn);
    Optional<Happening> a = entry("A", runs.a(), parting.a(), decimals);
    if (a.isPresent() && untold(deeds.a(), turn, a.get())) {
      printer.inA(a.get());
    }
    Optional<Happening> b = entry("B", runs.b(), parting.b(), decimals);
    if (b.isPresent() && untold(deeds.b(), turn, b.get())) {
      printer.inB(b.get());
    }
    if (parting.sameCause()) {
      sameCause(parting.a().orElseThrow(), parting.b().orElseThrow());
    }
    out.println();
  }

  /** Whether only this run has it, and it is not the deed told before as the first of all. */
  private boolean untold(List<Happening> only, int turn, Happening event) {
    return only.contains(event) && (turn > deeds.turn() || only.indexOf(event) > 0);
  }

  /** Enough to tell the values before from those after, and those of A from those of B. */
  private static int decimals(Parting parting) {
    int within =
        Math.max(
            parting.a().map(LedgerPrinter::decimals).orElse(0),
            parting.b().map(LedgerPrinter::decimals).orElse(0));
    return parting.sameCause()
        ? Math.max(
            within,
            Figures.decimals(parting.a().orElseThrow().after(), parting.b().orElseThrow().after()))
        : within;
  }

  private static int decimals(Change change) {
    return Figures.decimals(change.before(), change.after());
  }

  /** Prints an entry with its cause, and tells the event that it belongs to. */
  private Optional<Happening> entry(
      String run, RunReader reader, Optional<Change> entry, int decimals) throws IOException {
    if (entry.isEmpty()) {
      out.println("  " + run + "  has no further entry");
      return Optional.empty();
    }
    Change change = entry.get();
    out.println(
        "  "
            + run
            + "  "
            + runs.month(change.turn())
            + "  "
            + change.cell()
            + "  "
            + Figures.fixed(change.before(), decimals)
            + " -> "
            + Figures.fixed(change.after(), decimals));
    List<Happening> events = reader.happenings();
    Optional<Happening> event =
        change.event() < 0 || change.event() >= events.size()
            ? Optional.empty()
            : Optional.of(events.get(change.event()));
    String sentence = event.map(Happening::sentence).orElse("");
    String cause = change.kind() + " " + change.cause();
    words.print(INDENT, sentence.isBlank() ? cause : cause + ": " + sentence);
    return event;
  }

  private void sameCause(Change a, Change b) {
    boolean before = a.before() != b.before();
    words.print(
        "  ",
        before
            ? "The cell stood otherwise before; A adds "
                + Figures.signed(a.difference())
                + ", B "
                + Figures.signed(b.difference())
                + "."
            : "The same cause left another value: " + sources() + ".");
  }

  /** What a process can have read otherwise, as far as the manifests leave it open. */
  private String sources() {
    Manifest a = runs.a().manifest();
    Manifest b = runs.b().manifest();
    List<String> sources = new ArrayList<>();
    if (otherStart) {
      sources.add("it reads cells that differ from the start on");
    }
    if (!a.sets().equals(b.sets()) || !a.scenario().files().equals(b.scenario().files())) {
      sources.add("it reads numbers that were set otherwise");
    }
    if (a.seed() != b.seed()) {
      sources.add("its draws are of another seed");
    }
    if (!a.engine().equals(b.engine())) {
      sources.add("the engines differ");
    }
    return sources.isEmpty() ? "nothing in the manifests tells why" : String.join(", or ", sources);
  }
}
