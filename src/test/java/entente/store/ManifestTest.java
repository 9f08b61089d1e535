package entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  private static final Manifest MANIFEST =
      new Manifest(
          Manifest.FORMAT,
          new Engine("1.2", "17.0.1+2"),
          new Manifest.Source(
              "border",
              "A \"border\",\ndrawn in 한국",
              "2031-04",
              "border.yaml",
              List.of(
                  new Manifest.Text("border.yaml", "scenario/border.yaml", "ab01"),
                  new Manifest.Text("model.yaml", "scenario/model.yaml", "cd02"))),
          Long.MIN_VALUE,
          12,
          Map.of("state.AAA.power", "0.5", "switches.press", "off"),
          List.of("1 AAA treaty BBB", "2 BBB aid AAA"),
          Map.of("AAA", "Avil\\e"),
          34,
          "00000000000000ff",
          Map.of("cells.csv", new Manifest.Table(5_000_000_000L, "ef03")));

  @TempDir Path folder;

  @Test
  void everyFieldIsWrittenInTheOrderOfItsDeclaration() throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    String declared =
        JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
            .writeValueAsString(MANIFEST);
    ManifestWriter.write(folder, MANIFEST);
    assertEquals(declared + "\n", Files.readString(folder.resolve(ManifestWriter.FILE)));
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    ManifestWriter.write(folder, MANIFEST);
    assertEquals(MANIFEST, ManifestReader.read(folder));
  }
}
