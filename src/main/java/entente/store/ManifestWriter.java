package entente.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes manifest.json field by field: Jackson's mapper, which reads it, is several hundred
 * classes, and every run would load them.
 */
final class ManifestWriter {
  static final String FILE = "manifest.json";

  private final JsonGenerator json;

  private ManifestWriter(JsonGenerator json) {
    this.json = json;
  }

  static void write(Path folder, Manifest manifest) throws IOException {
    Files.writeString(folder.resolve(FILE), text(manifest));
  }

  static String text(Manifest manifest) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      new ManifestWriter(json).write(manifest);
    }
    return text + "\n";
  }

  private void write(Manifest manifest) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", manifest.format());
    engine(manifest.engine());
    source(manifest.scenario());
    json.writeNumberField("seed", manifest.seed());
    json.writeNumberField("turns", manifest.turns());
    words("sets", manifest.sets());
    list("orders", manifest.orders());
    words("states", manifest.states());
    json.writeNumberField("baseCells", manifest.baseCells());
    json.writeStringField("fingerprint", manifest.fingerprint());
    tables(manifest.files());
    json.writeEndObject();
  }

  private void engine(Engine engine) throws IOException {
    json.writeObjectFieldStart("engine");
    json.writeStringField("version", engine.version());
    json.writeStringField("java", engine.java());
    json.writeEndObject();
  }

  private void source(Manifest.Source source) throws IOException {
    json.writeObjectFieldStart("scenario");
    json.writeStringField("name", source.name());
    json.writeStringField("title", source.title());
    json.writeStringField("start", source.start());
    json.writeStringField("main", source.main());
    json.writeArrayFieldStart("files");
    for (Manifest.Text file : source.files()) {
      json.writeStartObject();
      json.writeStringField("name", file.name());
      json.writeStringField("copy", file.copy());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tables(Map<String, Manifest.Table> tables) throws IOException {
    json.writeObjectFieldStart("files");
    for (Map.Entry<String, Manifest.Table> table : tables.entrySet()) {
      json.writeObjectFieldStart(table.getKey());
      json.writeNumberField("bytes", table.getValue().bytes());
      json.writeStringField("sha256", table.getValue().sha256());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void words(String name, Map<String, String> words) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> word : words.entrySet()) {
      json.writeStringField(word.getKey(), word.getValue());
    }
    json.writeEndObject();
  }

  private void list(String name, List<String> words) throws IOException {
    json.writeArrayFieldStart(name);
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }
}
