package entente.mind;

import entente.action.Answering;
import entente.world.Settings;

/**
 * The thresholds of choice (quantal response, McKelvey and Palfrey 1995).
 *
 * @param foresees whether anybody looks further than the answer
 * @param act expected value at which a state acts as often as not [utility]
 * @param consent difference at which an addressee agrees as often as not [utility]
 * @param shield difference at which a veto is used as often as not [utility]
 * @param press difference at which a patron is expected to press as often as not [utility]
 * @param stands share of a deed that pressing would undo [1]
 * @param leverage least hold on a party by which a patron could press [1]
 * @param discount what the own next move counts [1]
 * @param noise spread of beliefs about others' doctrines [ln weight]
 */
public record Choice(
    boolean foresees,
    double act,
    double consent,
    double shield,
    double press,
    double stands,
    double leverage,
    double discount,
    double noise) {

  /** Reads the parameters. */
  public static Choice from(Settings s) {
    boolean noisy = s.on("belief", "everybody knows everybody's doctrine");
    double noise = s.number("belief.noise", "ln weight", 0, 2, "spread of beliefs about doctrines");
    return new Choice(
        s.on("foresight", "nobody looks further than the answer"),
        s.number("choice.act", "utility", -1, 1, "value at which a state acts half the time"),
        s.number("choice.consent", "utility", -1, 1, "difference at which half agree"),
        s.number("choice.shield", "utility", -1, 1, "difference at which half shield"),
        s.number("choice.press", "utility", -1, 1, "loss at which half the patrons would press"),
        s.number("choice.stands", "1", 0, 1, "share of a deed that pressing would undo"),
        s.number("press.leverage", "1", 0, 1, "least dependency that gives a lever"),
        s.number("choice.discount", "1", 0, 1, "what the own next move counts"),
        noisy ? noise : 0);
  }

  /** The difference that must be passed for a yes, by kind of answer [utility]. */
  double threshold(Answering answering) {
    return switch (answering) {
      case CONSENT -> consent;
      case SHIELD -> shield;
      default -> 0;
    };
  }
}
