package entente.scenario;

import java.util.Optional;

/**
 * What a scenario says in words about a state.
 *
 * @param code its three letters
 * @param name its long name
 * @param seat what it is called as an actor, often its capital
 * @param place where its capital lies, if said
 */
public record State(String code, String name, String seat, Optional<Place> place) {}
