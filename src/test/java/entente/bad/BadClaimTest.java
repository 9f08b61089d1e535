package entente.bad;

/** Every broken claim. */
class BadClaimTest extends BadFiles {
  BadClaimTest() {
    super("claims", 15);
  }
}
