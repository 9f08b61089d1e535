package entente.bad;

/** Says when it is made or only looked at: no scenario may bring that about. */
public final class Canary {
  static {
    System.setProperty("entente.canary", "sings");
  }
}
