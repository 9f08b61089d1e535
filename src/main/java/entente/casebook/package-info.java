/** Hand-worked cases: small situations whose outcome was worked out from the model's page. */
@org.jspecify.annotations.NullMarked
package entente.casebook;
