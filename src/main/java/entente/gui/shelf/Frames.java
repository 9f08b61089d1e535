package entente.gui.shelf;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The cells at the end of each month. One thread adds, others may read. A single cell is read where
 * it lies; a whole month is a copy.
 */
public final class Frames extends AbstractList<double[]> implements RandomAccess {
  private final Spill spill = new Spill();
  private final List<DoubleBuffer> months = new CopyOnWriteArrayList<>();

  @Override
  public boolean add(double[] cells) {
    ByteBuffer bytes = ByteBuffer.allocate(cells.length * Double.BYTES);
    bytes.asDoubleBuffer().put(cells);
    long from = spill.add(bytes);
    months.add(spill.part(from, bytes.capacity()).asDoubleBuffer());
    return true;
  }

  @Override
  public double[] get(int month) {
    DoubleBuffer kept = months.get(month).duplicate();
    double[] cells = new double[kept.capacity()];
    kept.get(cells);
    return cells;
  }

  /** A cell at the end of a month. */
  public double value(int month, int cell) {
    return months.get(month).get(cell);
  }

  @Override
  public int size() {
    return months.size();
  }
}
