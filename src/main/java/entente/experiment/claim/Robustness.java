package entente.experiment.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * How verdicts stand if numbers of the model are changed, one at a time, down and up.
 *
 * @param session the claims
 * @param parameters numbers or patterns of cells
 * @param share by which share each is changed
 */
public record Robustness(Session session, List<String> parameters, double share) {

  /** Keeps a copy. */
  public Robustness {
    parameters = List.copyOf(parameters);
  }

  /**
   * The verdicts under a change.
   *
   * @param parameter what was changed; empty for nothing
   * @param factor by which factor
   * @param verdicts one for each claim
   */
  public record Row(String parameter, double factor, List<Verdict> verdicts) {
    /** Keeps a copy. */
    public Row {
      verdicts = List.copyOf(verdicts);
    }

    /** How many verdicts differ from another row's. */
    public int flips(Row base) {
      int flips = 0;
      for (int k = 0; k < verdicts.size(); k++) {
        flips += verdicts.get(k) == base.verdicts.get(k) ? 0 : 1;
      }
      return flips;
    }
  }

  /** How many games the changes take at most, besides those with nothing changed. */
  public long games() {
    return 2L * parameters.size() * session.most(Change.NONE);
  }

  /**
   * The verdicts as things are, then under each change.
   *
   * @param unchanged what the session found with nothing changed
   */
  public List<Row> rows(List<Finding> unchanged, int threads, IntConsumer played) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("", 1, unchanged));
    for (String parameter : parameters) {
      for (double factor : new double[] {1 - share, 1 + share}) {
        Change change = Change.scaling(parameter, factor);
        rows.add(row(parameter, factor, session.findings(change, threads, played)));
      }
    }
    return List.copyOf(rows);
  }

  private static Row row(String parameter, double factor, List<Finding> findings) {
    return new Row(parameter, factor, findings.stream().map(Finding::verdict).toList());
  }
}
