package entente.report;

import java.io.IOException;

/** A section of the page; a new one is a class and a line in {@link Sections}. */
public interface Section {

  /** Its name in links, in small letters. */
  String id();

  /** Its heading. */
  String title();

  /**
   * Writes what stands under the heading. What cannot be made of the batch says so in a sentence,
   * with what to record or which design to take.
   */
  void write(Material material, Html html) throws IOException;
}
