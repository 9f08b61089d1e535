/** What a state wants and how it chooses: motives, prospect value, foresight, choice, decision. */
@org.jspecify.annotations.NullMarked
package entente.mind;
