package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that tries hand-worked cases. */
class CasesTest {
  private final Terminal terminal = new Terminal();
  @TempDir Path folder;

  @Test
  void aCaseIsFoundByItsNumberAndShownWithItsArithmetic() {
    assertEquals(0, terminal.call("cases", "14", "--show"));
    assertTrue(terminal.out().contains("a + trust.treaty = 0.1 + 0.05 = 0.15"), terminal.out());
    assertTrue(terminal.out().endsWith("1 case: 1 hold, 0 fail.\n".replace("\n", nl())));
  }

  @Test
  void aModelOfTheUsersIsTried() throws IOException {
    Path model =
        Files.writeString(
            folder.resolve("mine.yaml"),
            "sources:\n  mine: {title: Mine, where: here}\n"
                + "mechanisms:\n  trust:\n    on: false\n    treaty: {value: 0.07, source: mine}\n");
    assertEquals(0, terminal.call("cases", "14", "39", "--model", model));
    assertTrue(terminal.out().contains("not applicable: mechanism trust is off"), terminal.out());
  }

  @Test
  void aScenariosNumbersAreTried() {
    String toy = "configs/scenarios/toy.yaml";
    assertEquals(0, terminal.call("cases", "16", "--scenario", toy, "--show"));
    assertTrue(terminal.out().contains("v + consolidate.step"), terminal.out());
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertEquals(2, terminal.call("cases", "9999"));
    assertTrue(terminal.err().contains("Case 9999 is not known"), terminal.err());
    assertEquals(2, terminal.call("cases", "--cases", folder.resolve("nowhere")));
    assertEquals(2, terminal.call("cases", "--model", "a.yaml", "--scenario", "b.yaml"));
    assertEquals(2, terminal.call("cases", "--model", folder.resolve("none.yaml")));
  }

  private static String nl() {
    return System.lineSeparator();
  }
}
