package entente.bad;

/** Every broken history and calibration. */
class BadHistoryTest extends BadFiles {
  BadHistoryTest() {
    super("histories", 20);
  }
}
