package entente.cli;

import entente.explain.Nearest;
import entente.export.CodedEvents;
import entente.export.Gexf;
import entente.scenario.Legible;
import entente.store.FileName;
import entente.store.NewFile;
import entente.store.RunReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a recorded run in the form of another tool. */
@Command(
    name = "export",
    description = "Writes a recorded run in the form of another tool.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nFormats:%n",
    footer = {
      "  gexf    dynamic network for Gephi: states, alignment, trust, treaties, contracts, wars",
      "  plover  events by type and mode of PLOVER with its scores",
      "  cameo   events by code of CAMEO with Goldstein's values, columns as in GDELT",
      "",
      "Example:",
      "  entente export runs/northeast-asia-7 --format gexf"
    })
final class Export implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin RunPath run = new RunPath();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "gexf, plover or cameo.")
  String format = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; default: beside RUN. Nothing is overwritten.")
  @Nullable Path file;

  /** Writes a run to a file. */
  private interface Writing {
    void write(RunReader run, Path file) throws IOException;
  }

  /** A format, its ending and what writes it. */
  private record Format(String ending, Writing writing) {}

  private static Map<String, Format> formats() {
    Map<String, Format> formats = new LinkedHashMap<>();
    formats.put("gexf", new Format(".gexf", Gexf::write));
    formats.put("plover", new Format("-plover.csv", CodedEvents::plover));
    formats.put("cameo", new Format("-cameo.csv", CodedEvents::cameo));
    return formats;
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = formats().get(format);
    if (chosen == null) {
      List<String> known = List.copyOf(formats().keySet());
      throw new BadInput(
          "--format is "
              + Legible.line(format)
              + "; it must be one of "
              + String.join(", ", known)
              + ".\nMaybe "
              + Nearest.to(format, known, 1).get(0)
              + ".");
    }
    RunReader reader = run.open();
    PrintWriter out = spec.commandLine().getOut();
    out.println("written: " + write(reader, chosen));
    out.flush();
    return ExitCode.OK;
  }

  private Path write(RunReader reader, Format chosen) throws IOException {
    Path place = file != null ? file : Path.of(run.folder.normalize() + chosen.ending());
    FileName name = FileName.of(place);
    try (NewFile made = NewFile.beside(place)) {
      chosen.writing().write(reader, made.draft());
      return made.publish(name.stem(), name.ending());
    }
  }
}
