package entente.cli;

import entente.explain.Nearest;
import entente.map.BadMap;
import entente.map.Chronicle;
import entente.map.Colouring;
import entente.map.Colourings;
import entente.map.Layer;
import entente.map.MapScene;
import entente.map.Moment;
import entente.map.Plate;
import entente.map.PngFile;
import entente.map.Theatre;
import entente.map.Theme;
import entente.scenario.Legible;
import entente.store.FileName;
import entente.store.Manifest;
import entente.store.NewFile;
import entente.store.RunReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws the map of a recorded run at the end of a month. */
@Command(
    name = "snapshot",
    description = {
      "Draws the map of a recorded run at the end of a month, without a screen: the states filled by"
          + " one of their cells, and what is between them.",
      "The scale of the colours holds all values of the run, so that its months can be compared."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente snapshot runs/northeast-asia-8 --at 2024-06 --out map.png",
      "  entente snapshot runs/europe-1907-1 --out map.svg --color bloc --layers treaties,wars",
      "  entente snapshot runs/northeast-asia-8 --out map.png --color 'dyad.*.CHN.dependency' --dark"
    })
final class Snapshot implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin RunPath run = new RunPath();

  @Option(
      names = "--at",
      paramLabel = "MONTH",
      description = "The end of which month or turn, such as 2024-06 or 29; default: the last.")
  @Nullable String at;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write, .png or .svg. Nothing is overwritten.")
  Path file = Path.of("");

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "CELL",
      description =
          "What fills the states: cells with a * for the state, such as 'dyad.*.CHN.trust', the last"
              + " word of a state's cell, such as stability, or bloc; default: stability.")
  @Nullable String colour;

  @Option(
      names = "--layers",
      split = ",",
      paramLabel = "LAYER",
      description =
          "What is drawn between them: alignment, trust, treaties, sanctions, contracts, wars; all or"
              + " none; default: treaties,sanctions,contracts,wars.")
  List<String> layers = new ArrayList<>();

  @Option(
      names = "--focus",
      paramLabel = "STATE",
      description = "Fades what does not concern this state.")
  @Nullable String focus;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "Width and height in pixels; default: ${DEFAULT-VALUE}.")
  String size = "1400x900";

  @Option(names = "--dark", description = "On dark ground.")
  boolean dark;

  private final List<String> wrong = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    System.setProperty("java.awt.headless", "true");
    RunReader reader = run.open();
    Theatre theatre = theatre(reader);
    String ending = ending();
    Manifest manifest = reader.manifest();
    int turn = asked(manifest.turns() - 1, () -> turn(manifest));
    Colourings known = Colourings.of(theatre);
    Colouring colouring =
        asked(known.usual(), () -> colour == null ? known.usual() : colouring(known, colour));
    Set<Layer> shown = asked(Layer.usual(), () -> new LayerNames(layers).layers());
    int focused = asked(-1, () -> focus == null ? -1 : state(theatre, focus));
    PictureSize pixels = asked(PictureSize.LEAST, () -> PictureSize.of("--size", size));
    if (!wrong.isEmpty()) {
      throw new BadInput(String.join("\n", wrong));
    }
    Chronicle chronicle = Chronicle.of(reader, theatre.layout());
    Moment moment = chronicle.moment(turn);
    MapScene scene =
        MapScene.of(theatre, moment, colouring.fitted(chronicle.series()))
            .showing(shown)
            .focusing(focused)
            .in(dark ? Theme.DARK : Theme.LIGHT);
    Plate plate = Plate.of(scene, pixels.width(), pixels.height());
    PrintWriter out = spec.commandLine().getOut();
    out.println("written: " + write(plate, ending));
    out.flush();
    return ExitCode.OK;
  }

  private static Theatre theatre(RunReader reader) throws IOException {
    try {
      return Theatre.of(new Recorded(reader).scenario());
    } catch (BadMap e) {
      throw new BadInput(reader.folder() + ": " + e.getMessage());
    }
  }

  /** What was asked for; what is wrong with it is kept, so that all is said at once. */
  private <T> T asked(T otherwise, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (BadInput e) {
      wrong.add(e.getMessage());
      return otherwise;
    }
  }

  private int turn(Manifest manifest) {
    int turns = manifest.turns();
    return at == null ? turns - 1 : Turns.parse("--at", at, manifest.month(0), turns);
  }

  private static Colouring colouring(Colourings known, String name) {
    try {
      return known.named(name);
    } catch (BadMap e) {
      throw new BadInput("--color " + e.getMessage());
    }
  }

  private static int state(Theatre theatre, String code) {
    List<String> codes = theatre.all().stream().map(state -> state.code()).toList();
    int found = codes.indexOf(code);
    if (found < 0) {
      throw new BadInput(
          "--focus names "
              + Legible.line(code)
              + ", no state of the run; they are "
              + String.join(", ", codes)
              + ".\nMaybe "
              + Nearest.to(code, codes, 1).get(0)
              + ".");
    }
    return found;
  }

  private String ending() {
    String ending = FileName.of(file).ending();
    String lower = ending.toLowerCase(Locale.ROOT);
    if (!lower.equals(".png") && !lower.equals(".svg")) {
      wrong.add("--out is " + Legible.line(file.toString()) + "; it must end in .png or .svg.");
    }
    return ending;
  }

  private Path write(Plate plate, String ending) throws IOException {
    try (NewFile made = NewFile.beside(file)) {
      if (ending.toLowerCase(Locale.ROOT).equals(".svg")) {
        Files.writeString(made.draft(), plate.svg(), StandardCharsets.UTF_8);
      } else {
        PngFile.write(plate.image(), made.draft());
      }
      return made.publish(FileName.of(file).stem(), ending);
    }
  }
}
