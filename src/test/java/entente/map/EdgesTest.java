package entente.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.world.Layout;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Edges are read off the cells, on a world of three in which everything else is nought. */
class EdgesTest {
  private final Layout layout = Maps.of("toy").theatre.layout();

  private List<Edge> edges(Layer layer, Map<String, Double> cells) {
    double[] values = new double[layout.size()];
    cells.forEach((name, value) -> values[layout.find(name)] = value);
    Moment moment = new Moment(YearMonth.of(2000, 1), values, List.of());
    return new Edges(layout, moment).of(Set.of(layer));
  }

  @Test
  void aTreatyIsOneEdgeAndADefencePactAStrongerOne() {
    assertEquals(
        List.of(new Edge(Layer.TREATIES, 0, 1, false, 2), new Edge(Layer.TREATIES, 1, 2, false, 1)),
        edges(Layer.TREATIES, Map.of("pair.AAA.BBB.treaty", 2.0, "pair.BBB.CCC.treaty", 1.0)));
  }

  @Test
  void trustGoesOneWayAndWeakTrustIsLeftOut() {
    assertEquals(
        List.of(new Edge(Layer.TRUST, 0, 1, true, 0.25), new Edge(Layer.TRUST, 2, 0, true, -0.9)),
        edges(
            Layer.TRUST,
            Map.of(
                "dyad.AAA.BBB.trust", 0.25,
                "dyad.BBB.AAA.trust", 0.24,
                "dyad.CCC.AAA.trust", -0.9)));
  }

  @Test
  void contractsBetweenTwoAreOneEdgeOfTheirWorthAtBasePrices() {
    List<Edge> edges =
        edges(
            Layer.CONTRACTS,
            Map.of(
                "contract.AAA.BBB.food", 3.0,
                "contract.AAA.BBB.shells", 2.0,
                "good.food.price", 1.5,
                "good.shells.price", 0.25));
    assertEquals(List.of(new Edge(Layer.CONTRACTS, 0, 1, true, 3 * 1.5 + 2 * 0.25)), edges);
    assertEquals(5, Routes.fullWorth(edges));
  }

  @Test
  void whatIsTaughtHasNoPriceButIsAnEdge() {
    List<Edge> edges = edges(Layer.CONTRACTS, Map.of("contract.BBB.AAA.rocket", 0.01));
    assertEquals(1, edges.size());
    assertEquals(0, Routes.fullWorth(edges));
  }

  @Test
  void anEmbargoIsASanctionThoughNoTradeIsCutYet() {
    List<Edge> edges = edges(Layer.SANCTIONS, Map.of("dyad.CCC.BBB.embargo", 1.0));
    assertEquals(2, edges.get(0).from());
    assertEquals(1, edges.get(0).to());
  }

  @Test
  void thoseOnOppositeSidesOfAWarUnderWayAreAtWar() {
    Map<String, Double> sides =
        Map.of(
            "war.border.active", 1.0,
            "war.border.AAA.side", 1.0,
            "war.border.BBB.side", 1.0,
            "war.border.CCC.side", -1.0);
    assertEquals(
        List.of(new Edge(Layer.WARS, 0, 2, false, 1), new Edge(Layer.WARS, 1, 2, false, 1)),
        edges(Layer.WARS, sides));
    assertEquals(
        List.of(),
        edges(Layer.WARS, Map.of("war.border.AAA.side", 1.0, "war.border.CCC.side", -1.0)));
  }

  @Test
  void aRouteLeavesOneRimAndEndsBeforeTheOther() {
    Station from = new Station(0, 100, 100, 10, 100, 100, false);
    Station to = new Station(1, 300, 100, 20, 300, 100, false);
    Edge edge = new Edge(Layer.TREATIES, 0, 1, false, 1);
    Route route = Route.of(edge, from, to, 0.1, 2, 3);
    double[] first = route.at(0);
    double[] last = route.at(1);
    assertEquals(12, Math.hypot(first[0] - 100, first[1] - 100), 1e-3);
    assertEquals(22, Math.hypot(last[0] - 300, last[1] - 100), 1e-3);
    assertTrue(route.at(0.5)[1] < 95, "it bends to the left of its way");
    assertTrue(Route.of(edge, from, to.at(110, 100), 0.1, 2, 3).isEmpty());
    assertEquals(0, Arrays.stream(route.points()).filter(Double::isNaN).count());
  }
}
