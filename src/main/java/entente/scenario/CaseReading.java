package entente.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a case: the case, or what is wrong with it.
 *
 * @param hand the case; there if and only if there are no problems
 * @param problems sorted by position
 */
public record CaseReading(Optional<Case> hand, List<Problem> problems) {}
