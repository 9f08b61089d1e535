package entente.experiment.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.scenario.Beside;
import entente.scenario.Legible;
import entente.store.UnreadableRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** batch.json: a batch's manifest in its folder. */
final class ManifestFile {
  static final String NAME = "batch.json";
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
    String text = JSON.writer(printer).writeValueAsString(manifest);
    Files.writeString(folder.resolve(NAME), text + "\n");
  }

  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new UnreadableRecord(
          folder
              + ": is no batch: it holds no "
              + NAME
              + "."
              + Beside.meantOr(
                  folder,
                  "Maybe a folder that 'entente batch' has written, such as runs/batch-NAME."));
    }
    try {
      Manifest manifest = JSON.readValue(Files.readAllBytes(file), Manifest.class);
      if (manifest.format() != Manifest.FORMAT) {
        throw new UnreadableRecord(
            file
                + ": format is "
                + manifest.format()
                + "; this engine reads "
                + Manifest.FORMAT
                + " only.");
      }
      return manifest;
    } catch (JsonProcessingException e) {
      String why = Legible.line(e.getOriginalMessage());
      throw new UnreadableRecord(file + ": is damaged: " + why);
    }
  }
}
