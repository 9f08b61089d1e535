package entente.cli;

import java.util.List;

/**
 * The commands by their names, in the order of the help. To build one takes picocli some
 * milliseconds at every start, so only the one that is called is built, and only its class loaded.
 */
final class Commands {
  private static final List<String> NAMES =
      List.of(
          "new",
          "run",
          "gui",
          "check",
          "describe",
          "explain",
          "why",
          "compare",
          "blocs",
          "actions",
          "batch",
          "query",
          "claims",
          "seek",
          "report",
          "replay",
          "branch",
          "export",
          "snapshot",
          "schema",
          "cases",
          "history",
          "calibrate",
          "exercise",
          "play",
          "completion");

  private Commands() {}

  /** The name of the command that the words begin with, or the names of all. */
  static List<String> named(String... words) {
    return words.length > 0 && NAMES.contains(words[0]) ? List.of(words[0]) : NAMES;
  }

  /** A new command of a name. */
  static Object of(String name) {
    return switch (name) {
      case "new" -> new New();
      case "run" -> new Run();
      case "gui" -> new Gui();
      case "check" -> new Check();
      case "describe" -> new Describe();
      case "explain" -> new Explain();
      case "why" -> new Why();
      case "compare" -> new Compare();
      case "blocs" -> new Blocs();
      case "actions" -> new Tally();
      case "batch" -> new PlayBatch();
      case "query" -> new AskBatch();
      case "claims" -> new Claims();
      case "seek" -> new Seek();
      case "report" -> new ReportBatch();
      case "replay" -> new Replay();
      case "branch" -> new Branch();
      case "export" -> new Export();
      case "snapshot" -> new Snapshot();
      case "schema" -> new PrintSchema();
      case "cases" -> new Cases();
      case "history" -> new History();
      case "calibrate" -> new Calibrate();
      case "exercise" -> new Exercises();
      case "play" -> new Play();
      case "completion" -> new Completion();
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }
}
