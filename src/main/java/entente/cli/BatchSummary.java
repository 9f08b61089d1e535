package entente.cli;

import entente.experiment.batch.BatchFolder;
import entente.experiment.batch.Crew;
import entente.experiment.batch.Manifest;
import entente.experiment.batch.Standing;
import entente.explain.Figures;
import java.io.PrintWriter;

/**
 * What is said of a batch at its beginning and at its end.
 *
 * @param resumption the command that goes on with it
 */
record BatchSummary(PrintWriter out, BatchFolder batch, String resumption) {

  void begins(Standing standing, Crew crew) {
    Manifest of = batch.manifest();
    out.println(
        of.name()
            + ": "
            + count(of.points(), "point")
            + ", "
            + count(of.replicates(), "run")
            + " each, "
            + count(of.turns(), "month")
            + " a run, on "
            + crew.words());
    if (standing.played() > 0) {
      out.println(standing.played() + " of " + standing.runs() + " runs are kept from before.");
    }
    out.flush();
  }

  void ends(Standing standing) {
    int fine = standing.played() - standing.failed();
    out.println();
    Table table = new Table(1, "Outcome", "runs", "share");
    for (int k = 0; k < standing.outcomes().size(); k++) {
      String share = fine == 0 ? "" : Figures.percent(standing.share(k));
      table.row(standing.outcomes().get(k), standing.cameAbout(k) + "", share);
    }
    table.print(out, "");
    out.println();
    if (standing.failed() > 0) {
      out.println(
          count(standing.failed(), "run")
              + " failed; the others were played. Why, and the command that repeats each:");
      out.println(
          "  entente query " + batch.path() + " \"SELECT error, command FROM failures LIMIT 10\"");
    }
    out.println("results: " + batch.path());
    out.flush();
  }

  /** What is said when the user ends it. */
  String stopped(Standing standing) {
    return standing.played()
        + " of "
        + standing.runs()
        + " runs are kept. To go on:\n  "
        + resumption;
  }

  /** What is said when it cannot go on. */
  String brokeOff(String why) {
    return "The batch broke off: "
        + why
        + ".\nWhat was finished is kept. When that is mended, to go on:\n  "
        + resumption;
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
