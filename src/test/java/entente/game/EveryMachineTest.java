package entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import entente.fixture.FreshRun;
import entente.fixture.Jdk;
import entente.fixture.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same run on every Java, under every setting of the machine, alone or beside others. */
class EveryMachineTest {
  private static final String TOY = "toy";
  private static final String CASE = "northeast-asia";
  private static final long SEED = 8;
  private static final int TURNS = 12;
  private static final int FEW = 4;

  private static final List<Long> TOY_HERE = FreshRun.fingerprints(TOY, SEED, TURNS);
  private static final List<Long> CASE_HERE = FreshRun.fingerprints(CASE, SEED, TURNS);

  /**
   * The last two do without the processor's own exponentials and logarithms: who reckons with Math
   * instead of StrictMath is found out, for here they differ in the last digit.
   */
  @ParameterizedTest(name = "Java {0} {1}")
  @CsvSource({
    "17, -Duser.language=de -Duser.country=DE -Duser.timezone=Pacific/Apia -Dfile.encoding=UTF-16"
        + " -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
    "25, -Duser.language=de -Duser.country=DE -Duser.timezone=Asia/Kathmandu -XX:+UseParallelGC",
    "17, -Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1 -XX:-TieredCompilation"
        + " -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-UseLibmIntrinsic",
    "25, -Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1 -XX:+UseSerialGC"
        + " -XX:TieredStopAtLevel=1"
        + " -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-UseLibmIntrinsic"
  })
  void aFreshMachinePlaysTheSameRun(int version, String flags) throws IOException {
    List<String> printed =
        printed(version, flags, TOY, SEED + "", TURNS + "", CASE, SEED + "", TURNS + "");
    assertEquals(List.of(version + "", TOY_HERE.toString(), CASE_HERE.toString()), printed);
  }

  /** Compiled code must reckon as the interpreter does. */
  @ParameterizedTest
  @CsvSource({"17", "25"})
  void theInterpreterPlaysTheSameRun(int version) throws IOException {
    assertEquals(
        List.of(version + "", TOY_HERE.subList(0, FEW + 1).toString()),
        printed(version, "-Xint", TOY, SEED + "", FEW + ""));
  }

  @Test
  void eightGamesSideBySideAreTheGamesPlayedOneAfterAnother()
      throws InterruptedException, ExecutionException {
    Plan plan = Stage.shipped(CASE).plan();
    List<List<Long>> alone = new ArrayList<>();
    List<Future<List<Long>>> beside = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      for (long seed = 20; seed < 28; seed++) {
        long one = seed;
        beside.add(pool.submit(() -> FreshRun.fingerprints(plan, one, FEW)));
      }
      for (long seed = 20; seed < 28; seed++) {
        alone.add(FreshRun.fingerprints(plan, seed, FEW));
      }
      for (int k = 0; k < 8; k++) {
        assertEquals(alone.get(k), beside.get(k).get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> printed(int version, String flags, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(Jdk.java(version).toString()));
    command.addAll(Splitter.on(' ').splitToList(flags));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(FreshRun.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] bytes = process.getInputStream().readAllBytes();
    return new String(bytes, StandardCharsets.US_ASCII).lines().toList();
  }
}
