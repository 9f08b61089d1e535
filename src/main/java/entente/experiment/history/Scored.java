package entente.experiment.history;

import entente.mind.Decision;
import java.util.List;
import java.util.Optional;

/**
 * An occasion with the chances that each mind gave to what came about, over all replays.
 *
 * @param occasion which
 * @param exact each mind's chance of the act and its addressee, or of silence, in the order of
 *     {@link Rival}
 * @param kind the same of the act towards anybody
 * @param skipped the share of replays in which it could not be carried out
 * @param obstacle why not, in the first of them; empty if it always could
 * @param decision the decision of the first replay, if it could be done there
 */
public record Scored(
    Occasion occasion,
    List<Double> exact,
    List<Double> kind,
    double skipped,
    String obstacle,
    Optional<Decision> decision) {

  /** The chance that the engine gave to what came about. */
  public double chance() {
    return exact.get(Rival.ENGINE.ordinal());
  }
}
