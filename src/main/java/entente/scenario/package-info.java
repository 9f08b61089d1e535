/** Scenario files: read once into an immutable scenario, with all their problems at once. */
@org.jspecify.annotations.NullMarked
package entente.scenario;
