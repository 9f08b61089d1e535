package entente.teach;

import entente.explain.Candidate;
import entente.explain.Figures;
import entente.explain.Judgement;
import entente.explain.Move;
import entente.scenario.Scenario;
import entente.scenario.State;
import entente.world.Axis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in words what might be done, and what those asked would probably answer. */
public final class Wording {
  private final Map<String, String> seats = new LinkedHashMap<>();
  private final Scenario scenario;

  /** The words of a scenario. */
  public Wording(Scenario scenario) {
    this.scenario = scenario;
    for (State state : scenario.states()) {
      seats.put(state.code(), state.seat());
    }
  }

  /** What a state is called as an actor, by its code. */
  public String seat(String code) {
    return seats.getOrDefault(code, code);
  }

  /** What states are called as actors, by their codes. */
  public Map<String, String> seats() {
    return Map.copyOf(seats);
  }

  /** What might be done, as an instruction, in words that a seat reads. */
  public String order(Move move) {
    String whom = seat(move.target());
    String third = seat(move.subject());
    String secretly = move.covert() ? " in secret" : "";
    return switch (move.action()) {
      case "barter", "troops" ->
          "Offer " + whom + secretly + " " + given(move) + " for " + taken(move);
      case "aid" -> "Give " + whom + secretly + " " + given(move) + " as aid";
      case "arm" -> "Arm " + whom + secretly + " with " + given(move);
      case "share" -> "Teach " + whom + secretly + ": " + given(move);
      case "treaty" -> "Propose a closer treaty to " + whom;
      case "denounce" -> "Denounce the treaty with " + whom;
      case "consolidate" -> "Exercise and consult with " + whom + " with an eye to " + third;
      case "sanction" -> "Move sanctions on " + whom;
      case "relieve" -> "Ease the sanctions on " + whom;
      case "press" -> "Press " + whom + " to stop its deals with " + third;
      case "cutoff" -> "Cut " + whom + " off from your supplies";
      case "develop" -> "Develop " + item(move.give());
      case "overture" -> "Ask " + whom + " to talk";
      case "settle" -> "Offer " + whom + " terms of settlement";
      case "promise" -> "Promise " + whom + " to restrain " + third;
      case "honour" -> "Keep the promise to " + whom + " and restrain " + third;
      case "provoke" -> "Provoke " + whom;
      case "join" -> "Enter the war on the side of " + whom;
      case "purge" -> "Purge the friends of " + whom;
      default -> move.action() + " " + whom;
    };
  }

  private String given(Move move) {
    String one = amount(move.give(), move.given());
    return move.alsoGive().isEmpty()
        ? one
        : one + " and " + amount(move.alsoGive(), move.alsoGiven());
  }

  private String taken(Move move) {
    return move.take().isEmpty() ? "nothing" : amount(move.take(), move.taken());
  }

  private String amount(String code, double amount) {
    int place = scenario.plan().layout().find(Axis.ITEM, code);
    return place < 0 ? code : scenario.plan().words().monthly(place, amount);
  }

  /** What a good or a technology is called, by its code. */
  public String item(String code) {
    int place = scenario.plan().layout().find(Axis.ITEM, code);
    return place < 0 ? code : scenario.plan().words().item(place);
  }

  /** What those asked would probably answer, and who might press afterwards; empty if nobody. */
  public String answers(Candidate candidate) {
    List<String> said = new ArrayList<>();
    for (Judgement one : candidate.answers()) {
      boolean patron = one.role().equals(Judgement.PATRON);
      if (!patron || one.probability() >= 0.05) {
        said.add(answer(one));
      }
    }
    return String.join("; ", said);
  }

  private String answer(Judgement one) {
    String who = seat(one.state());
    double chance = one.probability();
    return switch (one.role()) {
      case "consent" -> who + " " + would(chance, "agree", "decline");
      case "compliance" -> who + " " + would(chance, "give in", "hold out");
      case "shield" -> who + " " + would(chance, "shield it", "let it pass");
      case "counsel" -> who + " " + would(chance, "not object", "advise against it");
      default -> who + " may press against it afterwards" + percent(chance);
    };
  }

  /** The likelier answer, with the chance of that one. */
  private static String would(double chance, String yes, String no) {
    if (chance >= 0.9) {
      return "would almost surely " + yes + percent(chance);
    } else if (chance >= 0.6) {
      return "would probably " + yes + percent(chance);
    } else if (chance > 0.4) {
      return "might " + yes + percent(chance) + " or " + no;
    } else if (chance > 0.1) {
      return "would probably " + no + percent(1 - chance);
    }
    return "would almost surely " + no + percent(1 - chance);
  }

  private static String percent(double chance) {
    return " (" + Figures.percent(chance) + ")";
  }

  /** A proposal as it reaches the one who is asked. */
  public String proposal(Move move, String role) {
    String who = seat(move.actor());
    String third = seat(move.subject());
    return switch (move.action()) {
      case "barter", "troops" ->
          who
              + " offers you"
              + (move.covert() ? " in secret" : "")
              + " "
              + given(move)
              + " for "
              + taken(move)
              + ". Do you agree?";
      case "aid", "arm", "share" -> who + " offers you " + given(move) + ". Do you accept?";
      case "treaty" -> who + " proposes a closer treaty. Do you sign?";
      case "consolidate" ->
          who + " proposes to exercise and consult with an eye to " + third + ". Do you agree?";
      case "press" -> who + " presses you to stop your deals with " + third + ". Do you give in?";
      case "sanction" ->
          who + " moves sanctions on " + seat(move.target()) + ". Do you shield it with your veto?";
      case "overture" -> who + " asks you to talk. Do you?";
      case "settle" -> who + " offers you terms of settlement. Do you accept?";
      case "promise" ->
          who + " promises you to restrain " + third + " if you ease sanctions. Do you agree?";
      case "provoke" ->
          who
              + " means to provoke "
              + seat(move.target())
              + " and asks for your advice. Do you let"
              + " it?";
      default -> who + ": " + move.action() + " (" + role + "). Do you say yes?";
    };
  }
}
