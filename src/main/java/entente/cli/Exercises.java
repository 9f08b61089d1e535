package entente.cli;

import picocli.CommandLine.Command;

/** Exercises. */
@Command(name = "exercise", description = "x")
final class Exercises implements Runnable {
  @Override
  public void run() {}
}
