package entente.invariant;

import entente.fixture.Whim;
import entente.game.Rules;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.world.Axis;
import entente.world.Quantity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A scenario made by chance, as a text, the same for the same seed: any number of states, goods,
 * technologies and wars, and of every quantity that a scenario may give any value of its range. A
 * new quantity is in it as soon as it exists.
 */
final class RandomScenario {
  static final String FILE = "scenarios/random.yaml";
  private static final String MODEL = "models/standard.yaml";
  private static final List<Quantity> CALIBRATED =
      List.of(
          Quantity.ASPIRATION,
          Quantity.COLLAPSED,
          Quantity.STABILITY_INTERCEPT,
          Quantity.THREAT_INTERCEPT,
          Quantity.ALIGNMENT_INTERCEPT);

  final Whim whim;
  final Yaml yaml;

  /** How peaceful it is: the share of pairs between whom nothing stands. */
  final double peace;

  final List<String> states;
  final List<String> goods;
  final List<String> technologies;
  final List<String> wars;

  private RandomScenario(long seed) {
    whim = new Whim(seed);
    yaml = new Yaml(whim);
    peace = whim.share();
    states = names(2 + whim.below(whim.happens(0.8) ? 4 : 6), 'A', 3);
    goods = named("good", 1 + whim.below(4));
    technologies = named("skill", whim.below(4));
    wars = named("war", whim.below(3));
  }

  /** The text of a scenario. */
  static String text(long seed) {
    RandomScenario made = new RandomScenario(seed);
    made.head();
    made.items("goods", "good.*.", made.goods);
    made.items("technologies", "technology.*.", made.technologies);
    made.each("states", made.states, made::state);
    RandomTies.write(made);
    RandomEvents.write(made);
    RandomMechanisms.write(made);
    return made.yaml.text();
  }

  /** The scenario, read as a user's file is read. */
  static Scenario read(String text) {
    return ScenarioReader.readStored(texts(text), FILE, Map.of()).orThrow();
  }

  /** The text and what it includes, by name. */
  static Map<String, String> texts(String text) {
    try {
      return Map.of(FILE, text, MODEL, Files.readString(Path.of("configs", MODEL)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(int count, char first, int letters) {
    List<String> names = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      names.add(String.valueOf((char) (first + k)).repeat(letters));
    }
    return names;
  }

  private static List<String> named(String stem, int count) {
    return names(count, 'A', 1).stream().map(letter -> stem + letter).toList();
  }

  /** The quantities that a scenario may give, by the last word of a pattern that begins so. */
  static List<Quantity> settable(String prefix) {
    List<Quantity> found = new ArrayList<>();
    for (Quantity quantity : Quantity.values()) {
      String rest = quantity.pattern().replace(prefix, "");
      boolean fits = quantity.pattern().startsWith(prefix) && !rest.matches(".*[.*].*");
      if (fits && may(quantity)) {
        found.add(quantity);
      }
    }
    return found;
  }

  /** Whether a scenario may give a quantity. */
  static boolean may(Quantity quantity) {
    return !quantity.follows() && !CALIBRATED.contains(quantity);
  }

  /** The last word of a quantity's pattern. */
  static String word(Quantity quantity) {
    return quantity.pattern().substring(quantity.pattern().lastIndexOf('.') + 1);
  }

  /** A block with an entry for each of some names; no block without names. */
  void each(String block, List<String> names, java.util.function.Consumer<String> entry) {
    if (!names.isEmpty()) {
      yaml.line(0, block + ":");
      for (String name : names) {
        yaml.line(1, "\"" + name + "\":");
        entry.accept(name);
        yaml.line(2, "source: made");
      }
    }
  }

  private void head() {
    yaml.line(0, "scenario: random")
        .line(0, "title: Made by chance")
        .line(0, "start: 2000-01")
        .line(0, "turns: " + (3 + whim.below(10)))
        .line(0, "include: ../" + MODEL)
        .line(0, "sources:")
        .line(1, "made: {title: Made by chance, where: here}");
  }

  private void items(String block, String prefix, List<String> names) {
    each(
        block,
        names,
        name -> {
          yaml.line(2, "unit: units");
          settable(prefix).forEach(quantity -> yaml.number(2, word(quantity), quantity));
        });
  }

  private void state(String code) {
    yaml.line(2, "name: The land of " + code);
    for (Quantity quantity : settable("state.*.")) {
      boolean power = quantity == Quantity.POWER;
      boolean stable = quantity == Quantity.STABILITY && whim.happens(0.7);
      double min = stable ? 0.4 : power ? 0.001 : quantity.min();
      yaml.line(2, word(quantity) + ": " + yaml.number(quantity.unit(), min, quantity.max()));
    }
    if (!goods.isEmpty()) {
      yaml.line(2, "goods:");
      for (String good : goods) {
        yaml.line(3, good + ":");
        yaml.number(4, "production", Quantity.PRODUCTION);
        yaml.number(4, "need", Quantity.NEED);
        yaml.number(4, "stock", Quantity.STOCK);
      }
    }
    byTechnology("technologies", Quantity.LEVEL);
    byTechnology("stages", Quantity.STAGE);
    yaml.line(2, "doctrine:");
    settable("doctrine.*.").forEach(quantity -> yaml.number(3, word(quantity), quantity));
    Rules.MOTIVES.forEach(motive -> yaml.line(3, motive + ": " + Yaml.plain(3 * whim.share())));
    yaml.line(2, "repertoire: " + whim.some(Rules.ACTIONS, 0.8));
  }

  private void byTechnology(String block, Quantity quantity) {
    List<String> some = whim.some(technologies, 0.8);
    if (!some.isEmpty()) {
      yaml.line(2, block + ":");
      some.forEach(name -> yaml.number(3, name, quantity));
    }
  }

  /** The names on an axis. */
  List<String> names(Axis axis) {
    return switch (axis) {
      case STATE -> states;
      case GOOD -> goods;
      case TECHNOLOGY -> technologies;
      case WAR -> wars;
      case MOTIVE -> Rules.MOTIVES;
      case ACTION -> Rules.ACTIONS;
      case ITEM -> java.util.stream.Stream.concat(goods.stream(), technologies.stream()).toList();
    };
  }
}
