package entente.gui;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.COVERT;
import static entente.world.Quantity.EMBARGO;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.GUARANTEE;
import static entente.world.Quantity.PROMISE_DUE;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.SETTLED;
import static entente.world.Quantity.SIDE;
import static entente.world.Quantity.TALKS;
import static entente.world.Quantity.TERM;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.WAR_ACTIVE;

import entente.explain.Figures;
import entente.explain.Sentence;
import entente.scenario.Scenario;
import entente.world.Axis;
import entente.world.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * What is open between states, in words: contracts, standing trade, treaties, commitments, wars.
 */
final class Ties {
  private static final double LEAST = 0.005;

  private final Scenario scenario;
  private final Layout layout;
  private final double[] cells;

  /** The ties of a moment. */
  Ties(Scenario scenario, double[] cells) {
    this.scenario = scenario;
    this.layout = scenario.plan().layout();
    this.cells = cells;
  }

  /**
   * Ties of one kind.
   *
   * @param title the kind
   * @param lines a sentence each
   */
  record Kind(String title, List<String> lines) {}

  /** The ties of a subject, kinds that it has none of left out. */
  List<Kind> of(Subject subject) {
    List<int[]> pairs = pairs(subject);
    List<Kind> kinds = new ArrayList<>();
    kinds.add(new Kind("Contracts", lines(pairs, this::contracts)));
    kinds.add(new Kind("Treaties and commitments", lines(pairs, this::commitments)));
    kinds.add(new Kind("Standing trade", lines(pairs, this::flows)));
    kinds.add(new Kind("Sanctions and embargoes", lines(pairs, this::sanctions)));
    kinds.add(new Kind("Wars", wars(subject)));
    kinds.removeIf(kind -> kind.lines().isEmpty());
    return kinds;
  }

  /** Adds what goes from a first state to a second. */
  private interface Teller {
    void tell(int from, int to, List<String> lines);
  }

  private static List<String> lines(List<int[]> pairs, Teller teller) {
    List<String> lines = new ArrayList<>();
    pairs.forEach(pair -> teller.tell(pair[0], pair[1], lines));
    lines.replaceAll(Sentence::capital);
    return lines;
  }

  private List<int[]> pairs(Subject subject) {
    List<int[]> pairs = new ArrayList<>();
    if (subject instanceof Subject.Between pair) {
      pairs.add(new int[] {pair.one(), pair.other()});
      pairs.add(new int[] {pair.other(), pair.one()});
    } else if (subject instanceof Subject.Of one) {
      for (int other = 0; other < layout.states(); other++) {
        if (other != one.state()) {
          pairs.add(new int[] {one.state(), other});
          pairs.add(new int[] {other, one.state()});
        }
      }
    }
    return pairs;
  }

  private double get(int cell) {
    return cells[cell];
  }

  private void contracts(int from, int to, List<String> lines) {
    for (int item = 0; item < layout.count(Axis.ITEM); item++) {
      double amount = get(layout.at(CONTRACT, from, to, item));
      if (amount > 0) {
        double term = get(layout.at(TERM, from, to, item));
        boolean covert = get(layout.at(COVERT, from, to, item)) > 0.5;
        lines.add(
            seat(from)
                + " delivers "
                + scenario.plan().words().monthly(item, amount)
                + " to "
                + seat(to)
                + ", "
                + months(term)
                + " left"
                + (covert ? ", hidden" : "")
                + ".");
      }
    }
  }

  private void flows(int from, int to, List<String> lines) {
    for (int good = 0; good < layout.count(Axis.GOOD); good++) {
      double amount = get(layout.at(FLOW, from, to, good));
      if (amount > LEAST) {
        String what = scenario.plan().words().monthly(good, amount);
        lines.add(seat(from) + " supplies " + seat(to) + " with " + what + ".");
      }
    }
  }

  private void commitments(int from, int to, List<String> lines) {
    if (from < to) {
      mutual(from, to, lines);
    }
    double bound = get(layout.at(GUARANTEE, from, to));
    if (bound > 0 && get(layout.at(TREATY, from, to)) > 1.5) {
      String strength = Figures.plain(bound);
      lines.add(seat(from) + " is bound to protect " + seat(to) + ", strength " + strength + ".");
    }
    double due = get(layout.at(PROMISE_DUE, from, to));
    if (due > 0) {
      String rest = months(due);
      lines.add(seat(from) + " has promised " + seat(to) + " restraint, due in " + rest + ".");
    }
  }

  private void mutual(int one, int other, List<String> lines) {
    String both = seat(one) + " and " + seat(other);
    double treaty = get(layout.at(TREATY, one, other));
    if (treaty > 0.5) {
      String kind = treaty > 1.5 ? "a treaty of mutual defence" : "a partnership";
      lines.add(both + " have " + kind + ".");
    }
    double talks = get(layout.at(TALKS, one, other));
    if (talks > 0) {
      lines.add(both + " have been talking for " + months(talks) + ".");
    }
    if (get(layout.at(SETTLED, one, other)) > 0.5) {
      lines.add(both + " have settled their conflict.");
    }
  }

  private void sanctions(int from, int to, List<String> lines) {
    double cut = get(layout.at(SANCTION, from, to));
    if (cut > LEAST) {
      lines.add(
          seat(from)
              + " has cut "
              + Figures.percent(cut)
              + " of its intercourse with "
              + seat(to)
              + ".");
    }
    if (get(layout.at(EMBARGO, from, to)) > 0.5) {
      lines.add(seat(from) + " bars new deals with " + seat(to) + ".");
    }
  }

  private List<String> wars(Subject subject) {
    List<String> lines = new ArrayList<>();
    for (int war = 0; war < layout.count(Axis.WAR); war++) {
      if (get(layout.at(WAR_ACTIVE, war)) > 0.5 && fights(subject, war)) {
        String front = Figures.fixed(get(layout.at(entente.world.Quantity.FRONT, war)), 2);
        String title = List.copyOf(scenario.wars().values()).get(war);
        lines.add(title + ": front at " + front + " (1 the attackers have won, -1 the defenders).");
      }
    }
    return lines;
  }

  private boolean fights(Subject subject, int war) {
    if (subject instanceof Subject.Between pair) {
      return side(war, pair.one()) * side(war, pair.other()) < 0;
    }
    return side(war, ((Subject.Of) subject).state()) != 0;
  }

  private double side(int war, int state) {
    return get(layout.at(SIDE, war, state));
  }

  private String seat(int state) {
    return Subject.seat(scenario, state);
  }

  private static String months(double months) {
    long whole = Math.round(months);
    return whole == 1 ? "a month" : whole + " months";
  }
}
