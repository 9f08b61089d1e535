package entente.gui;

import entente.scenario.Meanings;
import entente.scenario.Scenario;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that can be set of a game: the seed, the months, the mechanisms, the cells. */
final class Settings {
  private static final double WHOLE = 9e15;
  private static final int MANY = 40_000;

  private Settings() {}

  /** What can be set whose name, group or meaning has the words in it. */
  static List<Setting> of(Scenario scenario, String words) {
    List<Setting> all = new ArrayList<>();
    all.add(
        new Setting(
            Setting.Kind.SEED, "Game", "seed", -1, "", -WHOLE, WHOLE, "what chance comes out as"));
    all.add(
        new Setting(
            Setting.Kind.TURNS,
            "Game",
            "turns",
            -1,
            "months",
            1,
            Scenario.MOST_TURNS,
            "how many months are played"));
    scenario
        .mechanisms()
        .switches()
        .forEach(
            (name, it) ->
                all.add(
                    new Setting(
                        Setting.Kind.SWITCH,
                        "Mechanisms",
                        name,
                        -1,
                        "",
                        0,
                        1,
                        "off: " + it.off())));
    cells(scenario.plan().layout(), true, all);
    scenario
        .mechanisms()
        .numbers()
        .forEach(
            (name, it) ->
                all.add(
                    new Setting(
                        Setting.Kind.NUMBER,
                        "Numbers of mechanisms",
                        name,
                        -1,
                        it.unit(),
                        it.min(),
                        it.max(),
                        it.meaning())));
    cells(scenario.plan().layout(), false, all);
    String wanted = words.toLowerCase(Locale.ROOT).strip();
    all.removeIf(one -> !matches(one, wanted));
    return all;
  }

  private static boolean matches(Setting one, String wanted) {
    for (String word : wanted.split("\\s+")) {
      boolean found =
          one.name().toLowerCase(Locale.ROOT).contains(word)
              || one.group().toLowerCase(Locale.ROOT).contains(word)
              || one.meaning().toLowerCase(Locale.ROOT).contains(word);
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static void cells(Layout layout, boolean doctrine, List<Setting> all) {
    for (int cell = 0; cell < layout.firstDerived(); cell++) {
      Quantity quantity = layout.quantity(cell);
      boolean tooMany = layout.size() > MANY && quantity.axes().size() > 2;
      if (layout.recorded(cell)
          && !tooMany
          && quantity.pattern().startsWith("doctrine.") == doctrine
          && Meanings.find(quantity).isPresent()) {
        all.add(cell(layout, cell, quantity));
      }
    }
  }

  private static Setting cell(Layout layout, int cell, Quantity quantity) {
    return new Setting(
        Setting.Kind.CELL,
        group(quantity),
        layout.name(cell),
        cell,
        quantity.unit(),
        quantity.min(),
        quantity.max(),
        Meanings.of(quantity));
  }

  private static String group(Quantity quantity) {
    return switch (quantity.pattern().substring(0, quantity.pattern().indexOf('.'))) {
      case "doctrine" -> "Doctrines";
      case "state" -> "States";
      case "stock", "production", "need", "good" -> "Goods";
      case "tech", "stage", "technology" -> "Technologies";
      case "repertoire" -> "Repertoires";
      case "dyad" -> "One towards another";
      case "pair" -> "Two together";
      case "war" -> "Wars";
      default -> "Deliveries";
    };
  }
}
