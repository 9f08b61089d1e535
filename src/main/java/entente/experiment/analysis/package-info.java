/** What many runs say: sensitivity, scenario discovery, incidence in time, typical runs. */
@org.jspecify.annotations.NullMarked
package entente.experiment.analysis;
