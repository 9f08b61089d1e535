package entente.store;

import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Judgement;
import entente.explain.Move;
import entente.explain.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads decisions back: first their rows, then the sides of those that are wanted. */
final class DecisionReader {
  private final Path folder;
  private final Map<Integer, List<Candidate>> candidates = new HashMap<>();
  private final List<Head> heads = new ArrayList<>();
  private final Map<Key, List<Answer>> answers = new HashMap<>();
  private final Map<Side, List<Reason>> reasons = new HashMap<>();

  /** Which alternative. */
  private record Key(int decision, int position) {}

  /** Which side of it. */
  private record Side(Key key, String state, String role) {}

  /** An answer without its reasons. */
  private record Answer(String state, String role, double difference, double probability) {}

  /** A decision without its alternatives. */
  private record Head(int number, Account bare) {}

  private DecisionReader(Path folder) {
    this.folder = folder;
  }

  /** The decisions that are wanted, in order; they are asked for without their alternatives. */
  static List<Account> read(Path folder, Predicate<Account> wanted) throws IOException {
    DecisionReader reader = new DecisionReader(folder);
    reader.rows(wanted);
    reader.answers();
    reader.reasons();
    return reader.heads.stream().map(reader::whole).toList();
  }

  /** Those that were acted on, with their first alternatives alone, which are what was done. */
  static List<Account> choices(Path folder) throws IOException {
    List<Account> choices = new ArrayList<>();
    try (CsvReader in = new CsvReader(folder.resolve(DecisionTable.FILE))) {
      while (in.next()) {
        if (in.flag("acted") && in.integer("position") == 0) {
          choices.add(bare(in).with(List.of(candidate(in))));
        }
      }
    }
    return choices;
  }

  private void rows(Predicate<Account> wanted) throws IOException {
    try (CsvReader in = new CsvReader(folder.resolve(DecisionTable.FILE))) {
      int last = -1;
      while (in.next()) {
        int decision = in.integer("decision");
        if (decision != last) {
          last = decision;
          Account bare = bare(in);
          if (wanted.test(bare)) {
            heads.add(new Head(decision, bare));
            candidates.put(decision, new ArrayList<>());
          }
        }
        List<Candidate> mine = candidates.get(decision);
        if (mine != null && in.integer("position") >= 0) {
          mine.add(candidate(in));
        }
      }
    }
  }

  private static Account bare(CsvReader in) {
    return new Account(
        in.integer("turn"),
        in.text("state"),
        in.integer("rank"),
        List.of(),
        in.number("readiness"),
        in.number("draw"),
        in.flag("acted"),
        in.number("utility"),
        in.number("aspiration"),
        in.flag("ordered"));
  }

  private static Candidate candidate(CsvReader in) {
    return new Candidate(
        move(in),
        in.number("worth"),
        in.number("cost"),
        in.number("later"),
        in.number("acceptance"),
        in.number("probability"),
        in.number("noise"),
        in.text("sentence"),
        List.of(),
        List.of());
  }

  private static Move move(CsvReader in) {
    return new Move(
        in.text("action"),
        in.text("actor"),
        in.text("target"),
        in.text("subject"),
        in.text("take"),
        in.number("taken"),
        in.text("give"),
        in.number("given"),
        in.text("alsoGive"),
        in.number("alsoGiven"),
        in.flag("covert"));
  }

  private void answers() throws IOException {
    try (CsvReader in = new CsvReader(folder.resolve(SideTables.ANSWERS))) {
      while (in.next()) {
        Key key = new Key(in.integer("decision"), in.integer("position"));
        if (candidates.containsKey(key.decision())) {
          String state = in.text("state");
          double difference = in.number("difference");
          Answer answer = new Answer(state, in.text("role"), difference, in.number("probability"));
          answers.computeIfAbsent(key, k -> new ArrayList<>()).add(answer);
        }
      }
    }
  }

  private void reasons() throws IOException {
    try (CsvReader in = new CsvReader(folder.resolve(SideTables.CONTRIBUTIONS))) {
      while (in.next()) {
        Key key = new Key(in.integer("decision"), in.integer("position"));
        if (candidates.containsKey(key.decision())) {
          Side side = new Side(key, in.text("side"), in.text("role"));
          Reason reason = new Reason(in.text("motive"), in.number("part"));
          reasons.computeIfAbsent(side, s -> new ArrayList<>()).add(reason);
        }
      }
    }
  }

  private Account whole(Head head) {
    List<Candidate> whole = new ArrayList<>();
    for (Candidate candidate : candidates.getOrDefault(head.number(), List.of())) {
      whole.add(whole(new Key(head.number(), whole.size()), head.bare().state(), candidate));
    }
    return head.bare().with(whole);
  }

  private Candidate whole(Key key, String actor, Candidate candidate) {
    Stream<Answer> asked = answers.getOrDefault(key, List.of()).stream();
    return candidate.with(
        reasonsOf(new Side(key, actor, SideTables.ACTOR)),
        asked.map(answer -> judgement(key, answer)).toList());
  }

  private Judgement judgement(Key key, Answer answer) {
    return new Judgement(
        answer.state(),
        answer.role(),
        answer.difference(),
        answer.probability(),
        reasonsOf(new Side(key, answer.state(), answer.role())));
  }

  private List<Reason> reasonsOf(Side side) {
    return reasons.getOrDefault(side, List.of());
  }
}
