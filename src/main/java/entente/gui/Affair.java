package entente.gui;

import entente.explain.Account;
import entente.explain.Happening;
import entente.explain.Motivation;
import entente.explain.Names;
import entente.explain.Said;
import entente.game.Event;
import entente.scenario.Scenario;
import entente.scenario.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened in a month, in names: the decisions, the events, the answers, and why. */
final class Affair {
  private final Month month;
  private final Names names;
  private final Motivation motivation;

  Affair(Month month, Names names, Scenario scenario) {
    this.month = month;
    this.names = names;
    this.motivation = new Motivation(seats(scenario));
  }

  /** What each state is called as an actor, by code. */
  static Map<String, String> seats(Scenario scenario) {
    Map<String, String> seats = new LinkedHashMap<>();
    for (State state : scenario.states()) {
      seats.put(state.code(), state.seat());
    }
    return seats;
  }

  /** The decisions of a state. */
  List<Account> accounts(int state) {
    return month.decisions().stream()
        .filter(decision -> decision.state() == state)
        .map(names::account)
        .toList();
  }

  /** The answers to an event. */
  List<Said> answers(int event) {
    return month.replies().stream()
        .filter(reply -> reply.event() == event)
        .map(names::said)
        .toList();
  }

  /** What came of a decision; none if nothing did. */
  Optional<Happening> cameOf(Account account) {
    List<Account> only = List.of(account);
    return month.events().stream()
        .map(names::happening)
        .filter(event -> Motivation.behind(event, only).isPresent())
        .findFirst();
  }

  /** An event in words and, where somebody chose it, what moved whom. */
  String told(Happening event, List<Account> accounts) {
    String sentence = event.sentence().isBlank() ? event.kind() : event.sentence();
    return sentence
        + motivation
            .of(event, accounts, answers(event.number()))
            .map(text -> " " + text)
            .orElse("");
  }

  /** The same of any event of the month. */
  String told(Event event) {
    List<Account> acted =
        month.decisions().stream()
            .filter(decision -> decision.acted() && decision.state() == event.actor())
            .map(names::account)
            .toList();
    return told(names.happening(event), acted);
  }
}
