package entente.scenario;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * A file as it was read.
 *
 * @param name its path relative to the folder of the main file, with forward slashes
 * @param text all of it
 * @param sha256 the hash of its bytes, in hexadecimal
 */
public record SourceFile(String name, String text, String sha256) {

  static SourceFile of(String name, String text) {
    return new SourceFile(
        name, text, Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
  }
}
