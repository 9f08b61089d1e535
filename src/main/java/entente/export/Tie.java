package entente.export;

/**
 * What ties two states, or sets them against each other, over the months.
 *
 * @param kind such as alignment
 * @param label what it is called, more closely than by its kind
 * @param from the first state's code
 * @param to the second's
 * @param directed whether it goes from the one to the other
 * @param weight how strong it is each month; there is no tie while it is not above zero
 */
record Tie(String kind, String label, String from, String to, boolean directed, double[] weight) {}
