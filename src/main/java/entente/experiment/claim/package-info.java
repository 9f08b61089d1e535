/** Claims: arms that differ in scenario data only, played on the same seeds, and judged. */
@org.jspecify.annotations.NullMarked
package entente.experiment.claim;
