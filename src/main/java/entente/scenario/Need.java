package entente.scenario;

/** Whether a key must be given. */
enum Need {
  /** It may be missing. */
  FREE,
  /** One of the files that are read together must give it. */
  TOGETHER,
  /** It must be given in its own block, which no other file completes. */
  HERE
}
