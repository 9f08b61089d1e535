package entente.experiment.seek;

/**
 * A game that broke off. It counts as a game in which the outcome did not come about.
 *
 * @param seed its seed
 * @param error why, in a line
 */
public record Broken(long seed, String error) {}
