package entente.store;

import entente.explain.Judgement;
import entente.explain.Reason;
import entente.explain.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * replies.csv: what those asked really answered, one row an answer; and replyreasons.csv: the
 * motives' parts in it that are not 0.
 */
final class ReplyTable {
  static final String FILE = "replies.csv";
  static final String REASONS = "replyreasons.csv";
  private static final List<String> COLUMNS =
      List.of("event", "state", "role", "difference", "probability", "yes", "ordered");

  private ReplyTable() {}

  static void write(Path folder, Iterable<Said> replies) throws IOException {
    List<String> keys = List.of("event", "state", "motive", "part");
    try (CsvWriter out = new CsvWriter(folder.resolve(FILE), COLUMNS);
        CsvWriter reasons = new CsvWriter(folder.resolve(REASONS), keys)) {
      for (Said said : replies) {
        Judgement judgement = said.judgement();
        out.number(said.event()).text(judgement.state()).text(judgement.role());
        out.number(judgement.difference()).number(judgement.probability());
        out.flag(said.yes()).flag(said.ordered()).end();
        for (Reason reason : judgement.reasons()) {
          reasons.number(said.event()).text(judgement.state());
          reasons.text(reason.motive()).number(reason.part()).end();
        }
      }
    }
  }

  /** The answers to one event. */
  static List<Said> read(Path folder, int event) throws IOException {
    List<Said> replies = new ArrayList<>();
    try (CsvReader in = new CsvReader(folder.resolve(FILE))) {
      while (in.next()) {
        if (in.integer("event") == event) {
          String state = in.text("state");
          Judgement judgement =
              new Judgement(
                  state,
                  in.text("role"),
                  in.number("difference"),
                  in.number("probability"),
                  reasons(folder, event, state));
          replies.add(new Said(event, judgement, in.flag("yes"), in.flag("ordered")));
        }
      }
    }
    return replies;
  }

  private static List<Reason> reasons(Path folder, int event, String state) throws IOException {
    List<Reason> reasons = new ArrayList<>();
    try (CsvReader in = new CsvReader(folder.resolve(REASONS))) {
      while (in.next()) {
        if (in.integer("event") == event && in.text("state").equals(state)) {
          reasons.add(new Reason(in.text("motive"), in.number("part")));
        }
      }
    }
    return reasons;
  }
}
