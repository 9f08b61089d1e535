/**
 * Experiments: what varies, at which points, how often each is played, and what is kept; the
 * futures of a moment; two arms compared pair by pair.
 */
@org.jspecify.annotations.NullMarked
package entente.experiment;
