package entente.bench;

import entente.game.Rules;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.world.Draws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * A world of any number of invented states, as the text of a scenario: the same number gives the
 * same text. The states lie on a {@link Torus}; with the eight around it a state trades, is allied
 * or at odds, of the rest it hears from afar. So contacts stay the same while states grow. Their
 * codes are of the block XAA to XZZ, which ISO 3166 leaves to its users.
 */
public final class MadeWorld {
  /** How many months its scenario has. */
  public static final int TURNS = 60;

  private static final String FILE = "scenarios/made.yaml";
  private static final String MODEL = "models/standard.yaml";
  private static final long WHIM = Draws.key("made");
  private static final int STATES_A_WAR = 50;
  private static final int FREE_SLOTS = 2;
  private static final int VETOES = 5;

  private final Draws draws = new Draws(1);
  private final StringBuilder text = new StringBuilder();
  private final Torus torus;
  private final int states;
  private final int wars;
  private int drawn;

  private MadeWorld(int states) {
    this.states = states;
    this.torus = new Torus(states);
    this.wars = Math.max(1, states / STATES_A_WAR);
  }

  /**
   * The scenario, read as a user's file is read.
   *
   * @param states a multiple of ten, from 30 to 670
   * @throws IllegalArgumentException if there are more states or fewer, or the reader finds fault
   */
  public static Scenario of(int states) {
    return ScenarioReader.readStored(Map.of(FILE, text(states), MODEL, model()), FILE, Map.of())
        .orThrow();
  }

  /** The text of the scenario. */
  public static String text(int states) {
    return new MadeWorld(states).write();
  }

