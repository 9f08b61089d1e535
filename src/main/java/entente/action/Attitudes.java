package entente.action;

import static entente.world.Quantity.TRUST;

import entente.world.Ledger;
import entente.world.Settings;

/**
 * How acts move trust.
 *
 * @param on whether trust moves at all
 * @param signing by a deal signed, both ways [trust]
 * @param treaty by a treaty signed, both ways [trust]
 * @param shield of the shielded in its shield [trust]
 * @param sanctioned of the target in who sanctions it [trust]
 * @param followThrough of the target's enemies in who acts against it [trust]
 * @param pressed of the pressed in who presses [trust]
 * @param pressedThird of the third party in who presses [trust]
 * @param givenIn of the third party in who gave in [trust]
 * @param cut of the cut off in who cuts [trust]
 * @param denounced of the other party to a treaty denounced [trust]
 * @param abandoned of an ally who fights alone in the one who stays away [trust]
 */
public record Attitudes(
    boolean on,
    double signing,
    double treaty,
    double shield,
    double sanctioned,
    double followThrough,
    double pressed,
    double pressedThird,
    double givenIn,
    double cut,
    double denounced,
    double abandoned) {

  /** Reads the parameters. */
  public static Attitudes from(Settings s) {
    return new Attitudes(
        s.on("trust", "every trust is 0 from the start and stays there"),
        s.number("trust.signing", "trust", 0, 1, "gained by a deal signed, both ways"),
        s.number("trust.treaty", "trust", 0, 1, "gained by a treaty signed, both ways"),
        s.number("trust.shield", "trust", 0, 1, "gained by who shields, of the shielded"),
        s.number("trust.sanctioned", "trust", 0, 1, "lost by who sanctions, of the target"),
        s.number("trust.followThrough", "trust", 0, 1, "gained by who acts, of the target's foes"),
        s.number("trust.pressed", "trust", 0, 1, "lost by who presses, of the pressed"),
        s.number("trust.pressedThird", "trust", 0, 1, "lost by who presses, of the third party"),
        s.number("trust.givenIn", "trust", 0, 1, "lost between the two whose deal is given up"),
        s.number("trust.cut", "trust", 0, 2, "lost by who cuts off, of the cut off"),
        s.number("trust.denounced", "trust", 0, 2, "lost by who denounces a treaty"),
        s.number("trust.abandoned", "trust", 0, 2, "lost by an ally who stays away from a war"));
  }

  /** State i comes to trust state j by so much more or less. */
  public void trust(Ledger ledger, int i, int j, double change) {
    if (on && i != j) {
      ledger.add(TRUST, i, j, change);
    }
  }

  /** Two states come to trust each other by so much more or less. */
  public void both(Ledger ledger, int i, int j, double change) {
    trust(ledger, i, j, change);
    trust(ledger, j, i, change);
  }
}
