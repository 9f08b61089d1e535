package entente.process;

import static entente.world.Quantity.COLLAPSED;
import static entente.world.Quantity.STABILITY;
import static entente.world.Quantity.STABILITY_OUTLOOK;

import entente.world.Curve;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * A regime's stability moves towards its outlook, with luck; below a threshold it may collapse.
 *
 * @param adaptation share of the way a month [1/month]
 * @param luck spread of the monthly luck [1]
 * @param hazard the hazard of collapse far below the threshold [1/month]
 * @param threshold the stability at which half of that hazard is there [1]
 * @param width how sharp that is [1]
 */
public record Society(double adaptation, double luck, double hazard, double threshold, double width)
    implements Process {

  /** Reads the parameters. */
  public static Society from(Settings s) {
    double hazard =
        s.number("society.collapseHazard", "1/month", 0, 1, "hazard of collapse of the unstable");
    boolean collapses = s.on("collapse", "no regime collapses, however unstable");
    return new Society(
        s.number("society.adaptation", "1/month", 0, 1, "how fast stability adapts"),
        s.number("society.luck", "1", 0, 1, "spread of stability's monthly luck"),
        collapses ? hazard : 0,
        s.number("society.collapseThreshold", "1", 0, 1, "stability at which half of it is there"),
        s.number("society.collapseWidth", "1", 0.001, 1, "how sharp that is"));
  }

  @Override
  public String name() {
    return "society";
  }

  @Override
  public Phase phase() {
    return Phase.SOCIETY;
  }

  @Override
  public void advance(Ledger l, Month month) {
    World w = l.world();
    double[] outlook = new double[w.states()];
    for (int i = 0; i < w.states(); i++) {
      outlook[i] = w.get(STABILITY_OUTLOOK, i);
    }
    for (int i = 0; i < w.states(); i++) {
      double stability = w.get(STABILITY, i);
      double change = adaptation * (outlook[i] - stability) + luck * month.noise("stability", i, 0);
      l.set(STABILITY, i, stability + change);
      double risk = hazard * Curve.sigma((threshold - w.get(STABILITY, i)) / width);
      if (!w.is(COLLAPSED, i) && month.happens(risk, "collapse", i, 0)) {
        int fallen = i;
        month.chronicle().happened("collapse", i, -1, -1, () -> l.set(COLLAPSED, fallen, 1));
      }
    }
  }
}
