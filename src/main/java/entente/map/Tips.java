package entente.map;

import entente.action.Lexicon;
import entente.explain.Sentence;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says in words what there is at a point, with exact values.
 *
 * @param scene what is shown
 * @param filling the values of the states
 * @param stations their nodes
 */
record Tips(MapScene scene, Filling filling, List<Station> stations) {
  private static final String FRONT = " (1: the attackers have won, -1: the defenders)";

  Found state(int state) {
    List<String> lines = new ArrayList<>();
    String name = Sentence.capital(scene.theatre().state(state).name());
    String seat = scene.theatre().label(state);
    String code = scene.theatre().state(state).code();
    lines.add(name + (seat.equals(name) ? "" : ", " + seat) + " (" + code + ")");
    value(state, scene.colouring().title()).ifPresent(lines::add);
    lines.add("power: " + Words.plain(at(Quantity.POWER, state)));
    if (!scene.colouring().name().equals(Quantity.STABILITY.pattern())) {
      lines.add("stability: " + Words.plain(at(Quantity.STABILITY, state)));
    }
    if (at(Quantity.COLLAPSED, state) > 0.5) {
      lines.add("its regime has collapsed");
    }
    wars(state, lines);
    if (stations.get(state).away()) {
      lines.add("lies beyond the picture, in the direction of the point");
    }
    return new Found.AState(state, lines);
  }

  /** The value that a state is filled by, behind some words; empty if it has none. */
  Optional<String> value(int state, String words) {
    double value = filling.values()[state];
    return Double.isNaN(value) ? Optional.empty() : Optional.of(words + ": " + shown(value));
  }

  private String shown(double value) {
    if (filling.key() instanceof Key.Gradient gradient) {
      return Words.with(value, gradient.unit());
    } else if (scene.colouring() instanceof BlocColouring) {
      return ((Key.Kinds) filling.key()).kinds().get((int) value - 1).words();
    }
    return value > 0.5 ? "yes" : "no";
  }

  private void wars(int state, List<String> lines) {
    List<String> names = List.copyOf(scene.theatre().scenario().wars().values());
    for (int war = 0; war < names.size(); war++) {
      double side = scene.moment().at(layout().at(Quantity.SIDE, war, state));
      if (scene.moment().at(layout().at(Quantity.WAR_ACTIVE, war)) > 0.5 && side != 0) {
        lines.add((side > 0 ? "attacks in " : "defends in ") + names.get(war));
      }
    }
  }

  Found edge(Edge edge) {
    List<String> lines = new ArrayList<>();
    String from = scene.theatre().label(edge.from());
    String to = scene.theatre().label(edge.to());
    lines.add(from + (edge.directed() ? " → " : " – ") + to);
    switch (edge.layer()) {
      case ALIGNMENT -> lines.add("alignment: " + Words.plain(edge.value()));
      case TRUST -> lines.add("trust: " + Words.plain(edge.value()));
      case TREATIES -> {
        lines.add(edge.value() > 1.5 ? "treaty of mutual defence" : "treaty of partnership");
        double alignment = at(Quantity.ALIGNMENT, edge.from(), edge.to());
        lines.add("alignment: " + Words.plain(alignment));
      }
      case SANCTIONS -> sanctions(edge, lines);
      case CONTRACTS -> contracts(edge, lines);
      case WARS -> common(edge, lines);
    }
    return new Found.AnEdge(edge.layer(), edge.from(), edge.to(), lines);
  }

  private void sanctions(Edge edge, List<String> lines) {
    double cut = at(Quantity.SANCTION, edge.from(), edge.to());
    lines.add("sanctions: " + Words.plain(cut) + " of intercourse cut");
    if (at(Quantity.EMBARGO, edge.from(), edge.to()) > 0.5) {
      lines.add("embargo: no new deals");
    }
  }

  private void contracts(Edge edge, List<String> lines) {
    Lexicon words = scene.theatre().scenario().plan().words();
    for (int item = 0; item < layout().count(Axis.ITEM); item++) {
      double amount = at(Quantity.CONTRACT, edge.from(), edge.to(), item);
      if (amount > 0) {
        double months = at(Quantity.TERM, edge.from(), edge.to(), item);
        boolean covert = at(Quantity.COVERT, edge.from(), edge.to(), item) > 0.5;
        lines.add(
            words.monthly(item, amount)
                + ", "
                + Words.plain(months)
                + " months left"
                + (covert ? ", hidden" : ""));
      }
    }
    if (edge.value() > Double.MIN_NORMAL) {
      lines.add("worth " + Words.plain(edge.value()) + " a month at base prices");
    }
  }

  private void common(Edge edge, List<String> lines) {
    List<String> names = List.copyOf(scene.theatre().scenario().wars().values());
    for (int war = 0; war < names.size(); war++) {
      boolean active = scene.moment().at(layout().at(Quantity.WAR_ACTIVE, war)) > 0.5;
      double one = scene.moment().at(layout().at(Quantity.SIDE, war, edge.from()));
      double other = scene.moment().at(layout().at(Quantity.SIDE, war, edge.to()));
      if (active && one * other < 0) {
        double front = scene.moment().at(layout().at(Quantity.FRONT, war));
        lines.add("at war in " + names.get(war) + ", front " + Words.plain(front) + FRONT);
      }
    }
  }

  private double at(Quantity quantity, int i) {
    return scene.moment().at(layout().at(quantity, i));
  }

  private double at(Quantity quantity, int i, int j) {
    return scene.moment().at(layout().at(quantity, i, j));
  }

  private double at(Quantity quantity, int i, int j, int k) {
    return scene.moment().at(layout().at(quantity, i, j, k));
  }

  private Layout layout() {
    return scene.theatre().layout();
  }
}
