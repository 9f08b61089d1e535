package entente.action;

import java.util.Locale;

/** What kind of answer an initiative calls for. */
public enum Answering {
  /** Nobody is asked. */
  NONE,
  /** Nothing happens without the addressee's consent. */
  CONSENT,
  /** The addressee gives in or refuses; refusing has consequences too. */
  COMPLIANCE,
  /** Those with a veto may shield the target. */
  SHIELD,
  /** A patron is asked first, and may advise against. */
  COUNSEL;

  private final String role = name().toLowerCase(Locale.ROOT);

  /** What one who answers so is called in records. */
  public String role() {
    return role;
  }
}
