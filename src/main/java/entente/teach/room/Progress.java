package entente.teach.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** How far a session has come: what its journal's entries add up to. */
final class Progress {
  private final Map<String, String> codes = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> people = new LinkedHashSet<>();
  private final NavigableMap<Integer, Map<String, List<String>>> drafts = new TreeMap<>();
  private final Set<String> ready = new LinkedHashSet<>();
  private final NavigableMap<Integer, List<String>> white = new TreeMap<>();
  private final NavigableMap<Integer, List<String>> closed = new TreeMap<>();
  private final NavigableMap<Integer, Map<String, Map<String, String>>> answers = new TreeMap<>();
  private final List<Said> messages = new ArrayList<>();
  private Pace pace = Pace.PATIENT;
  private Entry.Due due = new Entry.Due("", 0);
  private long left;
  private boolean paused;
  private boolean begun;
  private int ended = -1;
  private int entries;

  /** Takes an entry in. */
  void take(Entry entry) {
    entries++;
    if (entry instanceof Entry.Coded it) {
      codes.put(it.seat(), it.code());
    } else if (entry instanceof Entry.Joined it) {
      names.put(it.seat(), it.name());
    } else if (entry instanceof Entry.Held it) {
      hold(it);
    } else if (entry instanceof Entry.Begun) {
      begun = true;
    } else if (entry instanceof Entry.Drafted it) {
      drafts.computeIfAbsent(it.turn(), turn -> new LinkedHashMap<>()).put(it.seat(), it.lines());
      ready.remove(it.seat());
    } else if (entry instanceof Entry.Ready it) {
      ready(it);
    } else if (entry instanceof Entry.White it) {
      white.computeIfAbsent(it.turn(), turn -> new ArrayList<>()).addAll(it.lines());
    } else if (entry instanceof Entry.Closed it) {
      closed.put(it.turn(), it.lines());
      ready.clear();
    } else if (entry instanceof Entry.Answered it) {
      answersOf(it.turn(), it.seat()).put(it.to(), it.line());
    } else if (entry instanceof Entry.Back it) {
      back(it.turn());
    } else if (entry instanceof Entry.Said it) {
      messages.add(new Said(it.from(), it.to(), it.text(), it.at()));
    } else if (entry instanceof Entry.Ended it) {
      ended = it.turn();
    } else {
      time(entry);
    }
  }

  private void time(Entry entry) {
    if (entry instanceof Entry.Paced it) {
      pace = new Pace(it.orders(), it.answers(), it.whenReady(), it.whenDue());
    } else if (entry instanceof Entry.Due it) {
      due = it;
      paused = false;
    } else if (entry instanceof Entry.Paused it) {
      left = it.left();
      paused = true;
    }
  }

  private void hold(Entry.Held it) {
    if (it.people()) {
      people.add(it.seat());
    } else {
      people.remove(it.seat());
      ready.remove(it.seat());
    }
  }

  private void ready(Entry.Ready it) {
    if (it.ready()) {
      ready.add(it.seat());
    } else {
      ready.remove(it.seat());
    }
  }

  private void back(int turn) {
    closed.tailMap(turn, true).clear();
    answers.tailMap(turn, true).clear();
    white.tailMap(turn, true).clear();
    drafts.tailMap(turn, false).clear();
    ready.clear();
  }

  private Map<String, String> answersOf(int turn, String seat) {
    return answers
        .computeIfAbsent(turn, key -> new LinkedHashMap<>())
        .computeIfAbsent(seat, key -> new LinkedHashMap<>());
  }

  /** All that is ordered in closed months, with what the facilitator did and what was answered. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    closed.values().forEach(lines::addAll);
    answers.values().forEach(seats -> seats.values().forEach(one -> lines.addAll(one.values())));
    return lines;
  }

  /** What the facilitator let come in a turn. */
  List<String> white(int turn) {
    return List.copyOf(white.getOrDefault(turn, List.of()));
  }

  /** The last closed turn; -1 if there is none. */
  int lastClosed() {
    return closed.isEmpty() ? -1 : closed.lastKey();
  }

  /** What a seat answered in a turn, by what was asked. */
  Map<String, String> answers(int turn, String seat) {
    return Map.copyOf(answers.getOrDefault(turn, Map.of()).getOrDefault(seat, Map.of()));
  }

  /** How many answers there are in a turn. */
  int answered(int turn) {
    return answers.getOrDefault(turn, Map.of()).values().stream().mapToInt(Map::size).sum();
  }

  List<String> draft(int turn, String seat) {
    return drafts.getOrDefault(turn, Map.of()).getOrDefault(seat, List.of());
  }

  boolean isReady(String seat) {
    return ready.contains(seat);
  }

  boolean isPeople(String seat) {
    return people.contains(seat);
  }

  boolean anyPeople() {
    return !people.isEmpty();
  }

  String code(String seat) {
    return codes.getOrDefault(seat, "");
  }

  String name(String seat) {
    return names.getOrDefault(seat, "");
  }

  List<Said> messages() {
    return List.copyOf(messages);
  }

  Pace pace() {
    return pace;
  }

  Entry.Due due() {
    return due;
  }

  boolean paused() {
    return paused;
  }

  /** How much time was left when the clock was stopped [ms]; -1 if there was no limit. */
  long left() {
    return left;
  }

  boolean begun() {
    return begun;
  }

  boolean ended() {
    return ended >= 0;
  }

  /** The turn before which it ended. */
  int end() {
    return ended;
  }

  /** How many entries it has taken in. */
  int entries() {
    return entries;
  }
}
