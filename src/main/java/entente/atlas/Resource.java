package entente.atlas;

import java.io.InputStream;

/** A file that is part of the program. */
final class Resource {
  private Resource() {}

  static InputStream named(String name) {
    InputStream in = Resource.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is not part of the program");
    }
    return in;
  }
}
