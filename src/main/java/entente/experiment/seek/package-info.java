/** Looks for inputs that bring a rare outcome about, and tries them on games of other seeds. */
@org.jspecify.annotations.NullMarked
package entente.experiment.seek;
