package entente.cli;

import com.google.common.base.Splitter;
import entente.scenario.Legible;
import entente.scenario.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A step of an inject as a user writes it on a command line.
 *
 * @param said the option that gives it and what follows
 * @param words its words
 */
record Step(String said, List<String> words) {
  private static final Splitter WORDS = Splitter.onPattern("[\\s,]+").omitEmptyStrings();
  private static final int LINES_BEFORE = 7;

  /** Whether it is a step and not the name of an inject. */
  static boolean isOne(String text) {
    return text.strip().contains(" ");
  }

  /**
   * Reads one.
   *
   * @throws BadInput if it is not of the form
   */
  static Step of(String text) {
    return new Step("--inject \"" + text.strip() + '"', WORDS.splitToList(text)).checked();
  }

  /** The step that sets a cell. */
  static Step set(String cell, String value) {
    return new Step("--set " + cell + "=" + value, List.of("set", cell, value)).checked();
  }

  private Step checked() {
    if (!isWellFormed()) {
      throw new BadInput(
          Legible.line(said)
              + ": a step is set CELL NUMBER, add CELL NUMBER, start WAR, end WAR, open ACTION for"
              + " STATES or close ACTION for STATES.");
    }
    return this;
  }

  private boolean isWellFormed() {
    boolean plain = words.stream().allMatch(word -> word.matches("[\\p{Alnum}._+-]+"));
    return plain
        && switch (words.get(0)) {
          case "set", "add" -> words.size() == 3;
          case "start", "end" -> words.size() == 2;
          case "open", "close" -> words.size() > 3 && words.get(2).equals("for");
          default -> false;
        };
  }

  /** The text of a file with an inject of these steps, one a line. */
  static String yaml(String name, String month, List<Step> steps) {
    String head =
        "sources:\n  branch: {title: Given on the command line, estimate: true}\ninjects:\n  "
            + name
            + ":\n    when: "
            + month
            + "\n    say: ";
    String told = steps.stream().map(Step::told).collect(Collectors.joining("; "));
    String lines = steps.stream().map(Step::yaml).collect(Collectors.joining());
    return head + '"' + told + ".\"\n    do:\n" + lines;
  }

  private String yaml() {
    String rest =
        switch (words.get(0)) {
          case "set", "add" -> ", value: " + number(words.get(2)) + ", source: branch";
          case "open", "close" -> ", for: " + words.subList(3, words.size());
          default -> "";
        };
    return "      - {" + words.get(0) + ": \"" + words.get(1) + "\"" + rest + "}\n";
  }

  private static String number(String word) {
    return switch (word) {
      case "on", "true" -> "1";
      case "off", "false" -> "0";
      default -> word;
    };
  }

  /** Which step a problem is about, as a prefix to its message. */
  static String blamed(Problem problem, List<Step> steps) {
    int which = problem.line() - LINES_BEFORE - 1;
    if (which < 0 || which >= steps.size()) {
      return problem.file() + ": ";
    }
    return steps.get(which).said + ": ";
  }

  private String told() {
    return String.join(" ", words);
  }
}
