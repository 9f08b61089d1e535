package entente.game;

import entente.mind.Answer;

/**
 * What somebody who was asked really answered.
 *
 * @param event the event in which
 * @param answer what it made of the matter
 * @param yes what it said
 */
public record Reply(int event, Answer answer, boolean yes) {}
