package entente.invariant;

import entente.fixture.Whim;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Pairs, dyads, flows, contracts and wars of a random scenario. */
record RandomTies(RandomScenario made, Whim whim, Yaml yaml) {

  static void write(RandomScenario made) {
    RandomTies ties = new RandomTies(made, made.whim, made.yaml);
    ties.pairs();
    ties.dyads();
    List<String> pairs = ties.couples(">", true);
    made.each("flows", made.whim.some(pairs, 0.4), name -> ties.flows());
    List<String> some = made.whim.some(pairs, 0.3);
    made.each("contracts", some, name -> ties.contracts());
    made.each("wars", made.wars, ties::war);
  }

  private List<String> couples(String sign, boolean bothWays) {
    List<String> found = new ArrayList<>();
    for (String a : made.states) {
      for (String b : made.states) {
        if (a.compareTo(b) < 0 || (bothWays && !a.equals(b))) {
          found.add(a + sign + b);
        }
      }
    }
    return found;
  }

  private void pairs() {
    List<Quantity> all = new ArrayList<>(RandomScenario.settable("pair.*.*."));
    all.addAll(RandomScenario.settable("dyad.*.*."));
    List<String> names = new ArrayList<>(List.of("default"));
    names.addAll(whim.some(couples("-", false), 0.5));
    made.each("pairs", names, name -> numbers(whim.some(all, name.equals("default") ? 0.8 : 0.3)));
  }

  private void dyads() {
    List<Quantity> all = RandomScenario.settable("dyad.*.*.");
    made.each("dyads", whim.some(couples(">", true), 0.5), name -> numbers(whim.some(all, 0.4)));
  }

  private void numbers(List<Quantity> quantities) {
    quantities.forEach(
        quantity -> yaml.line(2, RandomScenario.word(quantity) + ": " + mild(quantity)));
  }

  /** Flags and intentions that would stop everything are rare. */
  private String mild(Quantity quantity) {
    return switch (quantity) {
      case EMBARGO -> String.valueOf(whim.happens(0.1));
      case HOSTILITY, SANCTION -> whim.happens(made.peace) ? "0" : yaml.number(quantity);
      case TRUST -> whim.happens(made.peace) ? Yaml.plain(whim.share()) : yaml.number(quantity);
      case PROMISE_DUE, TALKS -> whim.happens(0.7) ? "0" : Yaml.plain(1 + whim.below(6));
      default -> yaml.number(quantity);
    };
  }

  private void flows() {
    made.whim.some(made.goods, 0.6).forEach(good -> yaml.number(2, good, Quantity.FLOW));
  }

  private void contracts() {
    for (String item : whim.some(made.names(entente.world.Axis.ITEM), 0.5)) {
      boolean good = made.goods.contains(item);
      double amount = good ? 5 * whim.share() : 0.1 * whim.share();
      yaml.line(2, item + ":");
      yaml.line(3, "amount: " + Yaml.plain(amount));
      yaml.line(3, "months: " + (1 + whim.below(14)));
      yaml.line(3, "covert: " + whim.happens(0.3));
    }
  }

  private void war(String name) {
    boolean declared = whim.happens(0.7);
    List<String> attackers = new ArrayList<>(List.of(made.states.get(0)));
    List<String> defenders = new ArrayList<>(List.of(made.states.get(1)));
    for (String state : made.states.subList(2, made.states.size())) {
      int side = whim.below(4);
      (side == 0 ? attackers : side == 1 ? defenders : new ArrayList<String>()).add(state);
    }
    if (declared) {
      yaml.line(2, "attackers: " + attackers).line(2, "defenders: " + defenders);
    }
    for (Quantity quantity : RandomScenario.settable("war.*.")) {
      boolean active = quantity == Quantity.WAR_ACTIVE;
      String value = String.valueOf(declared && whim.happens(0.5));
      yaml.line(2, RandomScenario.word(quantity) + ": " + (active ? value : yaml.number(quantity)));
    }
    byState("stance", Quantity.STANCE, declared ? 0.6 : 0);
    byState("force", Quantity.FORCE, 0.6);
  }

  private void byState(String block, Quantity quantity, double chance) {
    List<String> some = whim.some(made.states, chance);
    if (!some.isEmpty()) {
      yaml.line(2, block + ":");
      some.forEach(state -> yaml.number(3, state, quantity));
    }
  }
}
