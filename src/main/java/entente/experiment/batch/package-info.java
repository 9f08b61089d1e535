/** Batches: an experiment's games played on many threads, and their results on disk. */
@org.jspecify.annotations.NullMarked
package entente.experiment.batch;
