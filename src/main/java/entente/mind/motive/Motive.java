package entente.mind.motive;

import entente.world.Formula;
import entente.world.Inputs;
import entente.world.World;

/** Something that a state wants: a number of the world as it is projected. */
public interface Motive {

  /** Its name in scenarios and records. */
  String name();

  /** Declares each cell that its value for state i may read. */
  void inputs(Inputs inputs, int i);

  /** How well states are served in a world as it stands or is imagined: value(i,·) [utility]. */
  Formula in(World world);
}
