package entente.mind.motive;

import static entente.world.Quantity.COMMON_CAUSE;
import static entente.world.Quantity.DISTRACTION;
import static entente.world.Quantity.MOTIVE_VALUE;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.PROXIMITY;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;
import entente.world.derived.Deterrence;
import entente.world.derived.Guarantees;
import entente.world.derived.Sufficiency;
import java.util.List;

/**
 * Every motive, in the order of the axis; their values are derived cells. A new one is one more
 * line here and one file. What they share or reckon only once is kept in parts.
 */
public record Motives(List<Motive> all, List<Derivation> parts) implements Derivation {

  /** Reads the parameters. */
  public static Motives from(Settings s, Sufficiency sufficiency, Guarantees guarantees) {
    Camp camp = Camp.from(s);
    return new Motives(
        List.of(
            Survival.from(s),
            Security.from(s, Deterrence.from(s)),
            Autonomy.from(s),
            Influence.from(s, camp),
            Solidarity.from(s, camp),
            WarAims.from(s),
            Rivalry.from(s, camp),
            Standing.from(s),
            Prosperity.from(s, sufficiency),
            Restraint.from(s, guarantees)),
        parts(s));
  }

  private static List<Derivation> parts(Settings s) {
    double least = s.number("rivalry.least", "1", 0, 1, "hostility that counts");
    return List.of(
        Hold.from(s),
        new GoneOver(),
        new CommonEnmity(COMMON_CAUSE, least, PROXIMITY),
        new CommonEnmity(DISTRACTION, least, POWER),
        new Quarrels(),
        new Belligerence(),
        new Taught(),
        Risk.from(s));
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
  public Formula in(World w) {
    Formula[] formulas = all.stream().map(motive -> motive.in(w)).toArray(Formula[]::new);
    return (i, m) -> formulas[m].value(i, m);
  }
}
