package entente.cli;

import entente.explain.Nearest;
import entente.scenario.Legible;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line what is wrong with a command line, and in another what was probably meant. */
final class Mistakes implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    PrintWriter err = command.getErr();
    if (arguments.length == 0) {
      command.usage(err);
      return ExitCode.USAGE;
    }
    err.println(
        mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()
            ? unknown(command.getCommandSpec(), unmatched.getUnmatched().get(0))
            : Legible.line(sentence(mistake)));
    err.println("See " + command.getCommandSpec().qualifiedName() + " --help.");
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException mistake) {
    String text =
        ("" + mistake.getMessage())
            .replace("option option", "option")
            .replace("is not a long", "is not a whole number")
            .replace("is not an int", "is not a whole number");
    text =
        text.replace("is not a boolean", "is neither true nor false")
            .replaceFirst("(?s)cannot convert (.*) to interface .*", "$1 is no path");
    text = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return text.endsWith(".") ? text : text + ".";
  }

  private static String unknown(CommandSpec command, String word) {
    boolean option = word.startsWith("-");
    boolean wantsCommand = !option && !command.subcommands().isEmpty();
    List<String> known =
        new ArrayList<>(
            wantsCommand ? command.subcommands().keySet() : command.optionsMap().keySet());
    String kind = option ? "option" : wantsCommand ? "command" : "argument";
    if (kind.equals("argument")) {
      return "The argument " + Legible.line(word) + " is one too many.";
    }
    String said = "There is no " + kind + " " + Legible.line(word) + ".";
    List<String> near = Nearest.to(word, known, 1);
    return near.isEmpty() ? said : said + "\nMaybe " + near.get(0) + ".";
  }
}
