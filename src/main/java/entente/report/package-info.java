/**
 * Pages about batches and claims: HTML that needs no network, made of sections, with plots as SVG
 * and as PNG.
 */
@org.jspecify.annotations.NullMarked
package entente.report;
