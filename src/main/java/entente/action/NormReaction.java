package entente.action;

import static entente.world.Quantity.ARMS;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.INTELLIGENCE;
import static entente.world.Quantity.NORM_WEIGHT;
import static entente.world.Quantity.PERSONNEL;
import static entente.world.Quantity.SALIENCE;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.TREATY;

import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * Who arms a belligerent is blamed by every third state on the other side, by its norm weight and
 * the visibility of the good. A gift is worse than a sale; aid under a treaty of mutual defence is
 * collective self-defence (UN Charter, article 51) and blamed less. Hidden help is blamed when it
 * comes to light; whoever plans it reckons with that chance.
 *
 * @param on whether anybody reacts
 * @param detects whether hidden help can come to light
 * @param trust trust lost [trust]
 * @param hostility hostility gained [1]
 * @param sanction sanctions imposed [1]
 * @param sale strength for a sale [1]
 * @param gift strength for a gift [1]
 * @param allied share of the blame that a treaty of mutual defence takes away [1]
 */
public record NormReaction(
    boolean on,
    boolean detects,
    double trust,
    double hostility,
    double sanction,
    double sale,
    double gift,
    double allied,
    Attitudes attitudes) {

  /** Reads the parameters. */
  public static NormReaction from(Settings s, Attitudes attitudes) {
    return new NormReaction(
        s.on("norm", "nobody minds who arms a belligerent"),
        s.on("detection", "hidden deliveries stay hidden"),
        s.number("norm.trust", "trust", 0, 2, "trust lost by who arms a belligerent"),
        s.number("norm.hostility", "1", 0, 1, "hostility gained by who arms a belligerent"),
        s.number("norm.sanction", "1", 0, 1, "sanctions on who arms a belligerent"),
        s.number("norm.sale", "1", 0, 5, "strength of the reaction to a sale"),
        s.number("norm.gift", "1", 0, 5, "strength of the reaction to a gift"),
        s.number("norm.allied", "1", 0, 1, "share of blame that mutual defence takes away"),
        attitudes);
  }

  /** Whether a delivery of the good is to be blamed at all. */
  public boolean concerns(World w, int receiver, int good) {
    return on && (w.is(ARMS, good) || w.is(PERSONNEL, good)) && Wars.fights(w, receiver);
  }

  /** Whether anybody would blame a delivery, so that there is a reason to hide it. */
  public boolean blamed(World w, int supplier, int receiver, int good) {
    for (int k = 0; concerns(w, receiver, good) && k < w.states(); k++) {
      boolean third = k != supplier && k != receiver;
      if (third && w.get(NORM_WEIGHT, k) > 0 && Wars.opposed(w, k, receiver)) {
        return true;
      }
    }
    return false;
  }

  /** Third states react to a delivery that is signed. */
  public void toSigning(
      Ledger l, int supplier, int receiver, int good, boolean free, boolean dark) {
    if (concerns(l.world(), receiver, good)) {
      double known = dark ? 0 : 1;
      if (dark && detects && l.imagining()) {
        known = chanceOfDetection(l.world(), supplier, receiver);
      }
      react(l, supplier, receiver, good, (free ? gift : sale) * known);
    }
  }

  /** Third states react to a hidden delivery that has come to light. */
  public void toDetection(Ledger l, int supplier, int receiver, int good) {
    if (concerns(l.world(), receiver, good)) {
      boolean free = true;
      for (int x = 0; x < l.world().count(Axis.ITEM); x++) {
        free &= !Contracts.runs(l.world(), receiver, supplier, x);
      }
      react(l, supplier, receiver, good, free ? gift : sale);
    }
  }

  private static double chanceOfDetection(World w, int supplier, int receiver) {
    double missed = 1;
    for (int k = 0; k < w.states(); k++) {
      if (k != supplier && k != receiver) {
        missed *= 1 - w.get(INTELLIGENCE, k);
      }
    }
    double hidden = 1;
    for (int month = 0; month < Contracts.MONTHS; month++) {
      hidden *= missed;
    }
    return 1 - hidden;
  }

  private void react(Ledger l, int supplier, int receiver, int good, double strength) {
    World w = l.world();
    double blame = strength * w.get(SALIENCE, good);
    blame *= 1 - allied * Math.max(0, w.get(TREATY, supplier, receiver) - 1);
    for (int k = 0; blame > 0 && k < w.states(); k++) {
      double weight = w.get(NORM_WEIGHT, k);
      if (k != supplier && k != receiver && weight > 0 && Wars.opposed(w, k, receiver)) {
        attitudes.trust(l, k, supplier, -trust * weight * blame);
        l.add(HOSTILITY, k, supplier, hostility * weight * blame);
        l.add(SANCTION, k, supplier, sanction * weight * blame);
      }
    }
  }
}
