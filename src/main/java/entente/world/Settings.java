package entente.world;

/**
 * The numbers of the mechanisms, read once when a model is built. Each reading declares the number:
 * so a scenario's unread and missing numbers are both found.
 */
public interface Settings {

  /**
   * Reads a number.
   *
   * @param path mechanism and name, such as {@code trust.kept}
   * @param unit its unit
   * @param min the least value allowed
   * @param max the greatest value allowed
   * @param meaning what it does, as a clause
   * @return the scenario's value, within the range
   */
  double number(String path, String unit, double min, double max, String meaning);

  /**
   * Reads the switch of a mechanism.
   *
   * @param path the mechanism's name
   * @param off what it means for the mechanism to be off
   */
  boolean on(String path, String off);
}
