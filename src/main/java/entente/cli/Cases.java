package entente.cli;

import entente.casebook.Casebook;
import entente.casebook.Verdict;
import entente.scenario.Reading;
import entente.scenario.ScenarioReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries the hand-worked cases. */
@Command(
    name = "cases",
    description = "Tries the hand-worked cases: small situations whose outcome is known.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente cases",
      "  entente cases 7 --show",
      "  entente cases --scenario my-scenario.yaml",
      "",
      "Exit codes: 0 all hold that apply, 1 one fails, 2 bad input."
    })
final class Cases implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "NUMBER|NAME",
      description = "Which cases, by number or file name; default: all.")
  List<String> which = List.of();

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "Where the cases lie; default: ${DEFAULT-VALUE}.")
  Path folder = Path.of("configs", "cases");

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A file of mechanisms to try, laid over those of the stage.")
  @Nullable Path model;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "A scenario whose mechanisms to try.")
  @Nullable Path scenario;

  @Option(names = "--show", description = "Works each case out.")
  boolean show;

  @Override
  public Integer call() throws IOException {
    Casebook book = read(files());
    if (!book.problems().isEmpty()) {
      throw new BadInput(Scenarios.lines(book.problems()));
    }
    PrintWriter out = spec.commandLine().getOut();
    List<Verdict> verdicts = book.cases().stream().map(book::tryOut).toList();
    CasePrinter printer = new CasePrinter(out);
    verdicts.forEach(show ? printer::whole : printer::line);
    long failed = verdicts.stream().filter(one -> !one.fine()).count();
    printer.count(verdicts);
    out.flush();
    return failed == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new BadInput(folder + ": there is no such folder of cases.");
    }
    List<Path> all = Casebook.files(folder);
    List<Path> wanted = new ArrayList<>();
    for (String word : which) {
      List<Path> found = all.stream().filter(file -> meant(word, file)).toList();
      if (found.isEmpty()) {
        throw new BadInput(
            "Case "
                + word
                + " is not known; "
                + folder
                + " holds "
                + all.size()
                + ".\nMaybe entente cases without a number lists the one that was meant.");
      }
      wanted.addAll(found);
    }
    if (all.isEmpty()) {
      throw new BadInput(folder + ": holds no cases, such as 001-a-name.yaml.");
    }
    return which.isEmpty() ? all : wanted;
  }

  private static boolean meant(String word, Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
    String number = name.replaceFirst("-.*", "");
    boolean digits = word.matches("\\d{1,9}") && number.length() < 10;
    return name.equals(word)
        || (digits && Integer.parseInt(word) == Integer.parseInt(number))
        || name.substring(name.indexOf('-') + 1).equals(word);
  }

  private Casebook read(List<Path> files) {
    if (model != null && scenario != null) {
      throw new BadInput("--model and --scenario exclude each other; give one.");
    }
    if (scenario != null) {
      return Casebook.read(files, Scenarios.read(scenario, Map.of()).mechanisms());
    }
    if (model != null) {
      Reading stage = ScenarioReader.readUnder(folder.resolve("stage.yaml"), model);
      return Casebook.read(files, Scenarios.scenario(stage).mechanisms());
    }
    return Casebook.read(files);
  }
}
