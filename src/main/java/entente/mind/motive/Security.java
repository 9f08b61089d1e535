package entente.mind.motive;

import static entente.world.Quantity.THREAT_OUTLOOK;

import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;
import entente.world.derived.Deterrence;

/**
 * Safety from those who threaten: {@code −Σ_j θ_ij (1 − relief D_ij)}.
 *
 * @param on whether threats are felt
 * @param relief share of a threat that full deterrence takes away [1]
 */
public record Security(boolean on, double relief, Deterrence deterrence) implements Motive {

  /** Reads the parameters. */
  public static Security from(Settings s, Deterrence deterrence) {
    return new Security(
        s.on("security", "nobody feels threatened"),
        s.number("motive.relief", "1", 0, 1, "share of a threat that deterrence takes away"),
        deterrence);
  }

  @Override
  public String name() {
    return "security";
  }

  @Override
  public void inputs(Inputs in, int i) {
    in.row(THREAT_OUTLOOK, i);
    deterrence.row(in, i);
  }

  @Override
  public Formula in(World w) {
    Grid threat = w.live(THREAT_OUTLOOK);
    Deterrence.InWorld deterred = deterrence.in(w);
    int states = w.states();
    return (i, none) -> {
      double sum = 0;
      double common = deterred.common(i);
      for (int j = 0; on && j < states; j++) {
        if (j != i) {
          sum -= threat.at(i, j) * (1 - relief * deterred.value(i, j, common));
        }
      }
      return sum;
    };
  }
}
