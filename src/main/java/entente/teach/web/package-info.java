/** The classroom's server: pages for teams, for the facilitator and for the room. */
@org.jspecify.annotations.NullMarked
package entente.teach.web;
