package entente.world;

/**
 * Makes a world forget what it remembers of acts imagined before, so that each is followed anew.
 */
public final class Amnesia {
  private Amnesia() {}

  /** From now on every act is new to the world. */
  public static void of(World world) {
    world.forgetImagined();
  }
}
