package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.explain.Happening;
import entente.explain.Move;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first choices in which pairs part, and what had happened otherwise before. */
class FirstChoicesTest {

  private static Choice choice(int turn, String state, String action, double amount) {
    Move move = new Move(action, state, "CCC", "", "food", amount, "shells", 1, "", 0, false);
    return new Choice(turn, state, move);
  }

  private static Happening event(int turn, String kind, String actor, String result) {
    return new Happening(0, turn, kind, actor, "", "", List.of(), result, List.of(), "");
  }

  @Test
  void amountsDoNotMakeAnotherChoice() {
    List<Choice> a = List.of(choice(1, "AAA", "barter", 0.5), choice(3, "BBB", "barter", 1));
    List<Choice> b = List.of(choice(1, "AAA", "barter", 0.7));
    assertEquals(
        Optional.of(new Parted(3, "BBB", "barter with CCC (food, shells)", "")),
        Tipped.choice(a, b));
    assertEquals(Optional.empty(), Tipped.choice(b, b));
  }

  @Test
  void whatTipsAChoiceCameBeforeItAndOnlyAnInjectInTheSameMonth() {
    Parted choice = new Parted(5, "BBB", "purge", "");
    List<Happening> shared = List.of(event(1, "war", "AAA", "done"));
    List<Happening> later = List.of(shared.get(0), event(5, "purge", "BBB", "done"));
    assertEquals(Optional.empty(), Tipped.after(choice, later, shared).before());
    List<Happening> storm = List.of(shared.get(0), event(5, "inject", "", "storm"));
    assertEquals(
        Optional.of(new Parted(5, "", "", "inject: storm")),
        Tipped.after(choice, later, storm).before());
    List<Happening> shortfall = List.of(shared.get(0), event(4, "shortfall", "AAA", "done"));
    assertEquals(
        Optional.of(new Parted(4, "AAA", "shortfall", "")),
        Tipped.after(choice, shortfall, storm).before());
  }

  @Test
  void overThePairsItIsCountedWhoChoseOtherwiseAfterWhat() {
    Comparison comparison = new Comparison(List.of());
    Parted storm = new Parted(2, "", "", "inject: storm");
    for (int seed = 0; seed < 5; seed++) {
      String who = seed < 3 ? "BBB" : "AAA";
      Parted choice = new Parted(4 + seed, who, "purge", seed % 2 == 0 ? "" : "aid");
      Tipped tipped = new Tipped(choice, seed < 4 ? Optional.of(storm) : Optional.empty());
      Played game = new Played(seed, seed, Map.of());
      comparison.add(new Pair(game, game, Optional.empty(), Optional.of(tipped)));
    }
    FirstChoices choices = comparison.choices();
    assertEquals(
        List.of(
            new FirstChoices.Counted(storm, "BBB", 3, 5),
            new FirstChoices.Counted(storm, "AAA", 1, 7)),
        choices.ranked());
    assertEquals(1, choices.unprompted());
    assertEquals(5, choices.choices().pairs());
  }
}
