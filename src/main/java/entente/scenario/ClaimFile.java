package entente.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim as its file says it, checked: what is claimed, the arms that are played against each
 * other, what is measured, and by which tests the claim stands or falls.
 *
 * @param id its name, the same as the file's without {@code .yaml}
 * @param title the claim in a sentence
 * @param argument why it might be so, and who says so
 * @param kind whether it is evidence
 * @param file its own text
 * @param scenario what is played
 * @param turns how many months
 * @param samples how many times the pairs that are asked for its games are played
 * @param arms by their names, in the order of the file
 * @param measures what is measured of each game, by their names
 * @param tests by their names; what is claimed
 * @param holds how many of the tests must hold
 * @param without what must make the claim fail, by name
 * @param fails how many of these must make it fail
 * @param placebos what must show nothing, by name
 */
public record ClaimFile(
    String id,
    String title,
    Argument argument,
    Kind kind,
    SourceFile file,
    Scenario scenario,
    int turns,
    int samples,
    Map<String, Arm> arms,
    Map<String, Measure> measures,
    Map<String, Trial> tests,
    Needed holds,
    Map<String, Ablation> without,
    Needed fails,
    Map<String, Trial> placebos) {

  /** Its head alone. */
  ClaimFile(
      String id,
      String title,
      Argument argument,
      Kind kind,
      SourceFile file,
      Scenario scenario,
      int turns,
      int samples) {
    this(
        id,
        title,
        argument,
        kind,
        file,
        scenario,
        turns,
        samples,
        Map.of(),
        Map.of(),
        Map.of(),
        Needed.ALL,
        Map.of(),
        Needed.ALL,
        Map.of());
  }

  /** The same with what is played and measured. */
  ClaimFile with(Map<String, Arm> played, Map<String, Measure> measured) {
    return new ClaimFile(
        id, title, argument, kind, file, scenario, turns, samples, played, measured, tests, holds,
        without, fails, placebos);
  }

  /** The same with what is claimed. */
  ClaimFile with(Map<String, Trial> claimed, Needed needed) {
    return new ClaimFile(
        id, title, argument, kind, file, scenario, turns, samples, arms, measures, claimed, needed,
        without, fails, placebos);
  }

  /** The same with what must make it fail and what must show nothing. */
  ClaimFile checkedBy(Map<String, Ablation> ablations, Needed needed, Map<String, Trial> idle) {
    return new ClaimFile(
        id, title, argument, kind, file, scenario, turns, samples, arms, measures, tests, holds,
        ablations, needed, idle);
  }

  /**
   * Why a claim might be so.
   *
   * @param text the argument in our own words
   * @param passage where it is made: a heading, or words to find it by
   * @param source what it is made in, if the claim's file names one of the scenario's sources
   */
  public record Argument(String text, String passage, Optional<Source> source) {}

  /** Whether a claim is evidence. */
  public enum Kind {
    /** The equations do not contain it. */
    EMERGENT,
    /** The equations nearly contain it: a check of the code, not evidence. */
    CONSISTENCY
  }

  /** How many of several are needed. */
  public enum Needed {
    /** Every one. */
    ALL,
    /** One of them. */
    ANY
  }

  /**
   * A way in which games are played.
   *
   * @param name its name
   * @param settings values set on top of the scenario; of flags and switches 1 or 0
   * @param scenario the scenario, with a part laid over it if the file names one
   * @param over the part's path, as the file says it
   * @param note a remark for readers; may be empty
   */
  public record Arm(
      String name,
      Map<String, Double> settings,
      Scenario scenario,
      Optional<String> over,
      String note) {}

  /**
   * A mechanism, or several at once, without which a claim must not hold.
   *
   * @param name its name
   * @param settings what switches it off
   * @param fails the tests that must all fail then
   * @param note a remark for readers; may be empty
   */
  public record Ablation(
      String name, Map<String, Double> settings, List<String> fails, String note) {}
}
