package entente.cli;

import entente.experiment.CellBands;
import entente.experiment.Comparison;
import entente.experiment.Fan;
import entente.experiment.Moment;
import entente.experiment.OutcomeCount;
import entente.experiment.Played;
import entente.explain.Nearest;
import entente.game.Plan;
import entente.order.Orders;
import entente.outcome.Outcome;
import entente.scenario.Legible;
import entente.scenario.Scenario;
import entente.store.Manifest;
import entente.store.RunReader;
import entente.world.Layout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays the futures of a moment of a recorded run. */
@Command(
    name = "branch",
    description = {
      "Plays a recorded run again up to a month and from there many times with other seeds.",
      "With --order, --inject or --set each future is played twice, without and with it, and both are"
          + " compared pair by pair."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente branch runs/northeast-asia-7 --at 2024-06 --runs 200",
      "  entente branch runs/northeast-asia-7 --at 2024-06 --cells state.PRK.stability",
      "  entente branch runs/northeast-asia-7 --at 2024-06 --set dyad.PRK.CHN.trust=0.6",
      "  entente branch runs/northeast-asia-7 --at 2024-06 --inject \"close barter for PRK, RUS\"",
      "  entente branch runs/northeast-asia-7 --at 2024-06 --order \"PRK: treaty RUS\""
    })
final class Branch implements Callable<Integer> {
  private static final int MOST_RUNS = 1_000_000;
  private static final int MOST_THREADS = 1024;
  private static final int NEAR = 3;
  private static final String WITHOUT = "without";
  private static final String WITH = "with";

  @Spec CommandSpec spec;
  @Mixin RunPath run = new RunPath();

  @Option(
      names = "--at",
      required = true,
      paramLabel = "MONTH",
      description = "The first month of the futures, or its turn, such as 2024-06 or 29.")
  String at = "";

  @Mixin Interventions interventions = new Interventions();

  @Option(names = "--runs", description = "How many futures; default: ${DEFAULT-VALUE}.")
  int runs = 200;

  @Option(names = "--seed", description = "The first future's seed; default: ${DEFAULT-VALUE}.")
  long seed = 1;

  @Option(names = "--threads", description = "How many at once; default: one a processor.")
  @Nullable Integer threads;

  @Option(
      names = "--csv",
      paramLabel = "NAME",
      description = "The name of the table to write; default: beside RUN.")
  @Nullable Path csv;

  @Option(
      names = "--top",
      description = "How many first deeds are shown; default: ${DEFAULT-VALUE}.")
  int top = 8;

