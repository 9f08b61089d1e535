package entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Lines that somebody types, or that come through a pipe. */
abstract class Typed implements AutoCloseable {

  /** The next line; empty at the end, and when it was broken off. */
  abstract Optional<String> line(String prompt) throws IOException;

  @Override
  public abstract void close() throws IOException;

  /**
   * Lines of a terminal if there is one, else those of the standard input.
   *
   * @param words what can be completed
   */
  static Typed open(PrintWriter out, String... words) throws IOException {
    return System.console() == null ? new Piped(out) : new Edited(words);
  }

  /** A terminal, with editing, history and completion. */
  private static final class Edited extends Typed {
    private final Terminal terminal;
    private final LineReader reader;

    private Edited(String... words) throws IOException {
      terminal = TerminalBuilder.builder().system(true).build();
      reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .completer(new StringsCompleter(words))
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .build();
    }

    @Override
    Optional<String> line(String prompt) {
      try {
        return Optional.of(reader.readLine(prompt));
      } catch (EndOfFileException | UserInterruptException e) {
        return Optional.empty();
      }
    }

    @Override
    public void close() throws IOException {
      terminal.close();
    }
  }

  /** A pipe: what is read is shown, so that the output reads like a session. */
  private static final class Piped extends Typed {
    private final PrintWriter out;
    private final BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private Piped(PrintWriter out) {
      this.out = out;
    }

    @Override
    Optional<String> line(String prompt) throws IOException {
      String line = in.readLine();
      out.println(prompt + (line == null ? "" : line));
      out.flush();
      return Optional.ofNullable(line);
    }

    @Override
    public void close() {
      // The standard input is not ours to close.
    }
  }
}
