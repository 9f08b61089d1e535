package entente.experiment.batch;

import entente.experiment.Kept;
import entente.game.Game;
import entente.game.Plan;
import entente.store.CsvWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * series: the cells that are kept, one row a cell and month, the first for the start, which is turn
 * -1 and the month before the first; those of which only the end is kept have a row in the last
 * month.
 */
record SeriesSheet(List<String> overTime, List<String> atEnd) implements Sheet {

  static SeriesSheet of(Kept kept) {
    List<String> more = new ArrayList<>(kept.cellsAtEnd());
    more.removeAll(kept.cellsOverTime());
    return new SeriesSheet(kept.cellsOverTime(), List.copyOf(more));
  }

  boolean isEmpty() {
    return overTime.isEmpty() && atEnd.isEmpty();
  }

  @Override
  public String name() {
    return "series";
  }

  @Override
  public List<Column> columns() {
    return Sheet.keyed(
        Column.whole("turn"), Column.text("month"), Column.text("cell"), Column.number("value"));
  }

  /** Takes the cells down that are kept of the start or of the month just played. */
  double[] look(Game game) {
    List<String> names = new ArrayList<>(overTime);
    if (game.finished()) {
      names.addAll(atEnd);
    }
    double[] row = new double[names.size()];
    for (int k = 0; k < row.length; k++) {
      row[k] = game.world().value(game.plan().layout().find(names.get(k)));
    }
    return row;
  }

  @Override
  public void write(CsvWriter out, Played run) throws IOException {
    if (run.run().isPresent()) {
      Plan plan = run.run().get().game().plan();
      for (int row = 0; row < run.cells().length; row++) {
        int turn = row - 1;
        for (int k = 0; k < run.cells()[row].length; k++) {
          Sheet.begin(out, run).number(turn).text(plan.month(turn).toString());
          out.text(k < overTime.size() ? overTime.get(k) : atEnd.get(k - overTime.size()));
          out.number(run.cells()[row][k]).end();
        }
      }
    }
  }
}
