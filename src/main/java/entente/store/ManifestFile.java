package entente.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** manifest.json. */
final class ManifestFile {
  static final String FILE = "manifest.json";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ManifestFile() {}

  static void write(Path folder, Manifest manifest) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    Files.writeString(
        folder.resolve(FILE), JSON.writer(printer).writeValueAsString(manifest) + "\n");
  }

  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new UnreadableRecord(
          folder
              + ": is no record of a run: it holds no "
              + FILE
              + ".\nMaybe a folder that 'entente run' has written, such as runs/NAME-1.");
    }
    try {
      JsonNode tree = JSON.readTree(Files.readString(file));
      int format = tree.path("format").asInt(-1);
      if (format != Manifest.FORMAT) {
        throw new UnreadableRecord(
            file + ": format is " + format + "; this engine reads " + Manifest.FORMAT + " only.");
      }
      return JSON.treeToValue(tree, Manifest.class);
    } catch (JsonProcessingException e) {
      throw new UnreadableRecord(file + ": is damaged: " + e.getOriginalMessage());
    }
  }
}
