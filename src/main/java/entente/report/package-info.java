/**
 * Pages about batches: an HTML page that needs no network, made of sections, with plots as SVG and
 * as PNG.
 */
@org.jspecify.annotations.NullMarked
package entente.report;
