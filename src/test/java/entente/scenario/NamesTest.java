package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NamesTest {

  private static void says(String expected, Reading reading) {
    Problem problem = Tiny.only(reading);
    assertTrue(problem.message().startsWith(expected), problem.toString());
  }

  @Test
  void aMisspeltStateIsNamedWithTheNearestKnownOne() {
    Problem problem = Tiny.only(Tiny.with("flows:\n  AAA>BBB", "flows:\n  AAA>BBC"));
    assertEquals(
        "State BBC is not known; known are AAA, BBB, NOR.\nMaybe BBB was meant.",
        problem.message());
    assertEquals("flows.AAA>BBC", problem.path());
    assertEquals("tiny.yaml", problem.file());
    assertEquals(Tiny.text().lines().toList().indexOf("flows:") + 2, problem.line());
    assertEquals(3, problem.column());
  }

  @Test
  void aMisspeltGoodIsNamedWithTheNearestKnownOne() {
    says(
        "Good fod is not known; known are food, shells.\nMaybe food was meant.",
        Tiny.with("{food: 0.18", "{fod: 0.18"));
  }

  @Test
  void aMisspeltTechnologyIsNamedWithTheNearestKnownOne() {
    says(
        "Technology misile is not known; known are missile.\nMaybe missile was meant.",
        Tiny.with("stages: {missile", "stages: {misile"));
  }

  @Test
  void aMisspeltActionIsNamedWithTheNearestKnownOne() {
    Problem problem = Tiny.only(Tiny.with("[barter, aid]", "[bartre, aid]"));
    assertTrue(problem.message().startsWith("Action bartre is not known"), problem.message());
    assertTrue(problem.message().endsWith("\nMaybe barter was meant."), problem.message());
  }

  @Test
  void aMisspeltMotiveIsNamedWithTheNearestKnownOne() {
    Problem problem = Tiny.only(Tiny.with("survival: 1.5", "survial: 1.5"));
    assertTrue(problem.message().endsWith("\nMaybe survival was meant."), problem.message());
  }

  @Test
  void aMisspeltWarIsNamedWithTheNearestKnownOne() {
    says(
        "War island is not known; known are hills, islands, crisis.\nMaybe islands was meant.",
        Tiny.with("{start: islands}", "{start: island}"));
  }

  @Test
  void aMisspeltCellIsNamedWithTheNearestKnownOne() {
    says(
        "Cell dyad.AAA.BBB.sancton is not known.\nMaybe dyad.AAA.BBB.sanction was meant.",
        Tiny.with("{set: dyad.AAA.BBB.sanction", "{set: dyad.AAA.BBB.sancton"));
  }

  @Test
  void aMisspeltKeyIsNamedWithTheNearestKnownOne() {
    Problem problem = Tiny.only(Tiny.with("proximity: 0.8", "proximty: 0.8"));
    assertTrue(problem.message().startsWith("Key proximty is not known"), problem.message());
    assertTrue(problem.message().endsWith("\nMaybe proximity was meant."), problem.message());
  }

  @Test
  void aKeyFarFromAllKnownOnesIsGivenNoAdvice() {
    says(
        "Key xyzzy is not known; known are title, if, months, note.",
        Tiny.with("months: 3", "xyzzy: 3"));
  }

  @Test
  void aStateIsThreeCapitalLetters() {
    assertTrue(
        Tiny.with("  NOR:\n", "  Nor:\n").problems().stream()
            .anyMatch(p -> p.message().startsWith("Name Nor must be three capital letters.")));
  }

  @Test
  void aWarsNameCanStandInAnExpression() {
    says(
        "Name crisis-1 must be letters and digits, a small one first.\nMaybe crisis1.",
        Tiny.with("  crisis:", "  crisis-1:"));
  }

  @Test
  void aDyadIsOfTwoStates() {
    says(
        "Key AAA>AAA names one state twice; it needs two.",
        Tiny.with("BBB>AAA: {trust", "AAA>AAA: {trust"));
    says(
        "Key AAA-BBB must name two states, such as AAA>BBB.",
        Tiny.with("BBB>AAA: {trust", "AAA-BBB: {trust"));
  }

  @Test
  void aPairIsGivenOnceInEitherOrder() {
    says(
        "Pair BBB-AAA is given already, as AAA-BBB.",
        Tiny.with("  default:", "  BBB-AAA: {trust: 0.1, source: made}\n  default:"));
  }

  @Test
  void aTechnologyIsNotCalledLikeAGood() {
    assertTrue(
        Tiny.with("  missile: {name", "  food: {name").problems().stream()
            .anyMatch(p -> p.message().equals("Technology food has the name of a good.")));
  }
}
