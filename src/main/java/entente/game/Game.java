package entente.game;

import entente.mind.Autonomous;
import entente.mind.Decision;
import entente.mind.Mind;
import entente.process.Month;
import entente.process.Phase;
import entente.process.Process;
import entente.world.Axis;
import entente.world.Cause;
import entente.world.Draws;
import entente.world.Ledger;
import entente.world.Quantity;
import entente.world.Spread;
import entente.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * One game: a world, its ledger and its record, and the phases of a turn in their order. A driver
 * calls the phases; {@link #playTurn} does so without one. All follows from the plan, the seed and
 * the orders.
 */
public final class Game {
  private final Plan plan;
  private final Rules rules;
  private final Draws draws;
  private final World world;
  private final Ledger ledger;
  private final Recording recording;
  private final Census census;
  private final Mind mind;
  private final Course course;
  private final boolean[] injected;
  private final boolean[] warring;
  private final Resolution resolution;
  private final List<Decision> pending = new ArrayList<>();
  private int turn;
  private int now;
  private String current = "";

  /** Sets a game up whose draws are all of one seed. */
  public Game(Plan plan, long seed, boolean whole) {
    this(plan, new Draws(seed), whole);
  }

  /**
   * Sets a game up.
   *
   * @param draws what decides everything that is left to chance
   * @param whole whether ledger, decisions and cells are kept to be read, not events alone
   */
  public Game(Plan plan, Draws draws, boolean whole) {
    this(plan, draws, whole, plan.course().get());
  }

  /** Sets a game up that is held to a course. */
  public Game(Plan plan, Draws draws, boolean whole, Course course) {
    this(plan, draws, Keeping.inMemory(whole), course);
  }

  /** Sets a game up whose record is kept somewhere. */
  public Game(Plan plan, Draws draws, Keeping keeping, Course course) {
    this.plan = plan;
    this.course = course;
    this.draws = course.draws(draws);
    this.rules = new Rules(plan.numbers().draw(this.draws));
    this.world = Calibration.world(plan, rules, this.draws);
    this.ledger = new Ledger(world, keeping.whole(), keeping.entries());
    this.recording = new Recording(keeping);
    this.census = new Census(plan.layout());
    Mind own =
        new Autonomous(ledger, rules.actions(), this.draws, rules.choice(), rules.prospect());
    this.mind = course.mind(own, world, rules.actions());
    this.injected = new boolean[plan.injects().size()];
    this.warring = new boolean[world.count(Axis.WAR)];
    for (int war = 0; war < warring.length; war++) {
      warring[war] = world.is(Quantity.WAR_ACTIVE, war);
    }
    this.resolution = new Resolution(this);
    recording.endTurn(keeping.whole() ? world.copy() : new double[0], world.fingerprint());
  }

  /** Plays a whole turn, phase by phase. */
  public void playTurn() {
    injects();
    for (int i = 0; i < plan.states(); i++) {
      decide(i);
    }
    resolve();
    for (Phase phase : Phase.values()) {
      advance(phase);
    }
    endTurn();
  }

  /** Phase 1: what comes from outside this month. */
  public void injects() {
    now = turn;
    for (int k = 0; k < injected.length; k++) {
      Inject inject = plan.injects().get(k);
      if (!injected[k] && inject.when().holds(this)) {
        injected[k] = true;
        carryOut(inject);
      }
    }
  }

  private void carryOut(Inject inject) {
    int event = note(Event.of(inject.name(), inject.text()));
    ledger.because(new Cause(turn, Cause.Kind.INJECT, inject.name(), event));
    for (int k = 0; k < inject.steps().size(); k++) {
      Inject.Step step = inject.steps().get(k);
      if (step instanceof Inject.SetCell set) {
        Quantity quantity = plan.layout().quantity(set.cell());
        double noise = noise(inject, k);
        write(
            set.cell(),
            set.spread() > 0
                ? Spread.drawn(set.value(), set.spread(), quantity.min(), quantity.max(), noise)
                : set.value());
      } else if (step instanceof Inject.AddCell add) {
        double change = add.change() + add.spread() * noise(inject, k);
        write(add.cell(), world.value(add.cell()) + change);
      } else if (step instanceof Inject.StartWar start) {
        rules.terms().wars().begin(ledger, start.war());
      } else if (step instanceof Inject.EndWar end && world.is(Quantity.WAR_ACTIVE, end.war())) {
        rules.terms().wars().end(ledger, end.war());
        note(Event.of("peace", -1, -1, -1, plan.words()));
      }
    }
    noteWars();
  }

  /** The noise of a step's spread: of the run, whenever the inject comes. */
  private double noise(Inject inject, int step) {
    return draws.normal(Draws.key("inject " + inject.name()), -1, Draws.ONCE, step);
  }

  /** Writes a cell, unless it is a trust and trust is off. */
  private void write(int cell, double value) {
    boolean trust = plan.layout().quantity(cell) == Quantity.TRUST;
    if (!trust || rules.terms().attitudes().on()) {
      ledger.write(cell, value);
    }
  }

  /** Takes down which wars have begun since it last looked. */
  void noteWars() {
    for (int war = 0; war < warring.length; war++) {
      boolean active = world.is(Quantity.WAR_ACTIVE, war);
      if (active && !warring[war]) {
        note(Event.of("war", belligerent(war, 1), belligerent(war, -1), -1, plan.words()));
      }
      warring[war] = active;
    }
  }

  private int belligerent(int war, int side) {
    for (int i = 0; i < world.states(); i++) {
      if (world.get(Quantity.SIDE, war, i) * side > 0.5) {
        return i;
      }
    }
    return -1;
  }

  /** Phase 2: a state decides, on the world as it stands for all. */
  public void decide(int state) {
    if (world.is(Quantity.COLLAPSED, state)) {
      return;
    }
    for (Decision decision : mind.decide(state, turn)) {
      recording.add(decision);
      count(decision);
      if (decision.acted()) {
        pending.add(decision);
      }
    }
    course.undone(state).forEach(sentence -> note(Event.undone(state, sentence)));
  }

  private void count(Decision decision) {
    boolean[] seen = new boolean[world.count(Axis.ACTION)];
    for (var option : decision.options()) {
      seen[Rules.ACTIONS.indexOf(option.initiative().action().name())] = true;
    }
    for (int action = 0; action < seen.length; action++) {
      if (seen[action]) {
        census.feasible(decision.state(), action);
      }
    }
  }

  /** Phase 3: initiatives are carried out in random order, and those addressed answer. */
  public void resolve() {
    resolution.carryOut(pending);
    pending.clear();
  }

  /** Phases 4 to 8: what time does in a part of the month. */
  public void advance(Phase phase) {
    Month month = new Month(turn, draws, this::happened);
    for (Process process : rules.processes()) {
      if (process.phase() == phase) {
        because(process.name());
        current = process.name();
        process.advance(ledger, month);
      }
    }
    noteWars();
  }

  private void because(String process) {
    ledger.because(new Cause(turn, Cause.Kind.PROCESS, process, -1));
  }

  private void happened(String kind, int actor, int target, int item, Runnable change) {
    int event = note(Event.of(kind, actor, target, item, plan.words()));
    ledger.because(new Cause(turn, Cause.Kind.PROCESS, current, event));
    change.run();
    because(current);
  }

  /** Phase 9: the turn is over and goes on record. */
  public void endTurn() {
    turn++;
    recording.endTurn(recording.whole() ? world.copy() : new double[0], world.fingerprint());
  }

  /** Takes an event down under its number and the turn. */
  int note(Event event) {
    int number = recording.events().size();
    recording.add(event.numbered(number, turn));
    return number;
  }

  /** What decides and answers for the states. */
  Mind mind() {
    return mind;
  }

  /** The course that it is held to. */
  Course course() {
    return course;
  }

  /** The run's random draws. */
  Draws draws() {
    return draws;
  }

  /** What it is played from. */
  public Plan plan() {
    return plan;
  }

  /** Its rules. */
  public Rules rules() {
    return rules;
  }

  /** Its world. */
  public World world() {
    return world;
  }

  /** Its ledger. */
  public Ledger ledger() {
    return ledger;
  }

  /** Its record. */
  public Recording recording() {
    return recording;
  }

  /** How often each action was feasible, proposed and accepted. */
  public Census census() {
    return census;
  }

  /** The turn being played, or the number of turns played. */
  public int turn() {
    return turn;
  }

  /** The turn being played, or between turns the one just played: what conditions see. */
  public int now() {
    return now;
  }

  /** Whether all turns have been played. */
  public boolean finished() {
    return turn >= plan.turns();
  }
}
