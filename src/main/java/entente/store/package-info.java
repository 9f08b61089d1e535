/** Runs on disk: a manifest, the scenario and tables that pandas and R read. */
@org.jspecify.annotations.NullMarked
package entente.store;
