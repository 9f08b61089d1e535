package entente.action;

/**
 * How a delivery is promised.
 *
 * @param gift whether nothing is given for it
 * @param firm whether the receiver's own part cannot be taken back
 * @param covert whether it is hidden
 */
public record Manner(boolean gift, boolean firm, boolean covert) {
  private static final Manner[] ALL = new Manner[8];

  static {
    for (int k = 0; k < ALL.length; k++) {
      ALL[k] = new Manner((k & 1) != 0, (k & 2) != 0, (k & 4) != 0);
    }
  }

  /** The one of a kind: valuing a deal makes no garbage. */
  static Manner of(boolean gift, boolean firm, boolean covert) {
    return ALL[(gift ? 1 : 0) | (firm ? 2 : 0) | (covert ? 4 : 0)];
  }
}
