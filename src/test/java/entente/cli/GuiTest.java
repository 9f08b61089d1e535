package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import org.junit.jupiter.api.Test;

/** The command that opens the window, where there is no screen. */
class GuiTest {
  private final Terminal terminal = new Terminal();

  @Test
  void withoutAScreenItSaysSoAndWhatDrawsTheMapWithoutOne() {
    assertEquals(2, terminal.call("gui", "configs/scenarios/toy.yaml"));
    assertTrue(terminal.err().contains("There is no screen"), terminal.err());
    assertTrue(terminal.err().contains("Maybe entente snapshot"), terminal.err());
  }

  @Test
  void aScenarioThatIsNotThereIsNamed() {
    assertEquals(2, terminal.call("gui", "nowhere.yaml"));
    assertTrue(terminal.err().contains("There is no nowhere.yaml"), terminal.err());
  }

  @Test
  void itsHelpHasExamples() {
    assertEquals(0, terminal.call("gui", "--help"));
    assertTrue(terminal.out().contains("entente gui runs/northeast-asia-7"), terminal.out());
  }
}
