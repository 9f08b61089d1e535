package entente.invariant;

import entente.fixture.Whim;
import entente.game.Rules;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Injects and outcomes of a random scenario. */
record RandomEvents(RandomScenario made, Whim whim, Yaml yaml) {

  static void write(RandomScenario made) {
    RandomEvents events = new RandomEvents(made, made.whim, made.yaml);
    made.each("injects", named("inject", made.whim.below(5)), name -> events.inject());
    made.each("outcomes", named("outcome", made.whim.below(4)), name -> events.outcome());
  }

  private static List<String> named(String stem, int count) {
    List<String> names = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      names.add(stem + "-" + k);
    }
    return names;
  }

  private void inject() {
    if (whim.happens(0.5)) {
      yaml.line(2, "when: 2000-0" + (1 + whim.below(3)));
    } else {
      yaml.line(2, "if: '" + new RandomExpression(made).truth(2) + "'");
    }
    yaml.line(2, "say: \"Something comes from outside.\"").line(2, "do:");
    for (int step = 1 + whim.below(4); step > 0; step--) {
      yaml.line(3, "- " + step());
    }
  }

  private String step() {
    String war = made.wars.isEmpty() ? "" : whim.pick(made.wars);
    return switch (whim.below(war.isEmpty() ? 4 : 6)) {
      case 0, 1 -> set();
      case 2 -> add();
      case 3 ->
          "{"
              + (whim.happens(0.5) ? "open: " : "close: ")
              + whim.pick(Rules.ACTIONS)
              + ", for: "
              + whim.some(made.states, 0.7)
              + "}";
      case 4 -> complete(war) ? "{start: " + war + "}" : set();
      default -> "{end: " + war + "}";
    };
  }

  private boolean complete(String war) {
    String text = yaml.text();
    int at = text.indexOf("\"" + war + "\":");
    return text.startsWith("attackers", text.indexOf('\n', at) + 5);
  }

  private String add() {
    Quantity quantity = quantity();
    if (Yaml.whole(quantity.unit())) {
      return set();
    }
    String change = Yaml.plain(whim.share() - 0.5);
    return "{add: " + cell(quantity) + ", value: {value: " + change + ", spread: 0.1}}";
  }

  private String set() {
    Quantity quantity = quantity();
    return "{set: " + cell(quantity) + ", value: " + yaml.number(quantity) + "}";
  }

  private Quantity quantity() {
    List<Quantity> all = new ArrayList<>();
    for (Quantity quantity : Quantity.values()) {
      if (RandomScenario.may(quantity)
          && quantity.axes().stream().noneMatch(axis -> made.names(axis).isEmpty())) {
        all.add(quantity);
      }
    }
    return whim.pick(all);
  }

  private String cell(Quantity quantity) {
    return new RandomExpression(made).cell(quantity);
  }

  private void outcome() {
    yaml.line(2, "title: Something is so");
    yaml.line(2, "if: '" + new RandomExpression(made).truth(3) + "'");
    yaml.line(2, "months: " + (1 + whim.below(2)));
  }
}
