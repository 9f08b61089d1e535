package entente.teach;

import entente.explain.Happening;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that was said, and what was done about it.
 *
 * @param state who said it, by its code
 * @param turn when
 * @param said what
 * @param done what became of it
 */
public record Gap(String state, int turn, String said, String done) {

  /** What was promised, signed and agreed in some events, and not kept or kept from others. */
  static List<Gap> of(List<Happening> events, int from) {
    List<Gap> gaps = new ArrayList<>();
    for (Happening one : events) {
      if (one.turn() >= from && one.kind().equals("promise")) {
        gaps.add(promise(one, events));
      }
    }
    for (Happening one : events) {
      if (one.turn() >= from && one.kind().equals("broken")) {
        gaps.add(new Gap(one.actor(), one.turn(), "A contract was signed.", one.sentence()));
      } else if (one.turn() >= from && one.kind().equals("denounce")) {
        gaps.add(new Gap(one.actor(), one.turn(), "A treaty was in force.", one.sentence()));
      } else if (one.turn() >= from && one.sentence().contains(" in secret: ") && one.cameAbout()) {
        gaps.add(
            new Gap(
                one.actor(), one.turn(), "Nothing was said.", one.sentence() + came(one, events)));
      }
    }
    return gaps;
  }

  private static Gap promise(Happening promise, List<Happening> events) {
    String done = promise.cameAbout() ? "Not kept by the end." : "It was not believed.";
    for (Happening later : events) {
      boolean same =
          later.actor().equals(promise.actor()) && later.target().equals(promise.target());
      if (later.turn() > promise.turn() && same) {
        if (later.kind().equals("honour") || later.kind().equals("brokenPromise")) {
          done = later.sentence();
          break;
        }
      }
    }
    return new Gap(promise.actor(), promise.turn(), promise.sentence(), done);
  }

  private static String came(Happening deal, List<Happening> events) {
    boolean found =
        events.stream()
            .anyMatch(
                later ->
                    later.kind().equals("detection")
                        && later.turn() >= deal.turn()
                        && (later.target().equals(deal.actor())
                            || later.target().equals(deal.target())));
    return found ? " It came out." : " It did not come out.";
  }
}
