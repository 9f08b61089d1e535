package entente.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Where the files of a scenario are taken from; names are relative to one folder. */
sealed interface Shelf {

  /** Opens a file. */
  InputStream open(String name) throws IOException;

  /** Whether the name is that of a folder. */
  boolean isFolder(String name);

  /** What a file is called in problems. */
  String called(String name);

  /** Which file was probably meant by the name of one that is not there, as a line; or nothing. */
  default String meant(String name) {
    return "";
  }

  /** The joined name of an include, relative to the same folder as the name of its includer. */
  static String resolve(String includer, String include) {
    Path joined = Path.of(includer).resolveSibling(include).normalize();
    return joined.toString().replace('\\', '/');
  }

  /** A folder on a disk. */
  record Disk(Path folder) implements Shelf {

    @Override
    public InputStream open(String name) throws IOException {
      return Files.newInputStream(folder.resolve(name));
    }

    @Override
    public boolean isFolder(String name) {
      return Files.isDirectory(folder.resolve(name));
    }

    @Override
    public String meant(String name) {
      return Beside.meant(folder.resolve(name).normalize());
    }

    @Override
    public String called(String name) {
      String path = folder.resolve(name).normalize().toString();
      return path.isEmpty() ? "\"" + name + "\"" : path;
    }
  }

  /** Texts held in memory, such as those in a run's manifest. */
  record Stored(Map<String, String> texts) implements Shelf {

    @Override
    public InputStream open(String name) throws IOException {
      String text = texts.get(name);
      if (text == null) {
        throw new NoSuchFileException(name);
      }
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean isFolder(String name) {
      return false;
    }

    @Override
    public String called(String name) {
      return name;
    }
  }

  /**
   * Texts that were sent from where they lay on a disk; problems call them as they are called
   * there.
   */
  record Sent(Map<String, String> texts, Path folder) implements Shelf {

    @Override
    public InputStream open(String name) throws IOException {
      return new Stored(texts).open(name);
    }

    @Override
    public boolean isFolder(String name) {
      return false;
    }

    @Override
    public String called(String name) {
      return new Disk(folder).called(name);
    }
  }
}
