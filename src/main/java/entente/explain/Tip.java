package entente.explain;

/** What alone, all else alike, would have levelled the two best candidates. */
public sealed interface Tip {

  /**
   * Another weight on a motive.
   *
   * @param motive the motive
   * @param factor how many times its weight
   */
  record Weight(String motive, double factor) implements Tip {}

  /**
   * Another chance of acceptance.
   *
   * @param candidate whose
   * @param from what it was [0,1]
   * @param to what it would have had to be [0,1]
   */
  record Acceptance(Candidate candidate, double from, double to) implements Tip {}
}
