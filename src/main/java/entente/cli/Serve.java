package entente.cli;

import entente.scenario.Exercise;
import entente.teach.web.Keystore;
import entente.teach.web.Server;
import entente.teach.web.Texts;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves exercises to a class: teams in browsers. */
@Command(
    name = "serve",
    description = {
      "Serves exercises to a class: teams take seats in their browsers, the machine plays the empty"
          + " ones, a facilitator leads. Nothing is loaded from anywhere else.",
      "Every order is on disk before it is acknowledged: started again, it goes on where it was."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente serve",
      "  entente serve --host 0.0.0.0 --port 8080",
      "  ENTENTE_KEYSTORE_PASSWORD=… entente serve --host 0.0.0.0 --keystore school.p12"
    })
final class Serve implements Callable<Integer> {
  private static final String PASSWORD = "ENTENTE_KEYSTORE_PASSWORD";
  private static final int PORTS = 65_535;

  @Spec CommandSpec spec;

  @Option(names = "--port", description = "The port, 0 for any; default: ${DEFAULT-VALUE}.")
  int port = 8080;

  @Option(
      names = "--host",
      description = {
        "The address to listen at; default: ${DEFAULT-VALUE}, this machine alone. 0.0.0.0 serves the"
            + " whole network."
      })
  String host = "127.0.0.1";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the sessions; default: ${DEFAULT-VALUE}.")
  Path data = Path.of("sessions", "class");

  @Option(
      names = "--futures",
      description = "Futures of each alternative in a review; default: ${DEFAULT-VALUE}.")
  int futures = 200;

  @Option(
      names = "--keystore",
      paramLabel = "FILE",
      description = {
        "Serves over HTTPS with the certificate and key of this file (PKCS #12). Its password is asked"
            + " for, or taken from the variable ENTENTE_KEYSTORE_PASSWORD."
      })
  @Nullable Path keystore;

  @Option(
      names = "--texts",
      paramLabel = "FILE",
      description = "The pages' texts in another language.")
  @Nullable Path texts;

  @Mixin ExercisePath exercises = new ExercisePath();

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    Server.Setting setting =
        new Server.Setting(
            host,
            port,
            data,
            futures,
            keystore == null ? Optional.empty() : Optional.of(opened(keystore)));
    PrintWriter out = spec.commandLine().getOut();
    try (Server server = new Server(setting, known(), words())) {
      tell(out, server);
      CountDownLatch end = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(end::countDown, "end"));
      end.await();
    } catch (IOException e) {
      Throwable cause = e.getCause();
      while (cause != null && !(cause instanceof BindException)) {
        cause = cause.getCause();
      }
      if (cause != null) {
        throw new BadInput(e.getMessage() + ".\nMaybe another --port, or --port 0.");
      }
      throw e;
    }
    return ExitCode.OK;
  }

  private void check() {
    List<String> wrong = new ArrayList<>();
    if (port < 0 || port > PORTS) {
      wrong.add("--port is " + port + "; it must be from 0 to " + PORTS + ".");
    }
    if (futures < 1 || futures > 10_000) {
      wrong.add("--futures is " + futures + "; it must be from 1 to 10000.");
    }
    try {
      InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      wrong.add("--host is " + host + "; it must be an address of this machine, such as 0.0.0.0.");
    }
    if (keystore != null && !Files.isReadable(keystore)) {
      wrong.add("--keystore is " + keystore + "; there is no such file, or it cannot be read.");
    }
    if (texts != null && !Files.isReadable(texts)) {
      wrong.add("--texts is " + texts + "; there is no such file, or it cannot be read.");
    }
    if (!wrong.isEmpty()) {
      throw new BadInput(String.join("\n", wrong));
    }
  }

  private static Keystore opened(Path file) {
    try {
      return Keystore.open(file, password());
    } catch (IOException e) {
      throw new BadInput(
          "--keystore: "
              + e.getMessage()
              + ".\nMaybe the password in "
              + PASSWORD
              + " is another.");
    }
  }

  private static String password() {
    String given = System.getenv(PASSWORD);
    Console console = System.console();
    if (given != null) {
      return given;
    }
    if (console == null) {
      throw new BadInput(
          "--keystore needs a password; set " + PASSWORD + ", or start it at a terminal.");
    }
    char[] typed = console.readPassword("Password of the keystore: ");
    return typed == null ? "" : new String(typed);
  }

  private Map<String, Exercise> known() {
    Map<String, Exercise> known = new LinkedHashMap<>();
    for (Path file : exercises.all()) {
      Exercise exercise = exercises.read(file.toString());
      known.put(exercise.name(), exercise);
    }
    if (known.isEmpty()) {
      throw new BadInput("There is no exercise in " + exercises.folder + ".");
    }
    return known;
  }

  private Texts words() throws IOException {
    if (texts == null) {
      return Texts.english();
    }
    List<String> wrong = new ArrayList<>();
    Texts words = Texts.of(texts, wrong);
    if (!wrong.isEmpty()) {
      throw new BadInput(String.join("\n", wrong));
    }
    return words;
  }

  private void tell(PrintWriter out, Server server) throws UnknownHostException {
    InetAddress address = InetAddress.getByName(host);
    String teams = address.isAnyLocalAddress() ? InetAddress.getLocalHost().getHostAddress() : host;
    out.println("Facilitator: " + server.deskLink("localhost"));
    out.println("Teams:       " + server.frontLink(teams));
    if (server.sessions() > 0) {
      out.println("Sessions taken up from " + data + ": " + server.sessions());
    }
    if (!address.isLoopbackAddress() && keystore == null) {
      out.println(
          "Served to the network without encryption: anybody on it can read along. Maybe --keystore.");
    }
    out.println("Ctrl-C ends the server; sessions stay, and go on when it is started again.");
    out.flush();
  }
}
