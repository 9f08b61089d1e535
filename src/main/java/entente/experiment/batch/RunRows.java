package entente.experiment.batch;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one table at one point, run after run. Tables stand in the order of their keys, so
 * rows are read as runs are asked for, in the order of their replicates, and none is held.
 *
 * @param <T> what a row is made into
 */
final class RunRows<T> implements Closeable {
  private final BatchFolder folder;
  private final Connection connection;
  private final Statement statement;
  private final ResultSet rows;
  private final Reading<T> reading;
  private int at;

  /** Makes something of a row; the first column is the replicate. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * Asks for the rows.
   *
   * @param connection one of its own, closed with this
   * @param question rows in their order, the first column the replicate
   */
  RunRows(BatchFolder folder, Connection connection, String question, Reading<T> reading)
      throws IOException {
    this.folder = folder;
    this.connection = connection;
    this.reading = reading;
    try {
      this.statement = connection.createStatement();
      this.rows = statement.executeQuery(question);
      this.at = next();
    } catch (SQLException e) {
      throw Database.unreadable(folder, e);
    }
  }

  private int next() throws SQLException {
    return rows.next() ? rows.getInt(1) : Integer.MAX_VALUE;
  }

  /** The rows of a run; replicates are asked for in ascending order. */
  List<T> of(int replicate) throws IOException {
    List<T> found = new ArrayList<>();
    try {
      while (at <= replicate) {
        if (at == replicate) {
          found.add(reading.of(rows));
        }
        int before = at;
        at = next();
        if (at < before) {
          throw new IOException(folder.database() + " has rows that are not in their order.");
        }
      }
    } catch (SQLException e) {
      throw Database.unreadable(folder, e);
    }
    return found;
  }

  /** A text, empty where the table has nothing. */
  static String text(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  @Override
  public void close() throws IOException {
    try {
      rows.close();
      statement.close();
      connection.close();
    } catch (SQLException e) {
      throw Database.unreadable(folder, e);
    }
  }
}
