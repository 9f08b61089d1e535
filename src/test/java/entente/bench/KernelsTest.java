package entente.bench;

import org.junit.jupiter.api.Test;

/** The limit that the engine is held against. */
final class KernelsTest {

  /** Written twice, by the engine's rules and by hand, an act has the same worth. */
  @Test
  void theKernelsValueActsAsTheEngineDoes() {
    Kernels.check();
  }
}
