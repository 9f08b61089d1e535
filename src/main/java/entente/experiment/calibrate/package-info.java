/** Numbers fitted to the fit part of a history. */
@org.jspecify.annotations.NullMarked
package entente.experiment.calibrate;
