package entente.report;

import entente.experiment.claim.ClaimResult;
import entente.experiment.claim.TestResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plots of a claim: effects beside what was claimed of them, and the levels of the arms. */
record ClaimPlots(ClaimResult claim) {

  /** A row of a plot: a test, as it is or under a check. */
  private record Shown(String name, TestResult test, Ink ink) {}

  void write(Html html) {
    html.in("ul", "class", "legend");
    key(html, Ink.BLUE, "test");
    if (!claim.ablations().isEmpty()) {
      key(html, Ink.VERMILLION, "the same without a mechanism: must fail");
    }
    if (!claim.placebos().isEmpty()) {
      key(html, Ink.PURPLE, "placebo: must show nothing");
    }
    key(html, Ink.ORANGE, "what was claimed at least, or the bound");
    html.out();
    html.in("div", "class", "grid");
    int number = 0;
    for (List<Shown> together : groups()) {
      effects(html, together, ++number);
    }
    for (ClaimLevels levels : ClaimLevels.of(claim)) {
      levels(html, levels);
    }
    html.out();
  }

  private static void key(Html html, Ink ink, String words) {
    html.in("li").leaf("span", "", "class", "swatch " + ink.css()).say(words).out();
  }

  /** Tests that are counted in the same and held against the same stand in one plot. */
  private List<List<Shown>> groups() {
    List<Shown> all = new ArrayList<>();
    claim.tests().forEach(test -> all.add(new Shown(test.name(), test, Ink.BLUE)));
    for (ClaimResult.Ablated one : claim.ablations()) {
      for (TestResult test : one.tests()) {
        all.add(new Shown(test.name() + " without " + one.name(), test, Ink.VERMILLION));
      }
    }
    for (ClaimResult.Placebo one : claim.placebos()) {
      all.add(new Shown("placebo " + one.name(), one.test(), Ink.PURPLE));
    }
    Map<String, List<Shown>> groups = new LinkedHashMap<>();
    for (Shown one : all) {
      String same = ClaimWords.effectsOn(one.test()) + one.test().marks();
      groups.computeIfAbsent(same, s -> new ArrayList<>()).add(one);
    }
    return List.copyOf(groups.values());
  }

  private void effects(Html html, List<Shown> some, int number) {
    TestResult first = some.get(0).test();
    Forest forest = new Forest();
    for (Shown one : some) {
      forest.row(
          one.name(), ClaimWords.effect(one.test()), one.ink(), one.test().effect().estimate());
    }
    if (!List.of("level", "passing").contains(first.form())) {
      forest.guide(0, Ink.MUTED);
    }
    first.marks().forEach(mark -> forest.guide(mark, Ink.ORANGE));
    String title = ClaimWords.effectsOn(first);
    String name = claim.id() + "-effect-" + number;
    html.figure(forest.draw(name, title, Forest.Unit.NUMBER), finding(some));
  }

  private static String finding(List<Shown> some) {
    List<String> said = new ArrayList<>();
    for (Shown one : some) {
      if (one.ink() == Ink.BLUE) {
        String interval = ClaimWords.interval(one.test());
        said.add(
            ClaimWords.compared(one.test())
                + ": "
                + ClaimWords.effect(one.test())
                + (interval.isEmpty() ? "" : " (" + interval + ")")
                + ", wanted "
                + one.test().wanted());
      }
    }
    return said.isEmpty()
        ? "Nothing is claimed of this measure; it is there as a check."
        : String.join("; ", said) + ".";
  }

  private void levels(Html html, ClaimLevels levels) {
    Forest forest = new Forest();
    levels
        .means()
        .forEach(
            (arm, mean) ->
                forest.row(arm, ClaimWords.level(levels.test(), mean), Ink.BLUE, mean.estimate()));
    String title = "Levels of " + levels.of() + ", " + ClaimWords.counted(levels.test());
    String name = claim.id() + "-levels-" + levels.of();
    html.figure(forest.draw(name, title, Forest.Unit.NUMBER), levels.finding());
  }
}
