package entente.cli;

import entente.experiment.batch.BatchFolder;
import entente.report.BatchReport;
import entente.report.Choices;
import entente.report.ReportPage;
import entente.report.Unknown;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a page about a batch. */
@Command(
    name = "report",
    description = {
      "Makes one HTML page about a batch, which needs no network: what was played, what came about,",
      "when and on what it hangs, who did what, and typical runs told with their reasons."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente report runs/batch-NAME",
      "  entente report runs/batch-NAME --outcome NAME --png",
      "",
      "Exit codes: 0 the page was written, 1 it could not be written, 2 bad input."
    })
final class ReportBatch implements Callable<Integer> {
  private static final int TWO = 2;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "BATCH", description = "The folder of a finished batch.")
  Path folder = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The page; default: beside BATCH, with .html. Nothing is overwritten.")
  @Nullable Path file;

  @Option(
      names = "--outcome",
      paramLabel = "NAME",
      description =
          "An outcome to look at closely, as often as wanted; default: up to six that are neither"
              + " rare nor certain.")
  List<String> outcomes = List.of();

  @Option(
      names = "--cell",
      paramLabel = "NAME",
      description =
          "A cell whose course and end are shown, as often as wanted; default: the first twelve.")
  List<String> cells = List.of();

  @Option(
      names = "--factors",
      paramLabel = "A,B",
      split = ",",
      description = "The factors of the heat maps; default: for each outcome the strongest two.")
  List<String> pair = List.of();

  @Option(
      names = "--end",
      paramLabel = "NAME",
      description = "An outcome after which the others no longer count in their dates.")
  @Nullable String end;

  @Option(names = "--png", description = "Writes every plot as PNG too, into a folder beside it.")
  boolean png;

  @Override
  public Integer call() throws IOException {
    if (!pair.isEmpty() && (pair.size() != TWO || pair.get(0).equals(pair.get(1)))) {
      throw new BadInput(
          "--factors is "
              + String.join(",", pair)
              + "; it must be two different factors with a comma between.");
    }
    BatchFolder batch = BatchFolder.open(folder);
    if (!batch.finished()) {
      throw new BadInput(
          folder
              + ": is not finished, so there is nothing to report yet.\nMaybe batch with --resume.");
    }
    PrintWriter out = spec.commandLine().getOut();
    Path place = file != null ? file : Path.of(folder.normalize() + ".html");
    new PageFile(place).write(report(batch), png, out);
    out.flush();
    return ExitCode.OK;
  }

  private ReportPage report(BatchFolder batch) throws IOException {
    try {
      return BatchReport.of(batch, new Choices(outcomes, cells, pair, Optional.ofNullable(end)));
    } catch (Unknown e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    }
  }
}
