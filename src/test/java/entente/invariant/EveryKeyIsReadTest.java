package entente.invariant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import entente.fixture.Whim;
import entente.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing stands in a scenario that is not read: a key that nobody knows is an error. */
class EveryKeyIsReadTest {
  private static final Pattern KEY = Pattern.compile("^( *(?:- \\{)?\"?)([A-Za-z0-9>-]+)(\"?):");
  private static final Pattern INNER = Pattern.compile("([{,] ?)([a-z]+):");
  private static final List<Long> SEEDS = List.of(3L);

  /** How many of the keys are tried in a build; with {@code -Dinvariants.games} all are. */
  private static final double SHARE = Long.getLong("invariants.games", 0) > 0 ? 1 : 0.15;

  @Test
  void anyKeyThatIsMisspeltIsAnError() {
    Set<String> tried = new HashSet<>();
    Whim whim = new Whim(1);
    List<String> unread = new ArrayList<>();
    for (long seed : SEEDS) {
      List<String> lines = RandomScenario.text(seed).lines().toList();
      String block = "";
      for (int k = 0; k < lines.size(); k++) {
        block = lines.get(k).startsWith(" ") ? block : lines.get(k);
        for (String other : misspelt(lines.get(k))) {
          boolean anew = tried.add(block + other.replaceAll("-?[0-9.]+|[A-Z]+|true|false", ""));
          if (anew
              && whim.happens(SHARE)
              && read(String.join("\n", Trace.replaced(lines, k, other)))) {
            unread.add("line " + (k + 1) + " of seed " + seed + ": " + other);
          }
        }
      }
    }
    assertEquals(List.of(), unread);
  }

  @Test
  void theScenarioAsItIsIsRead() {
    SEEDS.forEach(seed -> assertEquals(true, read(RandomScenario.text(seed))));
    assertFalse(misspelt("    power: {value: 1, spread: 2}").isEmpty());
  }

  private static List<String> misspelt(String line) {
    Stream<String> outer =
        KEY.matcher(line)
            .results()
            .filter(key -> !named(line))
            .map(key -> spoil(line, key.start(2)));
    Matcher inner = INNER.matcher(line);
    boolean prose = line.contains("if: ") || line.contains("say: ");
    Stream<String> within = prose ? Stream.of() : inner.results().map(k -> spoil(line, k.start(2)));
    return Stream.concat(outer, within).distinct().toList();
  }

  /** Whether the key is a name that the author chooses, of an inject or an outcome. */
  private static boolean named(String line) {
    return line.matches(" *\"(inject|outcome)-\\d\":.*");
  }

  private static String spoil(String line, int at) {
    return line.substring(0, at) + "zz" + line.substring(at);
  }

  private static boolean read(String text) {
    return ScenarioReader.readStored(RandomScenario.texts(text), RandomScenario.FILE, Map.of())
        .problems()
        .isEmpty();
  }
}
