package entente.world;

/** How the cells of one derived quantity follow from others. Stateless but for its parameters. */
public interface Derivation {

  /** The quantity whose cells it computes. */
  Quantity quantity();

  /** Declares each cell that the value of cell (i,j) may read; an index without axis is 0. */
  void inputs(Inputs inputs, int i, int j);

  /** What reckons its cells in a world. */
  Formula in(World world);
}
