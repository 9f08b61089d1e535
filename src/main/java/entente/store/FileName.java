package entente.store;

import java.nio.file.Path;

/**
 * The name of a file in two: a point at its very beginning ends nothing.
 *
 * @param stem what comes before the ending
 * @param ending the last point and what follows; empty if there is none
 */
public record FileName(String stem, String ending) {

  /** The name of a file, without the folders around it. */
  public static FileName of(Path file) {
    String name = String.valueOf(file.getFileName());
    int point = name.lastIndexOf('.');
    int end = point > 0 ? point : name.length();
    return new FileName(name.substring(0, end), name.substring(end));
  }
}
