package entente.mind;

import entente.action.Initiative;
import entente.game.Game;
import entente.world.Amnesia;
import entente.world.Axis;
import entente.world.Draws;
import entente.world.Quantity;
import entente.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * An opening into the mind of a game, to measure what is not public: one act of valuing alone. What
 * a mind remembers of the month is forgotten before each, or the same act would not be valued
 * twice.
 */
public final class Opening {
  private final Game game;
  private final World world;
  private final Valuer valuer;
  private final Appraisal appraisal;
  private final Base base;
  private final Slate slate;
  private final double[] parts;

  /** Opens the mind of a game that is not played on. */
  public Opening(Game game) {
    this.game = game;
    this.world = game.world();
    Choice choice = game.rules().choice();
    Beliefs beliefs = new Beliefs(world.layout(), new Draws(0), 0);
    this.valuer = new Valuer(game.ledger(), game.rules().prospect());
    int press = world.layout().find(Axis.ACTION, "press");
    int cutoff = world.layout().find(Axis.ACTION, "cutoff");
    this.appraisal =
        new Appraisal(
            valuer,
            world,
            choice,
            k ->
                world.is(Quantity.REPERTOIRE, k, press)
                    || world.is(Quantity.REPERTOIRE, k, cutoff));
    this.base = new Base(world, game.rules().prospect(), beliefs);
    this.slate = new Slate(valuer.parts(), false);
    this.parts = new double[valuer.parts()];
  }

  /** What a state might do. */
  public List<Initiative> candidates(int state) {
    List<Initiative> found = new ArrayList<>();
    var actions = game.rules().actions();
    for (int a = 0; a < actions.size(); a++) {
      if (world.is(Quantity.REPERTOIRE, state, a)) {
        actions.get(a).propose(world, state, found::add);
      }
    }
    return found;
  }

  /** Who answers an initiative first, or -1. */
  public int heard(Initiative it) {
    int[] asked = it.action().responders(world, it);
    return asked.length == 0 ? -1 : asked[0];
  }

  /** What an initiative is worth to a state if the first that is asked says yes [utility]. */
  public double worth(Initiative it, int viewer, int heard) {
    Amnesia.of(world);
    return valuer.worth(it, true, viewer, base.of(viewer, viewer), heard, parts, 0);
  }

  /** An option of the actor, with everybody's answers anticipated: what a decision is made of. */
  public double option(Initiative it) {
    Amnesia.of(world);
    slate.clear();
    appraisal.of(it, base, slate);
    return slate.value(0);
  }
}
