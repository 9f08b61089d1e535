package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with orders, from the shell. */
class OrdersCommandTest {
  @TempDir Path folder;
  private final Terminal terminal = new Terminal();

  private int run(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("orders.txt"), List.of(lines));
    return terminal.call(
        "run", "configs/scenarios/toy.yaml", "--seed", 7, "--orders", file, "--runs-dir", folder);
  }

  private String called(Object... words) {
    assertEquals(0, terminal.call(words), terminal.err());
    return terminal.out();
  }

  @Test
  void aRunWithOrdersReplaysToTheSameFingerprints() throws IOException {
    assertEquals(
        0,
        run(
            "2000-02 BBB: take seat",
            "2000-03 BBB: barter AAA take food give shells",
            "2000-06 white: add dyad.BBB.AAA.trust -0.2",
            "2000-08 BBB: leave seat"),
        terminal.err());
    Path record = folder.resolve("toy-7");
    assertTrue(called("replay", record).startsWith("same run: 24 turns"), terminal.out());
    assertTrue(
        Files.readString(record.resolve("manifest.json")).contains("2000-02 BBB: take seat"));
  }

  @Test
  void anOrderedDecisionIsExplainedWithWhatTheMachineWouldHaveDone() throws IOException {
    run("2000-03 BBB: barter AAA take food give shells");
    String told = called("explain", folder.resolve("toy-7"), "--state", "BBB", "--turn", "2000-03");
    assertTrue(told.contains("people decided for it"), told);
    assertTrue(told.contains("Ordered: barter with AAA"), told);
    assertTrue(told.contains("What it would have done itself with the same draws: "), told);
    assertFalse(told.contains("would have tipped"), told);
    run("2000-03 BBB: nothing");
    told = called("explain", folder.resolve("toy-7-2"), "--state", "BBB", "--turn", "2000-03");
    assertTrue(told.contains("Ordered: nothing."), told);
  }

  @Test
  void aBranchTakesOrders() {
    assertEquals(
        0,
        terminal.call(
            "run", "configs/scenarios/toy.yaml", "--seed", 7, "--quiet", "--runs-dir", folder));
    String told =
        called(
            "branch",
            folder.resolve("toy-7"),
            "--at",
            "2000-03",
            "--order",
            "BBB: take seat",
            "--order",
            "BBB: barter AAA take food give shells",
            "--runs",
            6);
    assertTrue(told.contains("BBB: take seat, BBB: barter AAA take food give shells"), told);
    assertTrue(told.contains("without"), told);
    assertEquals(
        2,
        terminal.call(
            "branch",
            folder.resolve("toy-7"),
            "--at",
            "2000-05",
            "--order",
            "2000-02 BBB: nothing"));
    assertTrue(terminal.err().contains("before the branch"), terminal.err());
  }

  @Test
  void whereTwoRunsPartForAnOrderItIsSaidThatPeopleOrderedIt() throws IOException {
    run("2000-03 BBB: nothing");
    terminal.call(
        "run", "configs/scenarios/toy.yaml", "--seed", 7, "--quiet", "--runs-dir", folder);
    assertEquals(1, terminal.call("compare", folder.resolve("toy-7-2"), folder.resolve("toy-7")));
    String told = terminal.out();
    assertTrue(told.contains("In A Bville decided by itself: "), told);
    assertTrue(told.contains("In B Bville was ordered: nothing."), told);
  }

  @Test
  void wrongOrdersAreAllToldAndNothingIsPlayed() throws IOException {
    assertEquals(
        2,
        run(
            "2000-13 BBB: nothing",
            "2000-05 BBC: nothing",
            "2000-05 BBB nothing",
            "2000-05 BBB: treatty AAA",
            "2000-05 BBB: treaty AAB",
            "2000-05 BBB: treaty",
            "2000-05 BBB: treaty BBB",
            "2000-05 BBB: barter AAA take -1 food",
            "2000-05 BBB: barter AAA take foood",
            "2000-05 BBB: barter AAA and food",
            "2000-05 BBB: barter AAA take food take shells",
            "2000-05 BBB: take chair",
            "2000-05 BBB: yes for AAA",
            "2000-05 BBB: nothing more",
            "2000-05 BBB:",
            "2000-05 white: sett dyad.BBB.AAA.trust 1",
            "2000-05 white: set dyad.BBB.AAA.trst 1",
            "2000-05 white: set dyad.BBB.AAA.trust 6",
            "2000-05 white: close barter BBB",
            "2000-05 white: inject nowhere",
            "2000-05 white: say",
            "2005-05 BBB: nothing"));
    String err = terminal.err();
    assertEquals(22, err.lines().filter(line -> line.contains("orders.txt:")).count(), err);
    for (String said :
        List.of(
            ":1:1: The month is 2000-13; it must be one such as 2000-01.",
            ":2:9: Seat BBC is not known; known are AAA, BBB, CCC, white.",
            ":3:9: An order is MONTH STATE: ORDER, such as 2024-06 AAA: treaty BBB.",
            "Maybe treaty was meant.",
            ":5:21: State AAB is not known; known are AAA, BBB, CCC.",
            ":6:14: treaty needs a state after it: it is put to somebody.",
            ":7:14: treaty is addressed to its own actor.",
            ":8:30: The amount is -1; it must be a number over 0, at most 100000.",
            ":9:30: Item foood is not known",
            ":10:25: and needs give before it.",
            ":11:35: take is said twice.",
            ":12:19: After take, chair follows; it must be seat.",
            ":13:18: After yes, for follows; it must be to.",
            ":14:22: Part more is not known",
            ":15:13: Nothing is ordered; known are barter",
            ":16:16: White cell's order sett is not known",
            "Maybe dyad.BBB.AAA.trust was meant.",
            ":18:39: dyad.BBB.AAA.trust is 6; it must lie between -1 and 1 (1).",
            ":19:29: After barter, BBB follows; it must be for.",
            ":20:23: Inject nowhere is not known",
            ":21:19: say needs a text.",
            ":22:1: The month is 2005-05; it must be from 2000-01 to 2001-12.")) {
      assertTrue(err.contains(said), said + "\n" + err);
    }
    assertFalse(Files.exists(folder.resolve("toy-7")));
  }
}
