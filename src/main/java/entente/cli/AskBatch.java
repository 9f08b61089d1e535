package entente.cli;

import entente.experiment.batch.BatchFolder;
import entente.experiment.batch.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the results of a batch. */
@Command(
    name = "query",
    description = {
      "Asks the results of a batch in SQL, as DuckDB knows it. Nothing is changed.",
      "Tables: runs, failures, and what the experiment keeps of series, decisions, events, ledger;"
          + " SHOW TABLES and DESCRIBE runs tell more. Names with points stand in double quotes."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente query runs/batch-NAME \"SELECT point, count(*) FROM runs GROUP BY point\"",
      "  entente query runs/batch-NAME \"SELECT * FROM series\" --csv > series.csv"
    })
final class AskBatch implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "BATCH", description = "The folder of a batch.")
  Path folder = Path.of("");

  @Parameters(paramLabel = "SQL", description = "The question.")
  String question = "";

  @Option(names = "--csv", description = "Prints CSV, all rows of it.")
  boolean csv;

  @Override
  public Integer call() throws IOException {
    BatchFolder batch = BatchFolder.open(folder);
    if (!batch.finished()) {
      throw new BadInput(
          folder
              + ": is not finished, so there is nothing to ask yet.\nMaybe batch with --resume.");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Connection connection = Database.reading(batch)) {
      ask(connection, new Answer(out));
    } catch (SQLException e) {
      throw new BadInput(Database.words(e));
    }
    out.flush();
    return ExitCode.OK;
  }

  private void ask(Connection connection, Answer answer) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(question);
      if (!rows) {
        throw new BadInput("That is no question: it has no rows for an answer.");
      }
      try (ResultSet result = statement.getResultSet()) {
        if (csv) {
          answer.csv(result);
        } else {
          answer.table(result);
        }
      }
    }
  }
}
