package entente.action;

import entente.world.World;
import java.util.List;

/** What a state does alone and at once: done. */
abstract class Deed implements Action {
  private static final List<String> BRANCHES = List.of("omitted", "done");
  static final int DONE = 1;

  final Terms terms;
  private final String name;
  private final double cost;

  Deed(String name, Terms terms) {
    this.name = name;
    this.terms = terms;
    this.cost = terms.cost(name);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Answering answering() {
    return Answering.NONE;
  }

  @Override
  public final List<String> branches() {
    return BRANCHES;
  }

  @Override
  public final double cost(World w, Initiative it) {
    return cost;
  }

  @Override
  public final void odds(World w, Initiative it, boolean yes, double[] odds) {
    odds[1 - DONE] = 0;
    odds[DONE] = 1;
  }
}
