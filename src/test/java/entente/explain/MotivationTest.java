package entente.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MotivationTest {
  private static final Motivation MOTIVATION =
      new Motivation(Map.of("AAA", "Alphaville", "BBB", "Betaville"));

  private static Happening event(String result) {
    return new Happening(
        7, 3, "barter", "AAA", "BBB", "", List.of(), result, List.of(), "They barter.");
  }

  private static Said said(Reason reason, boolean yes) {
    return new Said(7, new Judgement("BBB", "consent", 0.05, 0.9, List.of(reason)), yes);
  }

  private static Account barter(Reason... reasons) {
    return Examples.acted(Examples.proposal("barter", 0.9, reasons));
  }

  @Test
  void bothSidesOfAnAgreementHaveTheirTwoStrongestReasons() {
    Account account =
        barter(new Reason("survival", 0.03), new Reason("standing", 0.02), new Reason("war", 0.08));
    String why =
        MOTIVATION
            .of(
                event("agreed"),
                List.of(account),
                List.of(said(new Reason("survival", 0.05), true)))
            .orElseThrow();
    assertEquals(
        "Alphaville acted for its war aims (+0.08) and survival (+0.03);"
            + " Betaville agreed for its survival (+0.05).",
        why);
  }

  @Test
  void whoDeclinesDoesSoForWhatItWouldLose() {
    List<Said> answers = List.of(said(new Reason("restraint", -0.04), false));
    String why =
        MOTIVATION
            .of(event("refused"), List.of(barter(new Reason("war", 0.08))), answers)
            .orElseThrow();
    assertTrue(why.endsWith("Betaville declined for its restraint (-0.04)."), why);
  }

  @Test
  void aSlightReasonIsNotToldBesideAStrongOne() {
    Account account = barter(new Reason("survival", 0.001), new Reason("war", 0.08));
    assertEquals(
        "Alphaville acted for its war aims (+0.08).",
        MOTIVATION.of(event("agreed"), List.of(account), List.of()).orElseThrow());
  }

  @Test
  void chanceMayMoveWhomNoMotiveMoves() {
    Account account = barter(new Reason("war", -0.02));
    List<Said> answers = List.of(said(new Reason("war", 0.04), false));
    assertEquals(
        "Alphaville acted though no motive spoke for it;"
            + " Betaville declined though no motive spoke against.",
        MOTIVATION.of(event("refused"), List.of(account), answers).orElseThrow());
  }

  @Test
  void theAttitudeToRiskIsAReasonOnlyWhereThereIsNoOther() {
    Reason nerve = new Reason(Reason.RISK, 0.09);
    assertEquals(
        List.of(new Reason("war", 0.02)),
        Reasons.speakingFor(List.of(nerve, new Reason("war", 0.02)), 2));
    assertEquals(List.of(nerve), Reasons.speakingFor(List.of(nerve), 2));
  }

  @Test
  void whatLapsedOrCameByItselfHasNoMotive() {
    List<Account> accounts = List.of(barter(new Reason("war", 0.08)));
    assertTrue(MOTIVATION.of(event("lapsed"), accounts, List.of()).isEmpty());
    Happening war =
        new Happening(8, 3, "war", "AAA", "BBB", "", List.of(), "done", List.of(), "War.");
    assertTrue(MOTIVATION.of(war, accounts, List.of()).isEmpty());
  }
}
