package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InjectsTest {

  private static void says(String expected, String old, String changed) {
    assertEquals(expected, Tiny.only(Tiny.with(old, changed)).message());
  }

  @Test
  void anInjectComesWithinTheMonthsThatArePlayed() {
    String rule = "; the scenario is played from 2022-01 to 2023-12.";
    says("injects.invasion.when is 2021-12" + rule, "when: 2022-03", "when: 2021-12");
    says("injects.invasion.when is 2024-01" + rule, "when: 2022-03", "when: 2024-01");
  }

  @Test
  void anInjectHasAMonthOrACondition() {
    says(
        "injects.thaw needs either when, a month, or if.",
        "if: dyad.AAA.BBB.trust > 0.5 && turn >= 3",
        "say: nothing");
  }

  @Test
  void aMonthIsWrittenAsYearAndMonth() {
    says(
        "injects.invasion.when is \"March\"; it must be a month such as 2022-02.",
        "when: 2022-03",
        "when: March");
  }

  @Test
  void anInjectDoesSomething() {
    says(
        "injects.thaw needs do, a list of steps, or say, a text.",
        "    do:\n      - {end: hills}\n",
        "");
  }

  @Test
  void aStepHasOneVerb() {
    says(
        "injects.thaw.do[0] must hold one of start, end, set, add, open, close.",
        "{end: hills}",
        "{finish: hills}");
  }

  @Test
  void aSetValueIsHeldToTheRangeOfItsCell() {
    says(
        "injects.invasion.do[1].value is 2; it must lie between 0 and 1 (share of intercourse cut).",
        "value: 0.5, source",
        "value: 2, source");
  }

  @Test
  void aFlagIsSetAndNotAddedTo() {
    String step = "{add: war.hills.active, value: 0.5, source: made}";
    says("Cell war.hills.active is a flag; it is set, not added to.", "{end: hills}", step);
  }

  @Test
  void whatIsCountedChangesByWholeNumbers() {
    String step = "{add: doctrine.AAA.foresight, value: 0.5, source: made}";
    String path = "injects.thaw.do[0].value is 0.5; ";
    says(path + "it counts moves, so it must be whole.", "{end: hills}", step);
  }

  @Test
  void aWarWithoutSidesCannotStart() {
    says(
        "War crisis cannot start: it has no attackers and defenders.",
        "{start: islands}",
        "{start: crisis}");
  }

  @Test
  void aStateFightsOnOneSide() {
    says(
        "State BBB fights on one side only, once.",
        "attackers: [BBB], defenders: [NOR]",
        "attackers: [BBB], defenders: [NOR, BBB]");
  }

  @Test
  void aWarUnderWayHasSides() {
    says("wars.crisis is active but nobody fights.", "crisis: {", "crisis: {active: true, ");
  }

  @Test
  void anOutcomeHasAnExpression() {
    says(
        "outcomes.estranged needs if, an expression.",
        "    if: dyad.AAA.BBB.trust < 0.2 && war.hills.active > 0.5\n",
        "");
  }
}
