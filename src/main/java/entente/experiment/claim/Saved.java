package entente.experiment.claim;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.scenario.Legible;
import entente.store.UnreadableRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder in which what became of claims is saved as JSON.
 *
 * @param folder where it lies
 */
public record Saved(Path folder) {
  /** The results' name without ending. */
  public static final String CLAIMS = "claims";

  /** The name of the verdicts under changes, without ending. */
  public static final String SENSITIVITY = "sensitivity";

  /** The ending of both. */
  public static final String ENDING = ".json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL))
          .withConfigOverride(
              Double.class, it -> it.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET)))
          .build();

  /** Results or a sensitivity as indented JSON with a line feed at its end. */
  public static String json(Record results) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return JSON.writer(printer).writeValueAsString(results) + "\n";
  }

  /**
   * The results.
   *
   * @throws UnreadableRecord if there are none or they are damaged
   */
  public Results results() throws IOException {
    Path file = folder.resolve(CLAIMS + ENDING);
    if (!Files.isRegularFile(file)) {
      throw new UnreadableRecord(
          folder
              + ": holds no "
              + file.getFileName()
              + ".\nMaybe a folder that 'entente claims --out' has written.");
    }
    return read(file, Results.class);
  }

  /**
   * The verdicts under changes, if they were saved.
   *
   * @throws UnreadableRecord if they are damaged
   */
  public Optional<Sensitivity> sensitivity() throws IOException {
    Path file = folder.resolve(SENSITIVITY + ENDING);
    return Files.isRegularFile(file)
        ? Optional.of(read(file, Sensitivity.class))
        : Optional.empty();
  }

  private static <T> T read(Path file, Class<T> kind) throws IOException {
    try {
      return JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), kind);
    } catch (JsonProcessingException e) {
      String why = Legible.line(e.getOriginalMessage());
      String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      throw new UnreadableRecord(file + line + ": is damaged: " + why);
    }
  }
}
