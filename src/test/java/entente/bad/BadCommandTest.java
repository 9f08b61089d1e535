package entente.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever else is wrong with a command line gets one line and, if there is one, advice. */
class BadCommandTest {
  private static final String TOY = "configs/scenarios/toy.yaml";
  private static final String SHELLS = "configs/experiments/toy-shells.yaml";
  private static final List<List<String>> WRONG =
      List.of(
          List.of("bogus"),
          List.of("chek", TOY),
          List.of("--bogus"),
          List.of("check"),
          List.of("run"),
          List.of("run", TOY, "more"),
          List.of("run", TOY, "--sed", "5"),
          List.of("run", TOY, "--seed"),
          List.of("run", TOY, "--seed", "x"),
          List.of("run", TOY, "--seed", "1.5"),
          List.of("run", TOY, "--seed", "99999999999999999999"),
          List.of("run", TOY, "--seed", "1", "--seed", "2"),
          List.of("run", TOY, "--turns", "0"),
          List.of("run", TOY, "--turns", "-3"),
          List.of("run", TOY, "--turns", "1201"),
          List.of("run", TOY, "--turns", "99999999999"),
          List.of("run", TOY, "--quiet=maybe"),
          List.of("run", TOY, "--runs-dir", ""),
          List.of("run", TOY, "--set", "nothing"),
          List.of("run", TOY, "--set", ""),
          List.of("run", TOY, "--set", "=1"),
          List.of("run", TOY, "--set", "deterrence="),
          List.of("run", TOY, "--set", "deterrence=off", "--set", "deterrence=on"),
          List.of("run", TOY, "--set", "mechanisms.trust.kept=1"),
          List.of("run", TOY, "--set", "mechanisms.trust.ketp=1"),
          List.of("run", TOY, "--set", "trust.kept=NaN"),
          List.of("run", TOY, "--set", "trust.kept=1e999"),
          List.of("run", TOY, "--set", "pair.AAA.BBB.treaty=0.5"),
          List.of("run", TOY, "--set", "state.AAA.power=0"),
          List.of("run", TOY, "--set", "dyad.AAA.AAA.trust=1"),
          List.of("run", TOY, "--set", "a\u001b[31m\nb=1"),
          List.of("run", "nowhere.yaml"),
          List.of("run", "configs/models/standard.yaml"),
          List.of("run", "configs"),
          List.of("run", "a\u0000b"),
          List.of("actions", TOY, "--runs", "0"),
          List.of("actions", TOY, "--runs", "2000000000"),
          List.of("actions", TOY, "--turns", "5000"),
          List.of("batch"),
          List.of("batch", TOY),
          List.of("batch", "nowhere.yaml"),
          List.of("batch", SHELLS, "--threads", "0"),
          List.of("batch", SHELLS, "--out", ""),
          List.of("batch", SHELLS, "--out", "/"),
          List.of("batch", SHELLS, "--out", "configs"),
          List.of("batch", SHELLS, "--resume", "--out", "configs"),
          List.of("batch", SHELLS, "--resume", "--out", "RUN"),
          List.of("query", "configs", "SELECT 1"),
          List.of("query", "BATCH"),
          List.of("query", "BATCH", ""),
          List.of("explain"),
          List.of("explain", "nowhere", "--state", "AAA", "--turn", "1"),
          List.of("explain", "configs", "--state", "AAA", "--turn", "1"),
          List.of("explain", "RUN", "--state", "AAB", "--turn", "1"),
          List.of("explain", "RUN", "--state", "", "--turn", "1"),
          List.of("explain", "RUN", "--state", "AAA", "--turn", "3"),
          List.of("explain", "RUN", "--state", "AAA", "--turn", "-1"),
          List.of("explain", "RUN", "--state", "AAA", "--turn", "soon"),
          List.of("explain", "RUN", "--state", "AAA", "--turn", "999999-01"),
          List.of("explain", "RUN", "--state", "AAA", "--turn", "+999999999-01"),
          List.of("explain", "RUN", "--state", "AAA", "--turn", "1", "--top", "0"),
          List.of("why", "RUN"),
          List.of("why", "RUN", "--cell", "dyad.AAA.BBB.turst"),
          List.of("why", "RUN", "--cell", ""),
          List.of("why", "RUN", "--cell", "x".repeat(100_000)),
          List.of("schema", "--part", "--experiment"),
          List.of("replay"),
          List.of("replay", ""),
          List.of("replay", TOY),
          List.of("branch", "RUN"),
          List.of("branch", "RUN", "--at", "2000-09"),
          List.of("branch", "RUN", "--at", "soon"),
          List.of("branch", "RUN", "--at", "1", "--runs", "0"),
          List.of("branch", "RUN", "--at", "1", "--threads", "0"),
          List.of("branch", "RUN", "--at", "1", "--top", "0"),
          List.of("branch", "RUN", "--at", "1", "--csv", ""),
          List.of("branch", "RUN", "--at", "1", "--inject", ""),
          List.of("branch", "RUN", "--at", "1", "--inject", "alram"),
          List.of("branch", "RUN", "--at", "1", "--inject", "set dyad.AAA.BBB.turst 1"),
          List.of("branch", "RUN", "--at", "1", "--inject", "set dyad.AAA.BBB.trust 7"),
          List.of("branch", "RUN", "--at", "1", "--inject", "set dyad.AAA.BBB.trust much"),
          List.of("branch", "RUN", "--at", "1", "--inject", "raise dyad.AAA.BBB.trust 1"),
          List.of("branch", "RUN", "--at", "1", "--inject", "close treety for AAA"),
          List.of("branch", "RUN", "--at", "1", "--inject", "close treaty for AAA, AAB"),
          List.of("branch", "RUN", "--at", "1", "--inject", "start boarder"),
          List.of("branch", "RUN", "--at", "1", "--set", "dyad.AAA.BBB.dependency=1"),
          List.of("branch", "RUN", "--at", "1", "--set", "deterrence=off"),
          List.of("branch", "RUN", "--at", "1", "--set", "nothing"),
          List.of("branch", "RUN", "--at", "1", "--set", "a\u001b[31m=1"),
          List.of("branch", "configs", "--at", "1"),
          List.of("compare", "RUN"),
          List.of("compare", "RUN", "configs"),
          List.of("compare", "configs", "configs"),
          List.of("compare", "nowhere", "nowhere"),
          List.of("seek", "alliance"),
          List.of("seek", "aliance", SHELLS),
          List.of("seek", "alliance", TOY),
          List.of("seek", "alliance", "nowhere.yaml"),
          List.of("seek", "alliance", SHELLS, "--runs", "9"),
          List.of("seek", "alliance", SHELLS, "--replicates", "0"),
          List.of("seek", "alliance", SHELLS, "--confirm", "0"),
          List.of("seek", "alliance", SHELLS, "--top", "0"),
          List.of("seek", "alliance", SHELLS, "--seed", "-1"),
          List.of("seek", "alliance", SHELLS, "--threads", "0"),
          List.of("seek", "alliance", SHELLS, "--csv", ""),
          List.of("blocs", "RUN", "--blocs", "0"),
          List.of("blocs", "RUN", "--blocs", "4"),
          List.of("blocs", "RUN", "--top", "0"),
          List.of("blocs", "RUN", "--at", "soon"),
          List.of("blocs", "RUN", "--states", "AAB"),
          List.of("blocs", "RUN", "--states", "AAA,AAA"),
          List.of("blocs", "RUN", "--states", ""),
          List.of("blocs", "configs"),
          List.of("export", "RUN"),
          List.of("export", "RUN", "--format", "gephi"),
          List.of("export", "configs", "--format", "gexf"),
          List.of("run", TOY, "--orders", "nowhere.txt"),
          List.of("run", TOY, "--orders", ""),
          List.of("branch", "RUN", "--at", "1", "--order", "AAA: treety BBB"),
          List.of("branch", "RUN", "--at", "1", "--order", "2000-01 AAA: nothing"),
          List.of("branch", "RUN", "--at", "1", "--order", ""),
          List.of("exercise"),
          List.of("exercise", "lsit"),
          List.of("exercise", "show", "aloen"),
          List.of("exercise", "check", "nowhere.yaml"),
          List.of("exercise", "list", "--exercises", "nowhere"),
          List.of("exercise", "handout", "alone", "--out", ""),
          List.of("exercise", "strength", "alone", "--games", "0"),
          List.of("play"),
          List.of("play", "aloen"),
          List.of("play", "holding-the-alliance"),
          List.of("play", "alone", "--seat", "CHN"),
          List.of("play", "alone", "--runs", "0"),
          List.of("play", "alone", "--save", ""));
  private final Terminal terminal = new Terminal();
  @TempDir Path folder;

