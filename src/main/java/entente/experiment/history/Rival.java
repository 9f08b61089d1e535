package entente.experiment.history;

/** The minds that are scored beside each other. */
public enum Rival {
  /** The engine. */
  ENGINE("engine"),
  /** All candidates and doing nothing are alike to it. */
  CANDIDATES("uniform over candidates"),
  /** All kinds of act towards each state, and doing nothing, are alike to it. */
  KINDS("uniform over kinds"),
  /** It knows how often things came about in the fit part. */
  RATES("base rates");

  private final String words;

  Rival(String words) {
    this.words = words;
  }

  /** What it is called. */
  public String words() {
    return words;
  }
}
