package entente.cli;

import java.io.PrintWriter;
import java.util.spi.ToolProvider;

/**
 * The program for other programs of the same process: {@code ToolProvider.findFirst("entente")}.
 */
public final class Entente implements ToolProvider {
  static final String NAME = "entente";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int run(PrintWriter out, PrintWriter err, String... words) {
    return Main.commandLine(out, err, words).execute(words);
  }
}
