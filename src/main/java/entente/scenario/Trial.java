package entente.scenario;

import java.util.ArrayList;
import java.util.List;

/** What must be found in the games of some arms. */
public sealed interface Trial {

  /** What is measured: the name of a measure. */
  String of();

  /** The arms that it needs, by their names. */
  List<String> arms();

  /** What else is measured in these arms; empty if nothing. */
  default String dose() {
    return "";
  }

  /**
   * The second arm's mean less the first's, at least so large.
   *
   * @param least the least difference that counts, with the sign that is claimed
   * @param monotone arms between which the means must go one way; empty if not asked
   */
  record Difference(String of, String from, String to, double least, List<String> monotone)
      implements Trial {

    @Override
    public List<String> arms() {
      return joined(from, to, monotone);
    }
  }

  /**
   * The second arm's mean over the first's, less 1, at least so large.
   *
   * @param least the least change that counts, with the sign that is claimed
   */
  record Change(String of, String from, String to, double least) implements Trial {

    @Override
    public List<String> arms() {
      return joined(from, to, List.of());
    }
  }

  /**
   * One arm's mean above or below a bound.
   *
   * @param bound the bound
   * @param sign 1 if it must be above, -1 if below
   */
  record Level(String of, String arm, double bound, int sign) implements Trial {

    @Override
    public List<String> arms() {
      return List.of(arm);
    }
  }

  /**
   * Two arms whose means differ by less than a margin, by two one-sided tests.
   *
   * @param within the margin
   */
  record Equal(String of, String from, String to, double within) implements Trial {

    @Override
    public List<String> arms() {
      return joined(from, to, List.of());
    }
  }

  /**
   * A share that bends at a threshold of the dose: a curve with a bend explains it better than a
   * smooth one, by Akaike's criterion.
   *
   * @param dose the measure whose mean in each arm is the dose
   * @param least by how much the criterion must be better
   * @param low the least dose at which the bend may lie
   * @param high the greatest
   */
  record Bend(String of, List<String> arms, String dose, double least, double low, double high)
      implements Trial {}

  /**
   * The dose at which a mean first passes a level, below a bound.
   *
   * @param dose the measure whose mean in each arm is the dose
   * @param level the level that is passed
   * @param bound below which dose
   */
  record Passing(String of, List<String> arms, String dose, double level, double bound)
      implements Trial {}

  private static List<String> joined(String from, String to, List<String> more) {
    List<String> arms = new ArrayList<>(List.of(from, to));
    more.stream().filter(arm -> !arms.contains(arm)).forEach(arms::add);
    return List.copyOf(arms);
  }
}
