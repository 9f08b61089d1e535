package entente.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies beside a file or folder that is not there. */
public final class Beside {

  private Beside() {}

  /**
   * The same, or other advice if the path is there or no name is like it.
   *
   * @param advice a line without its break
   */
  public static String meantOr(Path path, String advice) {
    String meant = Files.exists(path) ? "" : meant(path);
    return meant.isEmpty() ? "\n" + advice : meant;
  }

  /**
   * What was probably meant by the path of something that is not there, as the end of a message.
   *
   * @return on a line of its own; nothing if there is no name like it in that folder
   */
  public static String meant(Path missing) {
    Path name = missing.getFileName();
    Path folder = Optional.ofNullable(missing.getParent()).orElse(Path.of(""));
    if (name == null || !Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<String> known = all.map(one -> String.valueOf(one.getFileName())).sorted().toList();
      return Nearest.to(name.toString(), known)
          .map(near -> "\nMaybe " + missing.resolveSibling(near) + " was meant.")
          .orElse("");
    } catch (IOException unreadable) {
      return "";
    }
  }
}
