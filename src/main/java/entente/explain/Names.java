package entente.explain;

import entente.action.Action;
import entente.action.Initiative;
import entente.game.Event;
import entente.game.Plan;
import entente.game.Reply;
import entente.mind.Answer;
import entente.mind.Decision;
import entente.mind.Option;
import entente.world.Axis;
import entente.world.Entry;
import entente.world.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns a game's own records, which speak in places, into ones that speak in names. */
public final class Names {
  private final Plan plan;
  private final Layout layout;

  /** The names of a plan. */
  public Names(Plan plan) {
    this.plan = plan;
    this.layout = plan.layout();
  }

  /** A decision in names. */
  public Account account(Decision decision) {
    return new Account(
        decision.turn(),
        state(decision.state()),
        decision.rank(),
        decision.options().stream().map(this::candidate).toList(),
        decision.readiness(),
        decision.draw(),
        decision.acted(),
        decision.utility(),
        decision.aspiration(),
        decision.ordered());
  }

  private Candidate candidate(Option option) {
    return new Candidate(
        move(option.initiative()),
        option.worth(),
        option.cost(),
        option.later(),
        option.acceptance(),
        option.probability(),
        option.noise(),
        sentence(option.initiative()),
        reasons(option.parts()),
        option.answers().stream().map(this::judgement).toList());
  }

  private Move move(Initiative it) {
    return new Move(
        it.action().name(),
        state(it.actor()),
        state(it.target()),
        state(it.subject()),
        item(it.take()),
        it.taken(),
        item(it.give()),
        it.given(),
        item(it.alsoGive()),
        it.alsoGiven(),
        it.covert());
  }

  private String sentence(Initiative it) {
    Action action = it.action();
    int branch = Math.min(1, action.branches().size() - 1);
    return action.tell(plan.words(), it, branch, -1);
  }

  private Judgement judgement(Answer answer) {
    return new Judgement(
        state(answer.state()),
        answer.role(),
        answer.difference(),
        answer.probability(),
        reasons(answer.parts()));
  }

  private List<Reason> reasons(double[] parts) {
    List<String> motives = layout.names(Axis.MOTIVE);
    List<Reason> reasons = new ArrayList<>();
    for (int m = 0; m < parts.length; m++) {
      if (parts[m] != 0) {
        reasons.add(new Reason(m < motives.size() ? motives.get(m) : Reason.RISK, parts[m]));
      }
    }
    return reasons;
  }

  /** An event in names. */
  public Happening happening(Event event) {
    return new Happening(
        event.number(),
        event.turn(),
        event.kind(),
        state(event.actor()),
        state(event.target()),
        state(event.subject()),
        event.items(),
        event.result(),
        event.answerers().stream().map(this::state).toList(),
        event.sentence());
  }

  /** An answer in names. */
  public Said said(Reply reply) {
    return new Said(
        reply.event(),
        judgement(reply.answer()),
        reply.yes(),
        reply.answer().ordered().isPresent());
  }

  /** A change in names. */
  public Change change(Entry entry) {
    return new Change(
        entry.cause().turn(),
        layout.name(entry.cell()),
        entry.before(),
        entry.after(),
        entry.cause().kind().name().toLowerCase(Locale.ROOT),
        entry.cause().name(),
        entry.cause().event());
  }

  /** A state's code, empty for none. */
  public String state(int i) {
    return i < 0 ? "" : layout.names(Axis.STATE).get(i);
  }

  private String item(int x) {
    return x < 0 ? "" : layout.names(Axis.ITEM).get(x);
  }
}
