package entente.world;

/**
 * A derived quantity reckoned over the cells of one world. It is asked only when all that it reads
 * is up to date, so it reads straight from {@link Grid}s.
 */
public interface Formula {

  /** The value of cell (i,j), as the cells that it reads stand; an index without axis is 0. */
  double value(int i, int j);
}
