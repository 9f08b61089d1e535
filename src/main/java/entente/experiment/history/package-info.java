/** History replayed: how probable each real act was, and how far modelled paths are from data. */
@org.jspecify.annotations.NullMarked
package entente.experiment.history;
