package entente.world.derived;

import static entente.world.Quantity.COLLAPSED;
import static entente.world.Quantity.CONTACT;
import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.PROXIMITY;
import static entente.world.Quantity.TREATY;

import entente.world.Axis;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * Whether two states have to do with each other: near, trading, allied or hostile. States consider
 * most acts only towards such.
 *
 * @param near proximity that makes a contact [1]
 * @param foe hostility that makes a foe [1]
 */
public record Contact(double near, double foe) implements Derivation {

  /** Reads the parameters. */
  public static Contact from(Settings s) {
    return new Contact(
        s.number("contact.near", "1", 0, 1, "proximity that makes a contact"),
        s.number(
            "contact.foe",
            "1",
            0,
            1,
            "hostility that makes a foe, with whom there is no business"));
  }

  @Override
  public Quantity quantity() {
    return CONTACT;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.any(COLLAPSED);
    in.any(PROXIMITY);
    in.reads(TREATY, i, j);
    in.reads(HOSTILITY, i, j);
    in.reads(HOSTILITY, j, i);
    for (int g = 0; g < in.count(Axis.GOOD); g++) {
      in.reads(FLOW, i, j, g);
      in.reads(FLOW, j, i, g);
    }
    for (int x = 0; x < in.count(Axis.ITEM); x++) {
      in.reads(CONTRACT, i, j, x);
      in.reads(CONTRACT, j, i, x);
    }
  }

  @Override
  public Formula in(World w) {
    return new InWorld(w);
  }

  private final class InWorld implements Formula {
    private final int goods;
    private final int items;
    private final Grid collapsed;
    private final Grid proximity;
    private final Grid treaty;
    private final Grid hostility;
    private final Grid flow;
    private final Grid contract;

    InWorld(World w) {
      goods = w.count(Axis.GOOD);
      items = w.count(Axis.ITEM);
      collapsed = w.live(COLLAPSED);
      proximity = w.live(PROXIMITY);
      treaty = w.live(TREATY);
      hostility = w.live(HOSTILITY);
      flow = w.live(FLOW);
      contract = w.live(CONTRACT);
    }

    @Override
    public double value(int i, int j) {
      if (collapsed.is(i) || collapsed.is(j)) {
        return 0;
      }
      boolean tied =
          proximity.at(i, j) >= near
              || treaty.at(i, j) > 0
              || Math.max(hostility.at(i, j), hostility.at(j, i)) >= foe;
      return tied || supplies(i, j) || supplies(j, i) ? 1 : 0;
    }

    private boolean supplies(int i, int j) {
      boolean any = false;
      for (int g = 0; !any && g < goods; g++) {
        any = flow.at(i, j, g) > 0;
      }
      for (int x = 0; !any && x < items; x++) {
        any = contract.at(i, j, x) > 0;
      }
      return any;
    }
  }
}
