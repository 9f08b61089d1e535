package entente.mind;

/**
 * From where a state judges a change, as a believer takes it: how it weighs its motives, what they
 * are as things stand, and what that is worth to it.
 *
 * @param weights of the motives, as believed [1]
 * @param before the motives as things stand [utility]
 * @param reference the utility as things stand, over the aspiration [utility]
 * @param aversion how losses loom over gains [1]
 * @param nothing the prospect value of the reference [utility]
 */
record Standpoint(
    double[] weights, double[] before, double reference, double aversion, double nothing) {}