  @Test
  void everyWrongCommandLineGetsItsMessage() throws IOException {
    assertEquals(0, terminal.call("run", TOY, "--turns", 3, "--quiet", "--runs-dir", folder));
    assertEquals(0, terminal.call("batch", SHELLS, "--out", folder.resolve("shells")));
    StringBuilder all = new StringBuilder();
    for (List<String> words : WRONG) {
      Object[] call =
          words.stream()
              .map(word -> word.equals("RUN") ? folder.resolve("toy-1").toString() : word)
              .map(word -> word.equals("BATCH") ? folder.resolve("shells").toString() : word)
              .toArray();
      int code = terminal.call(call);
      String said = terminal.err().replace(folder.toString() + "/toy-1", "RUN");
      assertEquals(2, code, words + said);
      assertEquals("", terminal.out(), words.toString());
      assertFalse(said.contains("\tat ") || said.lines().count() > 3, said);
      String line = String.join(" ", words).replace("\u001b", "^[").replace("\u0000", "^@");
      all.append("$ entente ").append(line.length() > 200 ? line.substring(0, 60) + "..." : line);
      all.append('\n').append(said).append('\n');
    }
    Expected.is(Path.of("src/test/resources/bad/commands.expected"), all.toString());
    assertFalse(Files.exists(Path.of("toy-1")));
  }
}
