package entente.map;

import entente.explain.Happening;
import entente.store.Rows;
import entente.store.RunReader;
import entente.store.UnreadableRecord;
import entente.world.Layout;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All moments of a run on disk. */
public final class Chronicle {
  private final YearMonth start;
  private final List<double[]> series;
  private final List<Happening> events;

  private Chronicle(YearMonth start, List<double[]> series, List<Happening> events) {
    this.start = start;
    this.series = Collections.unmodifiableList(series);
    this.events = List.copyOf(events);
  }

  /**
   * Reads a run.
   *
   * @param layout that of the run's scenario
   * @throws UnreadableRecord if the run has other cells
   */
  public static Chronicle of(RunReader run, Layout layout) throws IOException {
    List<String> names = run.cells();
    int[] places = names.stream().mapToInt(layout::find).toArray();
    for (int k = 0; k < places.length; k++) {
      if (places[k] < 0) {
        String cell = ": has a cell " + names.get(k) + ", which this engine does not know.";
        throw new UnreadableRecord(run.folder() + cell);
      }
    }
    List<double[]> series = new ArrayList<>();
    try (Rows<double[]> worlds = run.worlds()) {
      while (worlds.hasNext()) {
        double[] row = worlds.next();
        double[] cells = new double[layout.size()];
        for (int k = 0; k < places.length; k++) {
          cells[places[k]] = row[k];
        }
        series.add(cells);
      }
    }
    return new Chronicle(run.manifest().month(0), series, run.happenings());
  }

  /** How many months were played. */
  public int turns() {
    return series.size() - 1;
  }

  /** The cells at the start and at the end of each turn; not to be written to. */
  public List<double[]> series() {
    return series;
  }

  /**
   * The end of a turn.
   *
   * @param turn from -1, the start
   */
  public Moment moment(int turn) {
    List<Happening> so = events.stream().filter(event -> event.turn() <= turn).toList();
    return new Moment(start.plusMonths(turn), series.get(turn + 1), so);
  }
}
