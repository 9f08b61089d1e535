package entente.scenario;

import java.util.List;

/**
 * A number of a scenario.
 *
 * @param value the number
 * @param spread how far it is drawn from there once a run; 0 for not at all
 * @param sources the keys of its sources
 */
record Figure(double value, double spread, List<String> sources) {}
