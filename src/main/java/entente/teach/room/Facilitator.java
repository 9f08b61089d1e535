package entente.teach.room;

import entente.order.Order;
import entente.scenario.Exercise;
import entente.scenario.OrderReading;
import entente.scenario.OrderText;
import entente.scenario.Problem;
import entente.teach.room.Listener.What;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the facilitator can do in a session. */
public record Facilitator(Room room) {
  private static final int MOST_MESSAGES = 1000;
  private static final int LONGEST = 300;

  /** Begins the first month. */
  public void begin() throws Refused {
    room.change(
        What.TURN,
        "",
        so -> {
          if (so.begun()) {
            throw Refused.notNow("It has begun already.");
          }
          List<Entry> entries = new ArrayList<>(List.of(new Entry.Begun()));
          room.standing()
              .ifPresent(it -> entries.addAll(new Stages(room.exercise(), so, it).due(room.now())));
          return entries;
        });
  }

  private static Refused notYet() {
    return Refused.notNow("The game is being played; wait a moment.");
  }

  /** Goes on, whoever is late. */
  public void advance() throws Refused {
    room.change(
        What.TURN,
        "",
        so -> {
          Standing standing = room.standing().orElseThrow(Facilitator::notYet);
          if (standing.stage() == Standing.Stage.ANSWERS) {
            return new Stages(room.exercise(), so, room.asking()).closed();
          }
          return new Stages(room.exercise(), so, room.open()).closed();
        });
  }

  /** Stops the clock. */
  public void pause() throws Refused {
    room.change(
        What.CLOCK,
        "",
        so -> {
          if (so.paused() || !so.begun() || so.ended()) {
            throw Refused.notNow("There is no clock to stop.");
          }
          return List.of(new Entry.Paused(left(so)));
        });
  }

  private long left(Progress so) {
    long at = so.due().at();
    return at == 0 ? -1 : Math.max(0, at - room.now());
  }

  /** Lets the clock go on: what was due comes as much later as it stood still. */
  public void resume() throws Refused {
    room.change(
        What.CLOCK,
        "",
        so -> {
          if (!so.paused()) {
            throw Refused.notNow("The clock is not stopped.");
          }
          long at = so.left() < 0 ? 0 : room.now() + so.left();
          return List.of(new Entry.Due(so.due().stage(), at));
        });
  }

  /** Gives more time [s]; where there was no limit this is one from now on. */
  public void grant(int seconds) throws Refused {
    if (seconds < 1 || seconds > Pace.LONGEST) {
      throw Refused.noSense("More time is 1 to " + Pace.LONGEST + " seconds.");
    }
    room.change(
        What.CLOCK,
        "",
        so -> {
          if (!so.begun() || so.ended()) {
            throw Refused.notNow("There is no clock now.");
          }
          if (so.paused()) {
            return List.of(new Entry.Paused(Math.max(0, so.left()) + 1000L * seconds));
          }
          long from = Math.max(room.now(), so.due().at());
          return List.of(new Entry.Due(so.due().stage(), from + 1000L * seconds));
        });
  }

  /** Says how it goes on, from the next stage on. */
  public void pace(Pace pace) throws Refused {
    if (Math.min(pace.orders(), pace.answers()) < 0
        || Math.max(pace.orders(), pace.answers()) > Pace.LONGEST) {
      throw Refused.noSense("A time is 0 to " + Pace.LONGEST + " seconds.");
    }
    room.change(
        What.CLOCK,
        "",
        so ->
            List.of(
                new Entry.Paced(pace.orders(), pace.answers(), pace.whenReady(), pace.whenDue())));
  }

  /** Gives a seat to people, or to the machine. */
  public void hold(String seat, boolean people) throws Refused {
    room.change(
        What.SEATS,
        "",
        so -> {
          if (so.ended()) {
            throw Refused.notNow("The session has ended.");
          }
          return so.isPeople(seat) == people ? List.of() : List.of(new Entry.Held(seat, people));
        });
  }

  /** Gives a seat another code; whoever joined with the one before is out. */
  public void recode(String seat) throws Refused {
    room.change(What.SEATS, "", so -> List.of(new Entry.Coded(seat, Codes.code())));
  }

  /** Lets an inject that is in the facilitator's hand come this month. */
  public void fire(String name) throws Refused {
    Exercise.Interjection meant =
        room.exercise().injects().stream()
            .filter(one -> one.inHand() && one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Refused.noSense("There is no such inject in your hand."));
    OrderText words = new OrderText(room.exercise().scenario());
    white(
        (so, turn) -> {
          for (int then = room.exercise().from(); then < turn; then++) {
            if (so.white(then).containsAll(lines(meant, words, then))) {
              throw Refused.notNow("It has come already.");
            }
          }
          return lines(meant, words, turn);
        });
  }

  private static List<String> lines(Exercise.Interjection inject, OrderText words, int turn) {
    return inject.orders().stream().map(one -> words.line(one.at(turn))).toList();
  }

  /** Writes an inject: a line for everybody, a step, or an inject of the scenario. */
  public void write(String said) throws Refused {
    String text = said.strip().replaceAll("\\s+", " ");
    if (text.isEmpty() || text.length() > LONGEST) {
      throw Refused.noSense("An inject has 1 to " + LONGEST + " characters.");
    }
    OrderText words = new OrderText(room.exercise().scenario());
    white(
        (so, turn) -> {
          OrderReading reading = words.read("inject", List.of("white: " + text), turn);
          if (reading.orders().isEmpty()) {
            throw Refused.noSense(
                reading.problems().stream().map(Problem::message).collect(Collectors.joining(" ")));
          }
          List<Order> orders = reading.orders().get().list();
          return orders.stream().map(words::line).toList();
        });
  }

  @FunctionalInterface
  private interface Lines {
    List<String> at(Progress so, int turn) throws Refused;
  }

  private void white(Lines lines) throws Refused {
    room.change(
        What.TURN,
        "",
        so -> {
          int turn = room.open().turn();
          List<String> all = lines.at(so, turn);
          if (so.white(turn).containsAll(all)) {
            throw Refused.notNow("It has come already this month.");
          }
          return List.of(new Entry.White(turn, all));
        });
  }

  /** Takes the last month that closed back, with all that followed. */
  public void back() throws Refused {
    room.change(
        What.TURN,
        "",
        so -> {
          if (so.ended()) {
            throw Refused.notNow("The session has ended.");
          }
          if (so.lastClosed() < 0) {
            throw Refused.notNow("No month has closed yet.");
          }
          return List.of(new Entry.Back(so.lastClosed()));
        });
  }

  /** Ends the session; months that are left are played by the machine. */
  public void end() throws Refused {
    room.change(
        What.TURN,
        "",
        so -> {
          Standing standing = room.standing().orElseThrow(Facilitator::notYet);
          if (so.ended() || !so.begun()) {
            throw Refused.notNow(so.ended() ? "It has ended." : "It has not begun.");
          }
          List<Entry> entries = new ArrayList<>();
          if (standing.stage() == Standing.Stage.ANSWERS) {
            entries.addAll(new Stages(room.exercise(), so, standing).closed());
          }
          entries.add(new Entry.Ended(new Script(room.exercise(), so).turn()));
          return entries;
        });
  }

  /** Writes to seats. */
  public void say(List<String> to, String text) throws Refused {
    Messages.say(room, "", to, text, MOST_MESSAGES);
  }
}
