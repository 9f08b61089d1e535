package entente.process;

import static entente.world.Quantity.ENDURANCE;
import static entente.world.Quantity.FRONT;
import static entente.world.Quantity.SUPERIORITY;
import static entente.world.Quantity.WAR_ACTIVE;
import static entente.world.Quantity.WAR_AGE;

import entente.action.Wars;
import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import entente.world.derived.FrontOutlook;

/**
 * The front of each war moves towards the side with more effort, with luck; a war ends when a side
 * is overrun, or by exhaustion at a rate of one over its endurance.
 *
 * @param on whether time does anything to a war
 * @param luck spread of the front's monthly luck [1/month]
 */
public record Fronts(boolean on, double luck, FrontOutlook outlook, Wars wars) implements Process {

  /** Reads the parameters. */
  public static Fronts from(Settings s, FrontOutlook outlook, Wars wars) {
    return new Fronts(
        s.on("war", "fronts stand still, and no war ends by itself"),
        s.number("war.luck", "1/month", 0, 1, "spread of the front's monthly luck"),
        outlook,
        wars);
  }

  @Override
  public String name() {
    return "fronts";
  }

  @Override
  public Phase phase() {
    return Phase.WAR;
  }

  @Override
  public void advance(Ledger l, Month month) {
    World w = l.world();
    for (int war = 0; on && war < w.count(Axis.WAR); war++) {
      if (w.is(WAR_ACTIVE, war)) {
        double drift = outlook.speed() * w.get(SUPERIORITY, war);
        l.add(FRONT, war, drift + luck * month.noise("front", -1, war));
        l.add(WAR_AGE, war, 1);
        if (over(w, war, month)) {
          int ended = war;
          month.chronicle().happened("peace", -1, -1, -1, () -> wars.end(l, ended));
        }
      }
    }
  }

  private static boolean over(World w, int war, Month month) {
    double endurance = w.get(ENDURANCE, war);
    return Math.abs(w.get(FRONT, war)) >= 1
        || (endurance > 0 && month.happens(1 / endurance, "armistice", -1, war));
  }
}
