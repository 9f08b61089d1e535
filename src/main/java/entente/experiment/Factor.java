package entente.experiment;

/**
 * What varies from point to point.
 *
 * @param name a cell, the path of a mechanism's number, or a mechanism's switch
 * @param unit the unit of its values, in words; {@code 0 or 1} of flags and switches
 */
public record Factor(String name, String unit) {

  /** Checks that it has a name. */
  public Factor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a factor needs a name");
    }
  }
}
