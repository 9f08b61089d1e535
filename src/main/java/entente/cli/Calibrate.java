package entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "calibrate")
final class Calibrate implements Callable<Integer> {
  @Override
  public Integer call() {
    return 1;
  }
}
