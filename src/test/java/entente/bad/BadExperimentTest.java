package entente.bad;

/** Every broken experiment. */
class BadExperimentTest extends BadFiles {
  BadExperimentTest() {
    super("experiments", 30);
  }
}
