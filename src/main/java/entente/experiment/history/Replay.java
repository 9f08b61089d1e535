package entente.experiment.history;

import entente.action.Action;
import entente.action.Initiative;
import entente.game.Course;
import entente.mind.Answer;
import entente.mind.Decision;
import entente.mind.Mind;
import entente.mind.Option;
import entente.scenario.HistoryFile;
import entente.scenario.HistoryFile.Act;
import entente.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The course of history: states do what they really did and nothing else, and those asked answer as
 * they did. Before each act the states' own mind says how probable it was. One replay follows one
 * game.
 */
final class Replay implements Course {
  private final HistoryFile history;
  private final List<Occasion> occasions;
  private final Map<Integer, Seen> seen = new HashMap<>();
  private final Map<Initiative, Act> underWay = new HashMap<>();
  private final List<Reply> replies = new ArrayList<>();

  Replay(HistoryFile history, List<Occasion> occasions) {
    this.history = history;
    this.occasions = occasions;
  }

  /** What it saw, an entry for each occasion. */
  List<Seen> seen() {
    return occasions.stream()
        .map(one -> seen.getOrDefault(one.number(), Seen.missing(one)))
        .toList();
  }

  /** The answers given, in order. */
  List<Reply> replies() {
    return List.copyOf(replies);
  }

  @Override
  public Mind mind(Mind own, World world, List<Action> actions) {
    return new Remembering(own, world, actions);
  }

  @Override
  public int branch(Initiative initiative, int drawn) {
    Act act = underWay.get(initiative);
    return act == null || act.result() < 0 ? drawn : act.result();
  }

  /** The mind that does what was done. */
  private final class Remembering implements Mind {
    private final Mind own;
    private final World world;
    private final List<Action> actions;

    private Remembering(Mind own, World world, List<Action> actions) {
      this.own = own;
      this.world = world;
      this.actions = actions;
    }

    @Override
    public List<Decision> decide(int state, int turn) {
      List<Act> acts =
          history.acts().stream()
              .filter(act -> act.turn() == turn && act.move().actor() == state)
              .toList();
      List<Occasion> here =
          occasions.stream().filter(one -> one.turn() == turn && one.state() == state).toList();
      List<Decision> first = acts.isEmpty() && here.isEmpty() ? List.of() : own.decide(state, turn);
      if (first.isEmpty()) {
        return List.of();
      }
      Decision decision = first.get(0);
      here.forEach(one -> seen.put(one.number(), look(one, decision)));
      List<Decision> done = new ArrayList<>();
      acts.forEach(act -> carryOut(act, decision).ifPresent(done::add));
      return done;
    }

    private Seen look(Occasion one, Decision decision) {
      Choices choices = new Choices(decision);
      if (one.act().isEmpty()) {
        Odds odds = choices.without(it -> one.watch().filter(w -> covers(w, it)).isPresent());
        return new Seen(one, odds, odds, "", Optional.empty());
      }
      Coding coding = new Coding(one.act().get().move());
      Optional<Option> nearest = coding.nearest(decision.options());
      String obstacle =
          nearest.isPresent() ? "" : coding.obstacle(world, actions, decision.options());
      return new Seen(
          one,
          choices.of(coding::isTo),
          choices.of(coding::isKind),
          obstacle,
          nearest.map(option -> Forced.of(decision, option)));
    }

    private boolean covers(HistoryFile.Watch watch, Initiative it) {
      return watch.covers(actions.indexOf(it.action()), it.target());
    }

    private Optional<Decision> carryOut(Act act, Decision decision) {
      Optional<Option> nearest = new Coding(act.move()).nearest(decision.options());
      nearest.ifPresent(option -> underWay.put(option.initiative(), act));
      return nearest.map(option -> Forced.of(decision, option));
    }

    @Override
    public Option weigh(Initiative initiative) {
      return own.weigh(initiative);
    }

    @Override
    public Answer answer(Initiative initiative, int responder) {
      Answer answer = own.answer(initiative, responder);
      Act act = underWay.get(initiative);
      if (act == null || act.agreed().isEmpty()) {
        return answer;
      }
      boolean yes = act.agreed().get().contains(responder);
      if (act.scored()) {
        double chance = yes ? answer.probability() : 1 - answer.probability();
        replies.add(new Reply(act, responder, yes, chance));
      }
      return Forced.of(answer, yes);
    }
  }
}
