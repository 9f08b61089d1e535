package entente.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The tables of the page on performance, from figures. */
final class Tables {
  private final Figures figures;
  private final Effort effort;
  private final PrintStream out;

  private Tables(Figures figures, Effort effort, PrintStream out) {
    this.figures = figures;
    this.effort = effort;
    this.out = out;
  }

  static void print(Figures figures, Effort effort, PrintStream out) {
    Tables tables = new Tables(figures, effort, out);
    tables.steps();
    tables.runs();
    tables.bars();
  }

  private void steps() {
    out.print("\n| states |");
    for (int states : effort.states()) {
      out.print(" " + states + " |");
    }
    out.println("\n|---|" + "---|".repeat(effort.states().length));
    row("value a candidate in one mind (ns)", n -> figures.nanos("worth", n));
    row("… bytes allocated", n -> figures.bytes("worth", n));
    row("value an option, all answers anticipated (µs)", n -> figures.nanos("option", n) / 1e3);
    row("… bytes allocated", n -> figures.bytes("option", n));
    row("list a state's candidates (µs)", n -> figures.nanos("list", n) / 1e3);
    row("a state's decision (µs)", n -> figures.nanos("decide", n) / 1e3);
    row("a turn of all (ms)", n -> figures.nanos("turn", n) / 1e6);
    row("all derived cells anew (µs)", n -> figures.nanos("full", n) / 1e3);
    row("… over a candidate valued", n -> figures.ratio("full", "worth", n));
  }

  private void row(String name, java.util.function.IntToDoubleFunction figure) {
    out.print("| " + name + " |");
    for (int states : effort.states()) {
      out.print(" " + said(figure.applyAsDouble(states)) + " |");
    }
    out.println();
  }

  private void runs() {
    out.println("\n| | engine | hand-written kernel | ratio |\n|---|---|---|---|");
    kernel("treaties, in both minds (ns a valuation)", "treaties");
    kernel("barter, in both minds (ns a valuation)", "barters");
  }

  private void kernel(String name, String what) {
    double engine = figures.nanos(what + "Engine", Worlds.REFERENCE);
    double kernel = figures.nanos(what + "Kernel", Worlds.REFERENCE);
    out.println(
        "| "
            + name
            + " | "
            + said(engine)
            + " | "
            + said(kernel)
            + " | "
            + said(engine / kernel)
            + " |");
  }

  private void bars() {
    out.println("\n| bar | measured | at most, or at least | met |\n|---|---|---|---|");
    int last = effort.states()[effort.states().length - 1];
    most("a run of the reference case (ms)", figures.nanos("run", Worlds.REFERENCE) / 1e6, 6);
    least("incremental over full, 9 states", figures.ratio("full", "worth", 9), 5);
    least("incremental over full, 100 states", figures.ratio("full", "worth", 100), 50);
    most("100 states, 60 turns (s)", figures.nanos("run", 100) / 1e9, 3);
    most("growth of a turn, 30 to " + last + " states (power)", figures.growth(30, last), 2);
    most("allocated per candidate, 9 states (B)", figures.bytes("worth", 9), 0.5);
    most("cold run in the terminal (s)", figures.nanos("cold", Worlds.REFERENCE) / 1e9, 1.5);
    most("engine over kernel, treaties", figures.ratio("treatiesEngine", "treatiesKernel", 9), 3);
    most("engine over kernel, barter", figures.ratio("bartersEngine", "bartersKernel", 9), 3);
  }

  private void most(String name, double measured, double bar) {
    bar(name, measured, "≤ " + said(bar), measured <= bar);
  }

  private void least(String name, double measured, double bar) {
    bar(name, measured, "≥ " + said(bar), measured >= bar);
  }

  private void bar(String name, double measured, String bar, boolean met) {
    String verdict = Double.isNaN(measured) ? "not measured" : met ? "yes" : "no";
    out.println("| " + name + " | " + said(measured) + " | " + bar + " | " + verdict + " |");
  }

  /** A figure to three digits; a dash if there is none. */
  static String said(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
