package entente.cli;

import entente.store.NewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes pages whole, under the first free name. */
final class Pages {
  private Pages() {}

  /** Writes a page, and says where it lies. */
  static Path write(Path folder, String name, String html) throws IOException {
    try (NewFile file = new NewFile(folder)) {
      Files.writeString(file.draft(), html);
      return file.publish(name, ".html");
    }
  }
}