  private static String model() {
    try {
      return Files.readString(Path.of("configs", MODEL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String write() {
    line("scenario: made", "title: Invented states on a torus", "start: 2000-01");
    line("turns: " + TURNS, "include: ../" + MODEL);
    line("sources: {made: {title: Made up to measure speed, where: MadeWorld.java}}");
    goods();
    line("states:");
    for (int i = 0; i < states; i++) {
      state(i);
    }
    pairs();
    dyads();
    flows();
    wars();
    return text.toString();
  }

  private void goods() {
    line("goods:");
    good("grain", "regime: 0.4, war: 0, economy: 0, salience: 0.05, price: 1", false);
    good("fuel", "regime: 0.3, war: 0.1, economy: 0, salience: 0.1, price: 1", false);
    good("money", "regime: 0.3, war: 0, economy: 1, salience: 0.05, price: 1.8", false);
    good("parts", "regime: 0, war: 0.2, economy: 0, salience: 0.15, price: 1.2", false);
    good("rounds", "regime: 0, war: 0.5, economy: 0, salience: 0.5, price: 0.15", true);
    line(
        "  recruits: {name: recruits, unit: units, regime: 0, war: 0.2, economy: 0, salience: 0.5,"
            + " price: 0.06, storable: false, arms: false, personnel: true, source: made}");
    line("technologies:");
    technology("rocketry", "deterrence: 0.8, offence: 0.6, reach: true, salience: 0.5");
    technology("optics", "deterrence: 0.4, offence: 0.2, reach: false, salience: 0.3");
  }

  private void good(String name, String figures, boolean arms) {
    String kind = ", storable: " + arms + ", arms: " + arms + ", personnel: false, source: made}";
    line("  " + name + ": {name: " + name + ", unit: units, " + figures + kind);
  }

  private void technology(String name, String figures) {
    String rest = ", pace: 0.006, cost: 0.01, stages: 0, transferable: true, source: made}";
    line("  " + name + ": {name: " + name + ", unit: levels, " + figures + rest);
  }

  private void state(int i) {
    double power = power(i);
    double need = 100 * power;
    line("  " + code(i) + ":", "    name: Land " + i, "    seat: City " + i);
    line("    power: " + figure(power), "    stability: " + within(0.5, 0.85));
    line(
        "    normWeight: " + within(0, 1),
        "    veto: " + (i % (states / VETOES) == 0),
        "    goods:");
    for (String good : new String[] {"grain", "fuel", "money", "parts"}) {
      product(good, need, within(0.8, 1.3), "0");
    }
    product("rounds", 0.1 * need, within(0.8, 3), within(0, 5 * need));
    product("recruits", 0.02 * need, within(1, 8), "0");
    line(
        "    technologies: {rocketry: " + within(0.1, 0.9) + ", optics: " + within(0.1, 0.9) + "}");
    doctrine(i);
    line("    repertoire: " + Rules.ACTIONS, "    source: made");
  }

  private void product(String good, double need, String times, String stock) {
    String made = figure(need * Double.parseDouble(times));
    line(
        String.format(
            Locale.ROOT,
            "      %s: {production: %s, need: %s, stock: %s}",
            good,
            made,
            figure(need),
            stock));
  }

  private void doctrine(int i) {
    StringBuilder weights = new StringBuilder("    doctrine: {");
    for (String motive : Rules.MOTIVES) {
      weights.append(motive).append(": ").append(within(0.1, 1.5)).append(", ");
    }
    weights.append("lossAversion: 2, memory: 36, precision: 60, intelligence: 0.05, foresight: ");
    weights.append(i % 2).append(", attention: ").append(1 + i % 2).append("}");
    line(weights.toString());
  }

  /** One state of ten is eight times as strong as the rest; all together are the system. */
  private double power(int i) {
    return (torus.leads(i) ? 8 : 1) / (states * 1.7);
  }

  private void pairs() {
    line("pairs:");
    line(
        "  default: {trust: 0, hostility: 0.05, proximity: 0.1, alignment: 0.1, treaty: 0,"
            + " cooperation: 0, guarantee: 1, affinity: 0.5, source: made}");
    for (int i = 0; i < states; i++) {
      for (int j : torus.around(i)) {
        if (i < j) {
          line("  " + code(i) + "-" + code(j) + ": " + relation(i, j));
        }
      }
    }
  }

  private String relation(int i, int j) {
    String near = "{proximity: " + within(0.5, 1) + ", affinity: " + within(0.2, 1);
    String how =
        switch (torus.standing(i, j)) {
          case ALLIES -> ", treaty: 2, trust: 0.5, hostility: 0, alignment: 0.6";
          case PARTNERS -> ", treaty: 1, trust: 0.25, hostility: 0, alignment: 0.35";
          case STRANGERS -> ", trust: 0, hostility: 0.1, alignment: 0.15";
          case RIVALS -> ", trust: -0.4, hostility: 0.5, alignment: 0.03";
        };
    return near + how + ", source: made}";
  }

  private void dyads() {
    line("dyads:");
    for (int i = 0; i < states; i++) {
      for (int j : torus.around(i)) {
        String cares = torus.leads(i) ? "survivalInterest: 0.4, influenceInterest: 0.4, " : "";
        String cuts = torus.standing(i, j) == Torus.Standing.RIVALS ? "sanction: 0.4, " : "";
        String held = "audience: 0.2, tolerance: 0.3, ";
        line("  " + code(i) + ">" + code(j) + ": {" + cares + cuts + held + "source: made}");
      }
    }
  }

  private void flows() {
    line("flows:");
    for (int i = 0; i < states; i++) {
      for (int j : torus.around(i)) {
        if (torus.standing(i, j).friendly()) {
          String good = new String[] {"grain", "fuel", "money", "parts"}[(i + j) % 4];
          String much = figure(4 * Math.min(power(i), power(j)));
          line("  " + code(i) + ">" + code(j) + ": {" + good + ": " + much + ", source: made}");
        }
      }
    }
  }

  private void wars() {
    line("wars:");
    StringBuilder force = new StringBuilder();
    for (int i = 0; i < states; i++) {
      force.append(i == 0 ? "" : ", ").append(code(i)).append(": ");
      force.append(figure(power(i) * states));
    }
    for (int war = 0; war < wars + FREE_SLOTS; war++) {
      boolean fought = war < wars;
      line("  war" + war + ":", "    name: the war " + war, "    active: " + fought);
      if (fought) {
        int attacker = torus.attacker(war, wars);
        line("    attackers: [" + code(attacker) + "]");
        line("    defenders: [" + code(torus.rival(attacker)) + "]");
      }
      line("    front: 0", "    intensity: 0.5", "    endurance: 0");
      line("    force: {" + force + "}", "    source: made");
    }
  }

  private static String code(int i) {
    return "X" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
  }

  private String within(double least, double most) {
    return figure(least + (most - least) * draws.uniform(WHIM, 0, 0, drawn++));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  private void line(String... lines) {
    for (String line : lines) {
      text.append(line).append('\n');
    }
  }
}
