package entente.report;

import entente.experiment.batch.BatchFolder;
import entente.experiment.batch.Database;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database of a batch answers. */
final class Answers implements Closeable {
  private final Connection connection;
  private final BatchFolder batch;

  /** Makes something of a row. */
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * A deed that was done so often.
   *
   * @param actor who did it
   * @param kind its kind
   * @param result what came of it
   * @param count how often in all runs
   */
  record Deeds(String actor, String kind, String result, int count) {}

  /**
   * A cell over all runs.
   *
   * @param turn the turn
   * @param low a tenth of the runs lie below it
   * @param median half of the runs
   * @param high nine tenths
   */
  record Band(int turn, double low, double median, double high) {}

  /**
   * A run that broke off.
   *
   * @param error why
   * @param command what repeats it
   */
  record Failed(long seed, String error, String command) {}

  Answers(BatchFolder batch) throws IOException {
    this.batch = batch;
    this.connection = Database.reading(batch);
  }

  /** The runs that did not fail, in the order of their keys. */
  List<GameRow> games(List<String> outcomes) throws IOException {
    StringBuilder columns = new StringBuilder("point, replicate, seed, fingerprint");
    outcomes.forEach(outcome -> columns.append(", ").append(named(outcome)));
    return ask(
        "SELECT " + columns + " FROM runs WHERE status = 'ok' ORDER BY point, replicate",
        row -> game(row, outcomes.size()));
  }

  private static GameRow game(ResultSet row, int outcomes) throws SQLException {
    int[] turns = new int[outcomes];
    for (int k = 0; k < outcomes; k++) {
      int turn = row.getInt(k + 5);
      turns[k] = row.wasNull() ? -1 : turn;
    }
    return new GameRow(row.getInt(1), row.getInt(2), row.getLong(3), row.getString(4), turns);
  }

  /** The runs that broke off. */
  List<Failed> failed() throws IOException {
    return ask(
        "SELECT seed, error, command FROM failures ORDER BY point, replicate",
        row -> new Failed(row.getLong(1), row.getString(2), row.getString(3)));
  }

  /**
   * Where a cell stood at the end of a turn, by the run's place: point and replicate.
   *
   * @param replicates how many runs a point has
   */
  Map<Integer, Double> at(String cell, int turn, int replicates) throws IOException {
    Map<Integer, Double> values = new HashMap<>();
    ask(
        "SELECT point, replicate, value FROM series WHERE cell = "
            + quoted(cell)
            + " AND turn = "
            + turn,
        row -> values.put(row.getInt(1) * replicates + row.getInt(2), row.getDouble(3)));
    return values;
  }

  /** The course of a cell over all runs. */
  List<Band> bands(String cell) throws IOException {
    return ask(
        "SELECT turn, quantile_cont(value, 0.1), quantile_cont(value, 0.5),"
            + " quantile_cont(value, 0.9) FROM series WHERE cell = "
            + quoted(cell)
            + " GROUP BY turn ORDER BY turn",
        row -> new Band(row.getInt(1), row.getDouble(2), row.getDouble(3), row.getDouble(4)));
  }

  /** What was done, from the events that have an actor. */
  List<Deeds> deeds() throws IOException {
    return ask(
        "SELECT actor, kind, result, count(*) FROM events WHERE actor <> ''"
            + " GROUP BY actor, kind, result ORDER BY actor, kind, result",
        Answers::deeds);
  }

  /** What was begun, from the decisions that were acted on; whether it came about is not known. */
  List<Deeds> begun() throws IOException {
    return ask(
        "SELECT state, action, 'begun', count(*) FROM decisions WHERE acted = 1"
            + " GROUP BY state, action ORDER BY state, action",
        Answers::deeds);
  }

  private static Deeds deeds(ResultSet row) throws SQLException {
    return new Deeds(row.getString(1), row.getString(2), row.getString(3), row.getInt(4));
  }

  private <T> List<T> ask(String question, Reading<T> reading) throws IOException {
    List<T> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(question)) {
      while (result.next()) {
        rows.add(reading.of(result));
      }
    } catch (SQLException e) {
      throw new IOException(batch.database() + " cannot be read: " + Database.words(e), e);
    }
    return rows;
  }

  private static String named(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(batch.database() + " cannot be closed: " + Database.words(e), e);
    }
  }
}
