package entente.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of its own kind, with all that is wrong with it.
 *
 * @param path where it lies
 * @param shelf what its text is read from
 * @param problems gathers what is wrong
 * @param shapes takes its nodes for what they should be
 */
record Document(Path path, Shelf shelf, Problems problems, Shapes shapes) {

  /** A file that is called so in messages, such as {@code The history}. */
  static Document at(Path path, String called) {
    return on(new Shelf.Disk(path.resolveSibling("")), path, called);
  }

  /** The same on another shelf than the disk. */
  static Document on(Shelf shelf, Path path, String called) {
    Problems problems = new Problems();
    return new Document(path, shelf, problems, new Shapes(problems, called));
  }

  /** Whether a file has a key at its head; not if it cannot be read. */
  static boolean hasKey(Path path, String key) {
    Pattern head = Pattern.compile("(?m)^" + key + "\\s*:");
    try (InputStream in = Files.newInputStream(path)) {
      String text = new String(in.readNBytes(Texts.LARGEST), StandardCharsets.UTF_8);
      return head.matcher(text).find();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Makes something of its text and keys; null if they cannot be read at all.
   *
   * @param least what such a file has at least, as a clause for messages
   */
  <T> @Nullable T read(String least, BiFunction<SourceFile, Node.Table, @Nullable T> make) {
    try {
      SourceFile text = new Texts(shelf, problems).read(name(), Spot.whole(called()));
      Node.Table root = text == null ? null : Tree.read(called(), text.text(), least, problems);
      return text == null || root == null ? null : make.apply(text, root);
    } catch (Problems.Enough e) {
      return null;
    }
  }

  /** What is wrong, in the order of the file. */
  List<Problem> sorted() {
    return problems.sorted(called());
  }

  /** The name of the file without its ending. */
  String bareName() {
    return name().replaceFirst("\\.[^.]*$", "");
  }

  private String name() {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private String called() {
    return shelf.called(name());
  }
}
