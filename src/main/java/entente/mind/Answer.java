package entente.mind;

/**
 * What somebody who is asked makes of an initiative, or a patron who may press after it.
 *
 * @param state who
 * @param role {@code consent}, {@code compliance}, {@code shield}, {@code counsel} or {@code
 *     patron}
 * @param difference the prospect value of yes over no [utility]
 * @param probability the chance of yes (of a patron: of pressing) [0,1]
 * @param parts each motive's part in the difference, then the attitude to risk [utility]
 */
public record Answer(
    int state, String role, double difference, double probability, double[] parts) {}
