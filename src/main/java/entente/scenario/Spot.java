package entente.scenario;

/**
 * Where something stands.
 *
 * @param file the file, as its reader knows it
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1; 0 if the whole file is meant
 */
record Spot(String file, int line, int column) {

  static Spot whole(String file) {
    return new Spot(file, 0, 0);
  }

  Spot right(int columns) {
    return new Spot(file, line, column + columns);
  }
}
