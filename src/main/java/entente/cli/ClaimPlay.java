package entente.cli;

import entente.experiment.claim.Change;
import entente.experiment.claim.Finding;
import entente.experiment.claim.Results;
import entente.experiment.claim.Robustness;
import entente.experiment.claim.Sensitivity;
import entente.experiment.claim.Session;
import entente.store.Engine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plays claims, tells what became of them and saves it.
 *
 * @param out where it is told
 * @param err where is told how far it has come
 * @param threads how many games at a time
 * @param folder where it is saved; nowhere if null
 */
record ClaimPlay(PrintWriter out, PrintWriter err, int threads, @Nullable Path folder) {

  /** Plays and judges. */
  List<Finding> findings(Session session) {
    try (ClaimProgress progress = new ClaimProgress(err, session.most(Change.NONE))) {
      return session.findings(Change.NONE, threads, progress);
    }
  }

  /** Saves what was found. */
  Results saved(Session session, List<Finding> findings) throws IOException {
    Results results = Results.of(Engine.here().version(), session, findings);
    if (folder != null) {
      say("results: " + ClaimResults.write(folder, results, findings));
    }
    return results;
  }

  /** Plays and judges again under each change, tells and saves it. */
  Sensitivity shaken(Robustness changes, List<Finding> unchanged) throws IOException {
    Sensitivity shaken;
    try (ClaimProgress progress = new ClaimProgress(err, changes.games())) {
      List<Robustness.Row> rows = changes.rows(unchanged, threads, progress);
      shaken = Sensitivity.of(Engine.here().version(), changes, rows);
    }
    say("");
    new RobustnessPrinter(out).print(shaken);
    if (folder != null) {
      say("results: " + ClaimResults.write(folder, shaken));
    }
    return shaken;
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }
}
