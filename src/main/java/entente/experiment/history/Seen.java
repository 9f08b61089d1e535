package entente.experiment.history;

import entente.mind.Decision;
import java.util.Optional;

/**
 * An occasion as one replay saw it.
 *
 * @param occasion which
 * @param exact the chances of the act and its addressee, or of silence
 * @param kind the chances of the act towards anybody, or of silence
 * @param obstacle why the act could not be carried out, as a clause; empty if it was
 * @param decision the state's decision with what it did in the first place, if it could be done
 */
record Seen(
    Occasion occasion, Odds exact, Odds kind, String obstacle, Optional<Decision> decision) {

  /** An occasion that a replay never came to, its state having collapsed. */
  static Seen missing(Occasion occasion) {
    return new Seen(occasion, Odds.NONE, Odds.NONE, "its regime had collapsed", Optional.empty());
  }
}
