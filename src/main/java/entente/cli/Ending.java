package entente.cli;

import entente.explain.Figures;
import entente.game.Game;
import entente.process.Aspiration;
import entente.world.Axis;
import entente.world.Quantity;
import entente.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a state ended.
 *
 * @param state its code
 * @param stability its stability [0,1]
 * @param utility what it has [utility]
 * @param aspiration what it had come to expect [utility]
 * @param stocks its stocks of arms that keep, by good
 * @param dependency on whom it depends most
 * @param trust whom it trusts most
 */
record Ending(
    String state,
    double stability,
    double utility,
    double aspiration,
    Map<String, Double> stocks,
    Tie dependency,
    Tie trust) {

  /**
   * A tie to another state.
   *
   * @param to its code, empty if there is no other state
   */
  record Tie(String to, double value) {

    private String words() {
      return to.isEmpty() ? "" : to + " " + Figures.fixed(value, 2);
    }
  }

  static List<Ending> of(Game game) {
    List<Ending> endings = new ArrayList<>();
    for (int i = 0; i < game.world().states(); i++) {
      endings.add(of(game.world(), i));
    }
    return endings;
  }

  private static Ending of(World w, int i) {
    return new Ending(
        w.layout().names(Axis.STATE).get(i),
        w.get(Quantity.STABILITY, i),
        Aspiration.utility(w, i),
        w.get(Quantity.ASPIRATION, i),
        stocks(w, i),
        strongest(w, Quantity.DEPENDENCY, i),
        strongest(w, Quantity.TRUST, i));
  }

  private static Map<String, Double> stocks(World w, int i) {
    Map<String, Double> stocks = new LinkedHashMap<>();
    for (int g = 0; g < w.count(Axis.GOOD); g++) {
      if (w.is(Quantity.ARMS, g) && w.is(Quantity.STORABLE, g)) {
        stocks.put(w.layout().names(Axis.GOOD).get(g), w.get(Quantity.STOCK, i, g));
      }
    }
    return stocks;
  }

  private static Tie strongest(World w, Quantity quantity, int i) {
    Tie strongest = new Tie("", Double.NEGATIVE_INFINITY);
    for (int j = 0; j < w.states(); j++) {
      if (j != i && w.get(quantity, i, j) > strongest.value()) {
        strongest = new Tie(w.layout().names(Axis.STATE).get(j), w.get(quantity, i, j));
      }
    }
    return strongest.to().isEmpty() ? new Tie("", 0) : strongest;
  }

  static Table table(List<Ending> endings) {
    List<String> heads = new ArrayList<>(List.of("state", "stability", "utility", "aspiration"));
    endings.stream().limit(1).forEach(one -> one.stocks().keySet().forEach(heads::add));
    heads.addAll(List.of("depends most on", "trusts most"));
    Table table = new Table(1, heads);
    endings.forEach(ending -> table.row(ending.cells()));
    return table;
  }

  private List<String> cells() {
    List<String> cells = new ArrayList<>(List.of(state, Figures.fixed(stability, 2)));
    cells.add(Figures.signed(utility, 2));
    cells.add(Figures.signed(aspiration, 2));
    stocks.values().forEach(stock -> cells.add(Figures.fixed(stock, 1)));
    cells.add(dependency.words());
    cells.add(trust.words());
    return cells;
  }
}
