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

  /** The motive in words, with its part: {@code war aims (+0.08)}. */
  public String words() {
    return noun(motive) + " (" + Figures.signed(part) + ")";
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
