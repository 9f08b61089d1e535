package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescribeTest {
  private static final String TOY = "configs/scenarios/toy.yaml";
  private static final String CASE = "configs/scenarios/northeast-asia.yaml";
  private final Terminal terminal = new Terminal();

  private String described(Object... options) {
    Object[] words = new Object[options.length + 1];
    words[0] = "describe";
    System.arraycopy(options, 0, words, 1, options.length);
    assertEquals(0, terminal.call(words), terminal.err());
    return terminal.out();
  }

  /** A line with these words, whatever the blanks between them. */
  private static void holds(String text, String line) {
    String form =
        "(?s).*\n *" + java.util.regex.Pattern.quote(line).replace(" ", "\\E +\\Q") + " *\n.*";
    assertTrue(text.matches(form), line + " is not a line of\n" + text);
  }

  @Test
  void everySectionOfAScenarioIsToldInItsTable() {
    String toy = described(TOY);
    holds(toy, "24 months, 2000-01 to 2001-12");
    holds(toy, "BBB Bland Bville");
    holds(toy, "AAA ~0.4 ~0.7 yes");
    holds(toy, "AAA ~50/~40 ~2/~0.5 +~10");
    holds(toy, "AAA-BBB ~0.5 ~1");
    holds(toy, "AAA>BBB ~0.8");
    holds(toy, "border the border war AAA CCC ~1");
    holds(toy, "outbreak: 2000-03");
    holds(toy, "dyad.CCC.AAA.sanction changes by ~0.2");
    holds(toy, "pair.AAA.BBB.treaty > 1.5");
    holds(toy, "closure on no third state makes two be seen together");
    assertFalse(toy.contains("border.AAA.side"), "sides are told with the war");
  }

  @Test
  void onlyWhatRestsOnAnEstimateIsMarked() {
    String told = described(CASE);
    assertTrue(told.contains(" 0.26 "), "a power from data");
    assertTrue(
        told.contains("~50±~0.2") || told.contains("~50±0.2"), "an estimate with its spread");
  }

  @Test
  void whatIsSetFromOutsideIsInTheTablesAndAmongTheSources() {
    String toy = described(TOY, "--set", "state.BBB.power=0.123", "--set", "closure=off");
    holds(toy, "BBB 0.123 ~0.55");
    holds(toy, "closure OFF no third state makes two be seen together");
    holds(toy, "--set 1 set on the command line");
  }

  @Test
  void theNotesOfTheSourcesComeWhenAsked() {
    assertFalse(described(TOY).contains("Stands for nobody."));
    assertTrue(described(TOY, "--sources").contains("Stands for nobody."));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 120})
  void noLineIsWiderThanAsked(int width) {
    for (String file : new String[] {TOY, CASE}) {
      for (String line : described(file, "--sources", "--width", width).lines().toList()) {
        boolean address = line.strip().indexOf(' ') < 0;
        assertTrue(address || line.length() <= width, line);
      }
    }
  }

  @Test
  void badInputIsRefused() {
    assertEquals(2, terminal.call("describe", "nowhere.yaml"));
    assertEquals(2, terminal.call("describe", TOY, "--width", 20));
    assertTrue(terminal.err().contains("--width is 20; it must be at least 60."));
  }
}
