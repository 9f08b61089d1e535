package entente.bloc;

/**
 * A partition with its energy.
 *
 * @param partition the partition
 * @param energy its energy in a landscape
 */
public record Standing(Partition partition, double energy) {}
