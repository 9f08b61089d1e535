/** Experiments: what varies, at which points, how often each is played, and what is kept. */
@org.jspecify.annotations.NullMarked
package entente.experiment;
