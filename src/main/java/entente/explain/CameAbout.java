package entente.explain;

/**
 * An outcome that came about, in names.
 *
 * @param outcome its name
 * @param title what it is called
 * @param turn in which turn, 0 for the first
 */
public record CameAbout(String outcome, String title, int turn) {}
