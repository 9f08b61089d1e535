package entente.experiment.batch;

import com.google.common.base.Splitter;
import com.google.common.primitives.UnsignedLongs;
import entente.experiment.Choice;
import entente.experiment.Games;
import entente.experiment.Kept;
import entente.experiment.Played;
import entente.explain.Happening;
import entente.explain.Move;
import java.io.Closeable;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The runs of one point of a batch that did not fail, read in the order of their seeds. What the
 * batch has not kept is none.
 */
public final class PointGames implements Games, Closeable {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final BatchRuns batch;
  private final int point;
  private final SortedMap<Long, End> ends = new TreeMap<>();
  private int failed;
  private final @Nullable RunRows<Happening> events;
  private final @Nullable RunRows<Choice> decisions;
  private final @Nullable RunRows<Ending> cells;

  /** Which run it is, and what the table of runs says of it. */
  private record End(int replicate, Played played) {}

  /** How a cell stood at the end. */
  private record Ending(String cell, double value) {}

  PointGames(BatchRuns batch, int point) throws IOException {
    this.batch = batch;
    this.point = point;
    Kept kept = batch.manifest().kept();
    readRuns();
    boolean withCells = !(kept.cellsAtEnd().isEmpty() && kept.cellsOverTime().isEmpty());
    this.events =
        kept.events()
            ? rows(
                "turn, kind, actor, target, subject, items, result, answerers, event",
                "events",
                "",
                PointGames::happening)
            : null;
    this.decisions =
        kept.decisions()
            ? rows(
                "turn, state, action, target, subject, take, give, \"alsoGive\", covert",
                "decisions",
                " AND acted = 1",
                PointGames::choice)
            : null;
    String last = " AND turn = " + (batch.manifest().turns() - 1);
    this.cells =
        withCells
            ? rows(
                "cell, value",
                "series",
                last,
                row -> new Ending(row.getString(2), row.getDouble(3)))
            : null;
  }

  private <T> RunRows<T> rows(String columns, String table, String only, RunRows.Reading<T> reading)
      throws IOException {
    String question =
        "SELECT replicate, " + columns + " FROM " + table + " WHERE point = " + point + only;
    return new RunRows<>(batch.folder(), batch.another(), question, reading);
  }

  private void readRuns() throws IOException {
    List<String> outcomes = batch.manifest().outcomes();
    String columns =
        outcomes.stream().map(name -> ", " + Database.named(name)).collect(Collectors.joining());
    String question =
        "SELECT replicate, seed, status, fingerprint"
            + columns
            + " FROM runs WHERE point = "
            + point
            + " ORDER BY replicate";
    try (var connection = batch.another();
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        take(rows, outcomes);
      }
    } catch (SQLException e) {
      throw Database.unreadable(batch.folder(), e);
    }
  }

  private void take(ResultSet row, List<String> outcomes) throws SQLException {
    if (!row.getString(3).equals(RunSheet.FINE)) {
      failed++;
      return;
    }
    Map<String, Integer> turns = new TreeMap<>();
    for (int k = 0; k < outcomes.size(); k++) {
      int turn = row.getInt(k + 5);
      if (!row.wasNull()) {
        turns.put(outcomes.get(k), turn);
      }
    }
    long seed = row.getLong(2);
    long fingerprint = UnsignedLongs.parseUnsignedLong(row.getString(4), 16);
    ends.put(seed, new End(row.getInt(1), new Played(seed, fingerprint, turns)));
  }

  /** How many runs of the point failed; they are not among the games. */
  public int failed() {
    return failed;
  }

  @Override
  public SortedSet<Long> seeds() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(ends.keySet()));
  }

  @Override
  public SortedSet<String> outcomes() {
    return new TreeSet<>(batch.manifest().outcomes());
  }

  @Override
  public Played played(long seed) throws IOException {
    End end = end(seed);
    if (cells == null) {
      return end.played();
    }
    Map<String, double[]> last = new TreeMap<>();
    cells.of(end.replicate()).forEach(one -> last.put(one.cell(), new double[] {one.value()}));
    return new Played(seed, end.played().fingerprint(), end.played().outcomes(), last);
  }

  @Override
  public Optional<List<Happening>> happenings(long seed) throws IOException {
    return events == null ? Optional.empty() : Optional.of(events.of(end(seed).replicate()));
  }

  @Override
  public Optional<List<Choice>> choices(long seed) throws IOException {
    return decisions == null ? Optional.empty() : Optional.of(decisions.of(end(seed).replicate()));
  }

  private End end(long seed) {
    End end = ends.get(seed);
    if (end == null) {
      throw new IllegalArgumentException("no run of seed " + seed);
    }
    return end;
  }

  private static Happening happening(ResultSet row) throws SQLException {
    return new Happening(
        row.getInt(10),
        row.getInt(2),
        RunRows.text(row, 3),
        RunRows.text(row, 4),
        RunRows.text(row, 5),
        RunRows.text(row, 6),
        WORDS.splitToList(RunRows.text(row, 7)),
        RunRows.text(row, 8),
        WORDS.splitToList(RunRows.text(row, 9)),
        "");
  }

  private static Choice choice(ResultSet row) throws SQLException {
    String state = RunRows.text(row, 3);
    Move move =
        new Move(
            RunRows.text(row, 4),
            state,
            RunRows.text(row, 5),
            RunRows.text(row, 6),
            RunRows.text(row, 7),
            0,
            RunRows.text(row, 8),
            0,
            RunRows.text(row, 9),
            0,
            row.getInt(10) == 1);
    return new Choice(row.getInt(2), state, move);
  }

  @Override
  public void close() throws IOException {
    for (RunRows<?> rows : new RunRows<?>[] {events, decisions, cells}) {
      if (rows != null) {
        rows.close();
      }
    }
  }
}
