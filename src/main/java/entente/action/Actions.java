package entente.action;

import java.util.List;

/** Every kind of action; a new one is one more line here and one file. */
public final class Actions {
  private Actions() {}

  /** All actions under a scenario's terms, in the order of the axis. */
  public static List<Action> all(Terms terms) {
    return List.of(
        new Barter(terms),
        new Troops(terms),
        new Aid(terms),
        new Arm(terms),
        new Share(terms),
        new Treaty(terms),
        new Denounce(terms),
        new Consolidate(terms),
        new Sanction(terms),
        new Relieve(terms),
        new Press(terms),
        new Cutoff(terms),
        new Develop(terms),
        new Overture(terms),
        new Settle(terms),
        new Promise(terms),
        new Honour(terms),
        new Provoke(terms),
        new Join(terms),
        new Purge(terms));
  }
}
