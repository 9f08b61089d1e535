package entente.mind.motive;

import static entente.world.Quantity.MOTIVE_VALUE;

import entente.world.Derivation;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;
import entente.world.derived.Guarantees;
import entente.world.derived.Sufficiency;
import java.util.List;

/**
 * Every motive, in the order of the axis; their values are derived cells. A new one is one more
 * line here and one file.
 */
public record Motives(List<Motive> all) implements Derivation {

  /** Reads the parameters. */
  public static Motives from(Settings s, Sufficiency sufficiency, Guarantees guarantees) {
    Camp camp = Camp.from(s);
    return new Motives(
        List.of(
            Survival.from(s),
            Security.from(s),
            Autonomy.from(s),
            Influence.from(s, camp),
            Solidarity.from(s, camp),
            WarAims.from(s),
            Rivalry.from(s, camp),
            Standing.from(s),
            Prosperity.from(s, sufficiency),
            Restraint.from(s, guarantees)));
  }

  @Override
  public Quantity quantity() {
    return MOTIVE_VALUE;
  }

  @Override
  public void inputs(Inputs in, int i, int m) {
    all.get(m).inputs(in, i);
  }

  @Override
  public double value(World w, int i, int m) {
    return all.get(m).value(w, i);
  }
}
