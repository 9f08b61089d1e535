package entente.store;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.scenario.Beside;
import entente.scenario.Legible;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads manifest.json. */
final class ManifestReader {
  private static final int LARGEST = 5_000_000;
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ManifestReader() {}

  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(ManifestWriter.FILE);
    if (!Files.isRegularFile(file)) {
      throw new UnreadableRecord(
          folder
              + ": is no record of a run: it holds no "
              + ManifestWriter.FILE
              + "."
              + Beside.meantOr(
                  folder, "Maybe a folder that 'entente run' has written, such as runs/NAME-1."));
    }
    if (Files.size(file) > LARGEST) {
      throw new UnreadableRecord(
          file + ": is larger than " + LARGEST + " bytes; it is no manifest.");
    }
    try {
      JsonNode tree = JSON.readTree(Files.readAllBytes(file));
      if (!tree.isObject()) {
        throw new UnreadableRecord(file + ": is damaged: it is no JSON object.");
      }
      JsonNode format = tree.path("format");
      if (!format.isInt() || format.asInt() != Manifest.FORMAT) {
        String said = format.isMissingNode() ? "missing" : Legible.line(format.toString());
        throw new UnreadableRecord(
            file
                + ": format is "
                + said
                + "; this engine reads "
                + Manifest.FORMAT
                + " only.\nMaybe play the scenario's copy in the record again.");
      }
      return JSON.treeToValue(tree, Manifest.class);
    } catch (JsonMappingException e) {
      throw new UnreadableRecord(file + ": is damaged: " + words(e));
    } catch (JsonProcessingException | CharConversionException e) {
      throw new UnreadableRecord(file + ": is damaged: it is not JSON" + place(e) + ".");
    }
  }

  private static String place(IOException failure) {
    JsonLocation at =
        failure instanceof JsonProcessingException json ? json.getLocation() : JsonLocation.NA;
    return at == null || at.getLineNr() < 1
        ? ""
        : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static String words(JsonMappingException failure) {
    if (failure.getCause() instanceof IllegalArgumentException wrong) {
      return Legible.line(wrong.getMessage() + ".");
    }
    String path =
        failure.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getFieldName())
            .collect(Collectors.joining())
            .replaceFirst("^\\.", "");
    return Legible.line(
        failure instanceof UnrecognizedPropertyException
            ? path + " is not part of it."
            : path.isEmpty()
                ? "a part of it is missing."
                : path + " is missing or not what it should be.");
  }
}
