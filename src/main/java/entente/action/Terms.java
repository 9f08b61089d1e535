package entente.action;

import entente.world.Settings;
import entente.world.derived.Guarantees;
import entente.world.derived.Sufficiency;

/**
 * What the actions share: attitudes, markets, contracts, contacts, wars, and what each kind costs.
 */
public record Terms(
    Attitudes attitudes,
    NormReaction norm,
    Contracts contracts,
    Market market,
    Contacts contacts,
    Wars wars,
    Guarantees guarantees,
    Settings settings) {

  /** Reads the parameters. */
  public static Terms from(Settings s, Sufficiency sufficiency, Guarantees guarantees) {
    Attitudes attitudes = Attitudes.from(s);
    NormReaction norm = NormReaction.from(s, attitudes);
    return new Terms(
        attitudes,
        norm,
        Contracts.from(s, norm),
        Market.from(s, sufficiency),
        Contacts.from(s),
        Wars.from(s),
        guarantees,
        s);
  }

  /** The cost of taking an initiative of a kind [utility]. */
  public double cost(String action) {
    return settings.number(
        "cost." + action, "utility", -1, 10, "cost of a " + action + " initiative");
  }
}
