package entente.store;

import entente.explain.Candidate;
import entente.explain.Judgement;
import entente.explain.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** answers.csv and contributions.csv: the sides of each alternative, and their motives' parts. */
final class SideTables implements Closeable {
  static final String ANSWERS = "answers.csv";
  static final String CONTRIBUTIONS = "contributions.csv";
  static final String ACTOR = "actor";

  private final CsvWriter answers;
  private final CsvWriter contributions;

  SideTables(Path folder) throws IOException {
    answers =
        new CsvWriter(
            folder.resolve(ANSWERS),
            List.of("decision", "position", "state", "role", "difference", "probability"));
    contributions =
        new CsvWriter(
            folder.resolve(CONTRIBUTIONS),
            List.of("decision", "position", "side", "role", "motive", "part"));
  }

  void write(int decision, int position, String actor, Candidate candidate) throws IOException {
    reasons(decision, position, actor, ACTOR, candidate.reasons());
    for (Judgement answer : candidate.answers()) {
      answers.number(decision).number(position).text(answer.state()).text(answer.role());
      answers.number(answer.difference()).number(answer.probability()).end();
      reasons(decision, position, answer.state(), answer.role(), answer.reasons());
    }
  }

  private void reasons(int decision, int position, String side, String role, List<Reason> reasons)
      throws IOException {
    for (Reason reason : reasons) {
      contributions.number(decision).number(position).text(side).text(role);
      contributions.text(reason.motive()).number(reason.part()).end();
    }
  }

  @Override
  public void close() throws IOException {
    try (contributions) {
      answers.close();
    }
  }
}
