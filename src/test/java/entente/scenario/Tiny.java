package entente.scenario;

import entente.game.Rules;
import entente.world.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small valid scenario, to be changed in one place by each test. */
final class Tiny {
  static final String MAIN = "tiny.yaml";
  static final String MODEL = "model/standard.yaml";

  private Tiny() {}

  static String text() {
    try (InputStream in = Tiny.class.getResourceAsStream(MAIN)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every number and switch that the engine declares, each at the middle of its range. */
  static Map<String, String> mechanisms() {
    Map<String, String> lines = new LinkedHashMap<>();
    Rules.declare(
        new Settings() {
          @Override
          public double number(String path, String unit, double min, double max, String meaning) {
            double middle = min + (max - min) / 4;
            lines.put(path, Double.toString(middle));
            return middle;
          }

          @Override
          public boolean on(String path, String off) {
            lines.put(path + ".on", "true");
            return true;
          }
        });
    return lines;
  }

  static String model() {
    return model(mechanisms());
  }

  /** The numbers as an included file; the source stands above them all. */
  static String model(Map<String, String> numbers) {
    Map<String, StringBuilder> blocks = new LinkedHashMap<>();
    numbers.forEach(
        (path, value) -> {
          int dot = path.indexOf('.');
          blocks
              .computeIfAbsent(path.substring(0, dot), b -> new StringBuilder())
              .append("    ")
              .append(path.substring(dot + 1))
              .append(": ")
              .append(value)
              .append('\n');
        });
    StringBuilder text = new StringBuilder("mechanisms:\n  source: made\n");
    blocks.forEach((name, lines) -> text.append("  ").append(name).append(":\n").append(lines));
    return text.toString();
  }

  static Reading read(String main) {
    return read(main, model(), Map.of());
  }

  static Reading read(String main, String model, Map<String, String> settings) {
    Map<String, String> texts = new HashMap<>();
    texts.put(MAIN, main);
    texts.put(MODEL, model);
    return ScenarioReader.readStored(texts, MAIN, settings);
  }

  static Scenario scenario() {
    return read(text()).orThrow();
  }

  /** The scenario with something in it replaced. */
  static Reading with(String old, String changed) {
    if (!text().contains(old)) {
      throw new IllegalArgumentException("tiny.yaml does not hold " + old);
    }
    return read(text().replace(old, changed));
  }

  /** The scenario with settings on top. */
  static Reading set(String key, String value) {
    return read(text(), model(), Map.of(key, value));
  }

  /** The only problem of a reading. */
  static Problem only(Reading reading) {
    if (reading.problems().size() != 1) {
      throw new AssertionError("expected one problem, not " + reading.problems());
    }
    return reading.problems().get(0);
  }
}
