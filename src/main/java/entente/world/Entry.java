package entente.world;

/**
 * A change of the real world.
 *
 * @param cell the place
 * @param before the value before
 * @param after the value after
 * @param cause why
 */
public record Entry(int cell, double before, double after, Cause cause) {}
