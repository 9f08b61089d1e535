package entente.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One drawing for light and dark ground, which takes the colours of the one that its reader
 * prefers.
 */
final class Grounds {
  private static final String CLASS = "either-ground";
  private static final Pattern COLOUR = Pattern.compile("(?<=[;\"](?:fill|stroke):)#[0-9a-f]{6}");
  private static final String AFTER = "</desc>\n";

  private Grounds() {}

  /**
   * Lays two drawings on each other.
   *
   * @param light the drawing on light ground
   * @param dark the same, letter for letter but for the digits of its colours
   */
  static String either(String light, String dark) {
    Map<String, String> names = new LinkedHashMap<>();
    StringBuilder body = new StringBuilder();
    Matcher colours = COLOUR.matcher(light);
    while (colours.find()) {
      String one = colours.group();
      String other = dark.substring(colours.start(), colours.end());
      String name = names.computeIfAbsent(one + other, key -> "--m" + names.size());
      colours.appendReplacement(body, one.equals(other) ? one : "var(" + name + ")");
    }
    colours.appendTail(body);
    return body.toString()
        .replaceFirst("<svg ", "<svg class=\"" + CLASS + "\" ")
        .replaceFirst(AFTER, Matcher.quoteReplacement(AFTER + style(names)));
  }

  private static String style(Map<String, String> names) {
    StringBuilder light = new StringBuilder();
    StringBuilder dark = new StringBuilder();
    names.forEach(
        (pair, name) -> {
          String one = pair.substring(0, 7);
          String other = pair.substring(7);
          if (!one.equals(other)) {
            light.append(name).append(':').append(one).append(';');
            dark.append(name).append(':').append(other).append(';');
          }
        });
    String selector = "." + CLASS + "{";
    return "<style>"
        + selector
        + light
        + "}@media (prefers-color-scheme:dark){"
        + selector
        + dark
        + "}}</style>\n";
  }
}
