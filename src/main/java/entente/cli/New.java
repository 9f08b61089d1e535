package entente.cli;

import entente.scenario.Schema;
import entente.scenario.Template;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a scenario to start from, and beside it what it needs and the place does not have. */
@Command(
    name = "new",
    description =
        "Writes a commented scenario to start from, and the model and the schema beside it unless"
            + " they are there or in ../models and ../schema. Overwrites nothing.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente new border.yaml && entente run border.yaml",
      "  entente new configs/scenarios/straits.yaml --states 5 --title \"The straits\""
    })
final class New implements Callable<Integer> {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*\\.ya?ml");
  private static final String MODEL = "standard.yaml";

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The file to write, NAME.yaml.")
  Path file = Path.of("");

  @Option(
      names = "--states",
      paramLabel = "N",
      description =
          "How many states, 2 to " + Template.MOST_STATES + "; default: ${DEFAULT-VALUE}.")
  int states = 3;

  @Option(names = "--title", paramLabel = "TEXT", description = "Default: ${DEFAULT-VALUE}.")
  String title = "A scenario to start from";

  @Override
  public Integer call() throws IOException {
    check();
    String include = beside("models", MODEL);
    String schema = beside("schema", Schema.Kind.SCENARIO.fileName());
    Files.createDirectories(file.resolveSibling("").toAbsolutePath());
    write(MODEL, include, Template.model(), "the model, every number and switch with its source");
    String format = Schema.of(Schema.Kind.SCENARIO);
    write(Schema.Kind.SCENARIO.fileName(), schema, format, "for editors that complete and check");
    String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    String text = new Template(name, title, states, include, schema).text();
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    say(file, "a scenario of " + states + " invented states, every section explained");
    out().println();
    out().println("Check it and play it:");
    out().println("  entente check " + file);
    out().println("  entente run " + file);
    out().flush();
    return ExitCode.OK;
  }

  private void check() {
    Path last = file.getFileName();
    if (last == null || !NAME.matcher(last.toString()).matches()) {
      throw new BadInput(
          file
              + " must be called NAME.yaml, NAME of letters, digits, - and _: the scenario's name.");
    }
    if (Files.exists(file)) {
      throw new BadInput(file + " is there already; nothing was written.");
    }
    if (states < 2 || states > Template.MOST_STATES) {
      throw new BadInput(
          "--states is " + states + "; it must be from 2 to " + Template.MOST_STATES + ".");
    }
    if (title.isBlank()) {
      throw new BadInput("--title is empty; a scenario needs one.");
    }
  }

  /** Where a file is, from the scenario's folder: in the shipped layout, else beside it. */
  private String beside(String folder, String name) {
    String shipped = "../" + folder + "/" + name;
    return Files.isRegularFile(file.resolveSibling(shipped)) ? shipped : name;
  }

  private void write(String name, String path, String text, String what) throws IOException {
    Path target = file.resolveSibling(path);
    if (path.equals(name) && !Files.exists(target)) {
      Files.writeString(target, text, StandardOpenOption.CREATE_NEW);
      say(target, what);
    } else {
      say(target.normalize(), what + "; it is there already");
    }
  }

  private void say(Path path, String what) {
    out().println(path + ": " + what);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
