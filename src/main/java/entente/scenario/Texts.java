package entente.scenario;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Takes texts from a shelf; what is no text, or too long, is a problem. */
record Texts(Shelf shelf, Problems problems) {
  /** The largest file that is read, in bytes. */
  static final int LARGEST = 5_000_000;

  /**
   * Reads a file.
   *
   * @param from where it is asked for
   */
  @Nullable SourceFile read(String name, Spot from) {
    byte[] bytes;
    if (shelf.isFolder(name)) {
      problems.add(
          from,
          "",
          "The file "
              + shelf.called(name)
              + " cannot be read: "
              + (name.isEmpty() ? "it has no name." : "it is a folder."));
      return null;
    }
    try (InputStream in = shelf.open(name)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      problems.add(from, "", "The file " + shelf.called(name) + " cannot be read: " + why(name, e));
      return null;
    }
    if (bytes.length > LARGEST) {
      String rule = "The file is larger than " + LARGEST + " bytes, the most that is read.";
      problems.add(Spot.whole(shelf.called(name)), "", rule);
      return null;
    }
    String text = decode(name, bytes);
    return text == null
        ? null
        : new SourceFile(name, text, Hashing.sha256().hashBytes(bytes).toString());
  }

  private String why(String name, IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file." + shelf.meant(name);
    }
    return e instanceof AccessDeniedException ? "access is denied." : e.getMessage() + ".";
  }

  private @Nullable String decode(String name, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isUnderflow()) {
      return text;
    }
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    Spot spot = new Spot(shelf.called(name), line, text.length() - text.lastIndexOf('\n'));
    problems.add(spot, "", "The file is not UTF-8 here.\nMaybe it was saved in another encoding.");
    return null;
  }
}
