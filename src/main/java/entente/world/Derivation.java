package entente.world;

/** How the cells of one derived quantity follow from others. Stateless but for its parameters. */
public interface Derivation {

  /** The quantity whose cells it computes. */
  Quantity quantity();

  /** Declares each cell that the value of cell (i,j) may read; an index without axis is 0. */
  void inputs(Inputs inputs, int i, int j);

  /**
   * The derived quantity of the same axes that bars this one: where it is 0, so is this one,
   * whatever else it reads. Where nothing bars it, the quantity itself.
   */
  default Quantity barredBy() {
    return quantity();
  }

  /** What reckons its cells in a world. */
  Formula in(World world);
}
