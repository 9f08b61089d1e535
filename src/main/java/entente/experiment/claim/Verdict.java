package entente.experiment.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a claim, or of one of its tests. */
public enum Verdict {
  /** The effect is as claimed, surely and large enough; of a claim also all its checks are met. */
  SUPPORTED("supported"),
  /** The effect is surely the other way. */
  CONTRADICTED("contradicted"),
  /** Neither. */
  OPEN("open"),
  /** The tests hold, but also without the mechanism that is named, or a placebo shows something. */
  NOT_ESTABLISHED("not established");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** The verdict as it is printed and saved. */
  @JsonValue
  public String words() {
    return words;
  }

  /** Its first letter, for tables with many of them. */
  public String letter() {
    return words.substring(0, 1).toUpperCase(Locale.ROOT);
  }
}
