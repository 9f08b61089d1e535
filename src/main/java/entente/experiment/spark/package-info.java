/** Batches played on the workers of a Spark cluster. */
@org.jspecify.annotations.NullMarked
package entente.experiment.spark;
