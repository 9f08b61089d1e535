package entente.explain;

/**
 * A motive's part in a value.
 *
 * @param motive the motive's name, or {@link #RISK}
 * @param part what it gives, or takes if negative [utility]
 */
public record Reason(String motive, double part) {

  /** The name of the attitude to risk among the motives. */
  public static final String RISK = "risk";

  private static final double LEAST = 0.0005;

  /** The motive in words, with its part unless it is tiny: {@code war aims (+0.08)}. */
  public String words() {
    String size = Math.abs(part) < LEAST ? "slightly" : Figures.signed(part);
    return noun(motive) + " (" + size + ")";
  }

  /** What a motive is called in a sentence. */
  public static String noun(String motive) {
    return switch (motive) {
      case RISK -> "attitude to risk";
      case "war" -> "war aims";
      default -> motive;
    };
  }
}
