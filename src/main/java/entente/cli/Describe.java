package entente.cli;

import entente.scenario.Scenario;
import entente.scenario.SourceFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a scenario for people. */
@Command(
    name = "describe",
    description = "Prints a scenario as tables: what it says, and on which sources it rests.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente describe configs/scenarios/northeast-asia.yaml",
      "  entente describe configs/scenarios/northeast-asia.yaml --sources --width 80"
    })
final class Describe implements Runnable {
  private static final int NARROWEST = 60;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", description = "The scenario's file.")
  Path file = Path.of("");

  @Mixin Sets sets = new Sets();

  @Option(names = "--sources", description = "Adds where each source is found, and its notes.")
  boolean sources;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns of a line, at least " + NARROWEST + "; default: ${DEFAULT-VALUE}.")
  int width = 100;

  @Override
  public void run() {
    if (width < NARROWEST) {
      throw new BadInput("--width is " + width + "; it must be at least " + NARROWEST + ".");
    }
    Scenario scenario = Scenarios.read(file, sets.values());
    PrintWriter out = spec.commandLine().getOut();
    Written written = new Written(scenario);
    head(scenario, out);
    new DescribedItems(scenario, written, out, width).print();
    new DescribedStates(scenario, written, out, width).print();
    new DescribedRelations(scenario, written, out, width).print();
    new DescribedEvents(scenario, written, out, width).print();
    new DescribedMap(scenario, out, width).print();
    DescribedModel model = new DescribedModel(scenario, written, out, width);
    model.mechanisms();
    model.sources();
    if (sources) {
      model.notes();
    }
    out.flush();
  }

  private void head(Scenario scenario, PrintWriter out) {
    Paragraph lines = new Paragraph(out, width);
    List<SourceFile> files = scenario.files();
    lines.print("", scenario.title() + " (" + scenario.name() + ")");
    if (!scenario.about().isEmpty()) {
      lines.print("  ", scenario.about());
    }
    String last = scenario.start().plusMonths(scenario.turns() - 1L).toString();
    out.println("  " + scenario.turns() + " months, " + scenario.start() + " to " + last);
    lines.print(
        "  files: ", files.stream().map(SourceFile::name).collect(Collectors.joining(", ")));
    lines.print(
        "  ", "~ rests on an estimate, ± is a spread, drawn once a run; nothing is shown for 0.");
  }
}
