package entente.experiment.calibrate;

import entente.scenario.FitFile.Parameter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A fit as a part that scenarios include. */
public final class FitText {
  private static final MathContext DIGITS = new MathContext(6);
  private static final MathContext FEW = new MathContext(3);
  private static final String DOCTRINE = "doctrine.";

  private final Fit fit;
  private final String source;

  private FitText(Fit fit) {
    this.fit = fit;
    this.source = "fit-" + fit.file().name();
  }

  /** The text: a source that tells the uncertainty, and the numbers. */
  public static String of(Fit fit) {
    return new FitText(fit).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    line(text, 0, "# Made by entente calibrate; a scenario includes it after what it alters.");
    line(text, 0, "sources:");
    line(text, 1, source + ":");
    line(text, 2, "title: " + quoted("Fitted to the fit part of history " + history()));
    line(text, 2, "where: " + quoted("calibration " + fit.file().name()));
    line(text, 2, "note: " + quoted(note()));
    line(text, 2, "estimate: true");
    Map<String, Map<String, String>> mechanisms = new TreeMap<>();
    Map<String, Map<String, String>> states = new TreeMap<>();
    for (int k = 0; k < fit.values().size(); k++) {
      place(k, mechanisms, states);
    }
    blocks(text, "mechanisms", mechanisms);
    blocks(text, "states", states);
    return text.toString();
  }

  private String history() {
    return fit.file().history().name();
  }

  /** A mechanism's path is block and number; a doctrine's cell is state and number. */
  private void place(
      int k, Map<String, Map<String, String>> mechanisms, Map<String, Map<String, String>> states) {
    String name = fit.file().parameters().get(k).name();
    boolean doctrine = name.startsWith(DOCTRINE);
    String bare = doctrine ? name.substring(DOCTRINE.length()) : name;
    int dot = bare.indexOf('.');
    String value = "{value: " + say(fit.values().get(k), DIGITS) + ", source: " + source + "}";
    (doctrine ? states : mechanisms)
        .computeIfAbsent(bare.substring(0, dot), block -> new LinkedHashMap<>())
        .put(bare.substring(dot + 1), value + "   # " + range(k));
  }

  private static void blocks(
      StringBuilder text, String section, Map<String, Map<String, String>> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    line(text, 0, section + ":");
    boolean doctrine = section.equals("states");
    blocks.forEach(
        (block, numbers) -> {
          line(text, 1, block + ":");
          if (doctrine) {
            line(text, 2, "doctrine:");
          }
          numbers.forEach((number, value) -> line(text, doctrine ? 3 : 2, number + ": " + value));
        });
  }

  private static void line(StringBuilder text, int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  private String note() {
    StringBuilder note = new StringBuilder();
    note.append("Loss ").append(say(fit.before(), DIGITS)).append(" before, ");
    note.append(say(fit.after(), DIGITS)).append(" after ").append(fit.evaluations());
    note.append(" evaluations [nats]. 95 % intervals, the other numbers held:");
    for (int k = 0; k < fit.values().size(); k++) {
      note.append(k == 0 ? " " : "; ").append(fit.file().parameters().get(k).name());
      note.append(' ').append(range(k));
    }
    return note.append('.').toString();
  }

  private String range(int k) {
    Support support = fit.supports().get(k);
    Parameter parameter = fit.file().parameters().get(k);
    String low = say(support.low(), FEW) + (support.openBelow() ? " (the least tried)" : "");
    String high = say(support.high(), FEW) + (support.openAbove() ? " (the greatest tried)" : "");
    return low + " to " + high + ", was " + say(parameter.start(), DIGITS);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String say(double value, MathContext digits) {
    BigDecimal rounded = new BigDecimal(value).round(digits).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