  @Option(
      names = "--cells",
      split = ",",
      paramLabel = "CELL",
      description =
          "Cells whose median and middle four fifths over the futures are shown and written;"
              + " repeatable.")
  List<String> cells = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    checkNumbers();
    Recorded recorded = new Recorded(run.open());
    recorded.checkEngine();
    Manifest manifest = recorded.reader().manifest();
    int turn = Turns.parse("--at", at, manifest.month(0), manifest.turns());
    Scenario scenario = recorded.scenario();
    Plan bare = Scenarios.plan(scenario, manifest.turns());
    Orders past = recorded.orders(scenario).leavingAt(turn);
    Plan plan = past.on(bare);
    checkCells(plan.layout());
    checkNotYet(plan, turn, recorded.reader());
    Optional<Plan> other = interventions.in(turn, bare, past, recorded);
    Moment moment = new Moment(plan, scenario.outcomes(), manifest.seed(), turn);
    String print = checkPast(moment, recorded.fingerprints());
    FanPrinter printer = new FanPrinter(spec.commandLine().getOut(), recorded, moment);
    printer.head(print, runs, seed, interventions.told());
    play(new Fan(moment, seed, runs, threads(), cells), other, printer, manifest);
    return ExitCode.OK;
  }

  private void play(Fan fan, Optional<Plan> other, FanPrinter printer, Manifest manifest)
      throws IOException {
    List<String> names = fan.moment().outcomes().stream().map(Outcome::name).toList();
    List<String> open = names.stream().filter(printer::open).toList();
    PrintWriter out = spec.commandLine().getOut();
    Captions captions = Captions.of(manifest);
    Map<String, CellBands> bands = new LinkedHashMap<>();
    try (FanTable table = new FanTable(place(), names, fan.moment().plan())) {
      if (other.isPresent()) {
        Comparison comparison = compared(fan, other.get(), open, table, bands);
        ComparisonPrinter told =
            new ComparisonPrinter(out, new ComparisonPrinter.Arms(WITHOUT, WITH), captions, top);
        told.outcomes(comparison);
        told.deeds(comparison);
      } else {
        printer.print(counted(fan, open, table, bands));
      }
      new BandPrinter(out, captions, fan.moment().turn()).print(cells, bands);
      Path written = table.publish();
      out.println("table: " + written);
      if (!cells.isEmpty()) {
        int first = fan.moment().turn();
        out.println("cells: " + BandTable.write(written, captions, first, cells, bands));
      }
      out.flush();
    }
  }

  private static Comparison compared(
      Fan fan, Plan other, List<String> names, FanTable table, Map<String, CellBands> bands) {
    Comparison comparison = new Comparison(names);
    CellBands without = new CellBands();
    CellBands with = new CellBands();
    bands.put(WITHOUT, without);
    bands.put(WITH, with);
    fan.play(
        other,
        pair -> {
          comparison.add(pair);
          without.add(pair.a());
          with.add(pair.b());
          table.row(WITHOUT, pair.a());
          table.row(WITH, pair.b());
        });
    return comparison;
  }

  private static List<OutcomeCount> counted(
      Fan fan, List<String> names, FanTable table, Map<String, CellBands> bands) {
    List<OutcomeCount> counts = names.stream().map(OutcomeCount::new).toList();
    CellBands futures = new CellBands();
    bands.put("futures", futures);
    fan.play(
        (Played one) -> {
          counts.forEach(count -> count.add(one));
          futures.add(one);
          table.row(WITHOUT, one);
        });
    return counts;
  }

  private void checkCells(Layout layout) {
    List<String> wrong = new ArrayList<>();
    for (String cell : cells) {
      if (layout.find(cell) < 0) {
        List<String> near = Nearest.to(cell, layout.names(), NEAR);
        wrong.add(
            "--cells "
                + Legible.line(cell)
                + ": there is no such cell.\nMaybe "
                + String.join(", ", near)
                + ".");
      }
    }
    if (!wrong.isEmpty()) {
      throw new BadInput(String.join("\n", wrong));
    }
  }

  private Path place() {
    String start = at.matches("\\d+") ? "turn-" + at : at;
    return csv != null ? csv : Path.of(run.folder.normalize() + "-from-" + start + ".csv");
  }

  private void checkNumbers() {
    range("--runs", runs, MOST_RUNS);
    range("--top", top, MOST_RUNS);
    range("--threads", threads(), MOST_THREADS);
    if (csv != null && csv.toString().isBlank()) {
      throw new BadInput("--csv is empty; it must name a file.");
    }
  }

  private static void range(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new BadInput(option + " is " + value + "; it must be from 1 to " + most + ".");
    }
  }

  private int threads() {
    return threads != null ? threads : Runtime.getRuntime().availableProcessors();
  }

  /** An inject that came before the branch cannot come again. */
  private void checkNotYet(Plan plan, int turn, RunReader reader) throws IOException {
    for (var event : reader.happenings()) {
      boolean named =
          event.kind().equals("inject") && interventions.injects.contains(event.result());
      if (named && event.turn() < turn) {
        throw new BadInput(
            "--inject "
                + event.result()
                + " came in "
                + plan.month(event.turn())
                + ", before the branch; an inject comes once.\nMaybe an earlier --at.");
      }
    }
  }

  /** Plays the past once and gives its last fingerprint. */
  private String checkPast(Moment moment, List<String> recorded) {
    List<Long> past = moment.past(moment.future(moment.plan(), moment.seed()).game());
    for (int k = 0; k < past.size(); k++) {
      if (!HexFormat.of().toHexDigits(past.get(k)).equals(recorded.get(k))) {
        throw new BadInput(
            run.folder
                + ": its past cannot be played again; "
                + (k == 0 ? "the start" : moment.plan().month(k - 1))
                + " is another.\nMaybe entente replay says more.");
      }
    }
    return recorded.get(past.size() - 1);
  }
}
