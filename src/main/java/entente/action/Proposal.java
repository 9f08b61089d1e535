package entente.action;

import entente.world.World;
import java.util.List;

/** What two states do together or not at all: refused, or agreed. */
abstract class Proposal implements Action {
  private static final List<String> BRANCHES = List.of("refused", "agreed");
  static final int REFUSED = 0;
  static final int AGREED = 1;

  final Terms terms;
  private final String name;
  private final double cost;
  private final double secrecy;

  Proposal(String name, Terms terms) {
    this.name = name;
    this.terms = terms;
    this.cost = terms.cost(name);
    this.secrecy = terms.settings().number("cost.secrecy", "utility", 0, 1, "what hiding it costs");
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Answering answering() {
    return Answering.CONSENT;
  }

  @Override
  public final List<String> branches() {
    return BRANCHES;
  }

  @Override
  public double cost(World w, Initiative it) {
    return it.covert() ? cost + secrecy : cost;
  }

  @Override
  public final void odds(World w, Initiative it, boolean yes, double[] odds) {
    odds[REFUSED] = yes ? 0 : 1;
    odds[AGREED] = yes ? 1 : 0;
  }
}
