package entente.cli;

import entente.store.RunReader;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder of a run. */
final class RunPath {
  @Parameters(paramLabel = "RUN", description = "The folder of a run, such as runs/NAME-1.")
  Path folder = Path.of("");

  RunReader open() throws IOException {
    if (folder.toString().isBlank()) {
      throw new BadInput("RUN is empty; it must name the folder of a run.");
    }
    return RunReader.open(folder);
  }
}
