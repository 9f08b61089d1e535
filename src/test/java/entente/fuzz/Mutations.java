package entente.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils a text in one of the ways in which people and disks spoil texts. */
final class Mutations {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.+-]+|[^\\sA-Za-z0-9]");
  private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9])-?\\d+(\\.\\d+)?");
  private static final Pattern CONDITION = Pattern.compile("(?<=if: )[^\\n]*");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0.0",
          "-1",
          "1",
          "0.5",
          "2",
          "9",
          "1e-320",
          "1e5",
          "1e999",
          "-1e308",
          ".nan",
          ".inf",
          "99999999999999999999",
          "0x7fffffffffffffff",
          "0o777",
          "0x",
          "1.5",
          "1200",
          "10000000",
          "+1",
          "1_000",
          "~",
          "''",
          "true",
          "off",
          "0.1.2");
  private static final List<String> SPICE =
      List.of(
          "\t",
          "\0",
          "\u001b[31m",
          "\u202e",
          "\ud800",
          "\ufeff",
          "\u2028",
          "é",
          "😀",
          "&a ",
          "*a",
          "!!x ",
          "!!javax.script.ScriptEngineManager ",
          "|",
          ">",
          "? ",
          "- ",
          ": ",
          "#",
          "%YAML 9.9\n",
          "---\n",
          "...\n",
          "<<: ",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          ",",
          "@",
          "`",
          "\r",
          "\"\\x00\"",
          "*",
          "{value: 1, spread: 1e308}",
          "include: toy.yaml\n",
          "source: nobody\n");

  private final SplittableRandom random;

  Mutations(SplittableRandom random) {
    this.random = random;
  }

  /** A text with a few things spoilt. */
  String several(String text) {
    String spoilt = text;
    for (int k = 1 + random.nextInt(4); k > 0; k--) {
      spoilt = once(spoilt);
    }
    return spoilt;
  }

  private String once(String text) {
    return switch (random.nextInt(12)) {
      case 0 -> replaced(text, TOKEN, "");
      case 1 -> swapped(text);
      case 2, 3 -> replaced(text, NUMBER, NUMBERS.get(random.nextInt(NUMBERS.size())));
      case 4 -> replaced(text, TOKEN, SPICE.get(random.nextInt(SPICE.size())));
      case 5 -> inserted(text, SPICE.get(random.nextInt(SPICE.size())));
      case 6 -> withoutLines(text);
      case 7 -> grafted(text);
      case 8, 9 -> replaced(text, CONDITION, Expressions.make(random));
      case 10 -> flipped(text);
      default -> text.substring(0, random.nextInt(text.length() + 1));
    };
  }

  private String replaced(String text, Pattern what, String by) {
    List<MatchResult> all = what.matcher(text).results().toList();
    return all.isEmpty() ? text : replaced(text, all.get(random.nextInt(all.size())), by);
  }

  private static String replaced(String text, MatchResult place, String by) {
    return text.substring(0, place.start()) + by + text.substring(place.end());
  }

  /** One token in the place of another. */
  private String swapped(String text) {
    List<MatchResult> all = TOKEN.matcher(text).results().toList();
    return all.isEmpty()
        ? text
        : replaced(text, TOKEN, all.get(random.nextInt(all.size())).group());
  }

  private String inserted(String text, String what) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + what.repeat(1 + random.nextInt(3)) + text.substring(at);
  }

  private String flipped(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int at = random.nextInt(text.length());
    char flipped = (char) (text.charAt(at) ^ (1 << random.nextInt(8)));
    return text.substring(0, at) + flipped + text.substring(at + 1);
  }

  private String withoutLines(String text) {
    List<String> lines = lines(text);
    int from = random.nextInt(lines.size());
    lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(4))).clear();
    return String.join("\n", lines);
  }

  /** Some lines again at another place, shifted as far as the line there. */
  private String grafted(String text) {
    List<String> lines = lines(text);
    int from = random.nextInt(lines.size());
    int to = random.nextInt(lines.size());
    int most = random.nextInt(20) == 0 ? lines.size() : 8;
    List<String> graft =
        new ArrayList<>(
            lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(most))));
    int shift = indent(lines.get(to)) - indent(graft.get(0));
    graft.replaceAll(line -> " ".repeat(Math.max(0, indent(line) + shift)) + line.stripLeading());
    lines.addAll(to, graft);
    return String.join("\n", lines);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("\n", -1)));
  }
}
