package entente.cli;

import entente.store.Engine;
import picocli.CommandLine.IVersionProvider;

/** What --version prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Engine engine = Engine.here();
    return new String[] {"entente " + engine.version(), "Java " + engine.java()};
  }
}
