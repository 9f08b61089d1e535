package entente.experiment.history;

import entente.scenario.HistoryFile.Act;

/**
 * What somebody who was asked really said.
 *
 * @param act to what
 * @param state who
 * @param yes what it said
 * @param chance the chance that the engine gave to that [0,1]
 */
public record Reply(Act act, int state, boolean yes, double chance) {}
