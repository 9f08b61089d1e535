package entente.experiment.spark;

import static entente.experiment.spark.StandaloneCluster.LIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.experiment.batch.Exports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program on a real cluster: the same results as here, whatever happens to workers.
 */
@Tag("spark")
class SparkBatchIT {
  private static final Path JAR = Path.of("target/entente.jar").toAbsolutePath();
  private static final int RUNS = 150;

  @TempDir static Path folder;
  private static StandaloneCluster cluster;
  private static Path experiment;
  private static Map<String, String> expected;

  @BeforeAll
  static void aClusterAndWhatABatchComesToHere() throws Exception {
    experiment = experiment();
    Path home = Files.createDirectory(folder.resolve("spark"));
    cluster = new StandaloneCluster(home);
    Path here = folder.resolve("here");
    ended(1, cluster.start(batch(List.of(), "--out", here.toString()), log("here")), "here");
    expected = Exports.hashes(here);
  }

  @AfterAll
  static void noProcessIsLeft() throws Exception {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void aBatchThatLosesAnExecutorEndsInTheSameBytes() throws Exception {
    Path out = folder.resolve("there");
    Process driver = onCluster(out, "there");
    awaitParts(out, driver, "there");
    cluster.executor().destroyForcibly();
    ended(1, driver, "there");
    String said = Files.readString(log("there"));
    assertTrue(said.contains("Lost executor"), said);
    assertTrue(said.contains("a run, on " + cluster.url()), said);
    assertTrue(said.contains(RUNS / 3 + " runs failed; the others were played."), said);
    assertEquals(expected, Exports.hashes(out));
  }

  @Test
  void aBatchWhoseDriverIsKilledIsResumedBySparkSubmitAndEndsInTheSameBytes() throws Exception {
    Path out = folder.resolve("killed");
    Process driver = onCluster(out, "killed");
    awaitParts(out, driver, "killed");
    driver.destroyForcibly().waitFor();
    assertFalse(Files.exists(out.resolve("results.duckdb")));
    List<String> submit = cluster.java();
    submit.add("org.apache.spark.deploy.SparkSubmit");
    submit.addAll(List.of("--master", cluster.url(), "--executor-memory", "512m"));
    submit.addAll(List.of("--conf", "spark.entente.wait=300s"));
    submit.addAll(List.of("--conf", "spark.executor.extraJavaOptions=" + LIGHT));
    submit.addAll(List.of("--class", "entente.cli.Main", JAR.toString()));
    submit.addAll(List.of("batch", experiment.toString(), "--resume", "--out", out.toString()));
    ended(1, cluster.start(submit, log("resumed")), "resumed");
    String said = Files.readString(log("resumed"));
    assertTrue(said.contains(" of " + RUNS + " runs are kept from before."), said);
    assertEquals(expected, Exports.hashes(out));
  }

  @Test
  void aClusterWithoutRoomIsGivenUpInTime() throws Exception {
    List<String> settings = List.of("-Dspark.entente.wait=3s", "-Dspark.executor.memory=100g");
    String out = folder.resolve("no-room").toString();
    List<String> command = batch(settings, "--on", cluster.url(), "--out", out);
    ended(1, cluster.start(command, log("no-room")), "no-room");
    String said = Files.readString(log("no-room"));
    assertTrue(said.contains("has had no worker for this in 3 s"), said);
    assertTrue(said.contains("--on " + cluster.url() + " --resume --out " + out), said);
  }

  @Test
  void theProgramSharesNoClassWithSparkButThoseThatNeverChange() throws Exception {
    Set<String> own = classes(JAR);
    Set<String> shared = new TreeSet<>();
    try (Stream<Path> jars = Files.list(cluster.jars())) {
      for (Path jar : jars.filter(jar -> !logsHere(jar)).toList()) {
        Set<String> both = classes(jar);
        both.retainAll(own);
        both.forEach(name -> shared.add(name.replaceFirst("(\\w+/\\w+/\\w+)/.*", "$1")));
      }
    }
    shared.removeIf(name -> name.startsWith("org/slf4j/"));
    // Interfaces of published standards; the classroom's server alone uses them, and never on a
    // cluster.
    shared.removeIf(name -> name.startsWith("jakarta/"));
    assertEquals(
        Set.of("com/google/errorprone", "com/google/j2objc", "org/apache/commons"), shared);
  }

  private static Set<String> classes(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Set<String> names = new TreeSet<>();
      file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
          .forEach(names::add);
      return names;
    }
  }

  /** The test's cluster logs as the program does; one that is installed has a logger of its own. */
  private static boolean logsHere(Path jar) {
    return jar.getFileName().toString().startsWith("logback");
  }

  private static Process onCluster(Path out, String name) throws IOException {
    List<String> settings =
        List.of(
            "-Dspark.entente.wait=300s",
            "-Dspark.executor.memory=512m",
            "-Dspark.executor.extraJavaOptions=" + LIGHT);
    List<String> command = batch(settings, "--on", cluster.url(), "--out", out.toString());
    return cluster.start(command, log(name));
  }

  private static List<String> batch(List<String> settings, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(LIGHT.split(" ")));
    command.addAll(settings);
    command.addAll(List.of("-jar", JAR.toString(), "batch", experiment.toString()));
    command.addAll(List.of(words));
    return command;
  }

  private static Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private static void ended(int code, Process process, String name) throws Exception {
    boolean ended = process.waitFor(300, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertTrue(ended, () -> said(name));
    assertEquals(code, process.exitValue(), () -> said(name));
  }

  /** Until something is kept of a batch, but not all. */
  private static void awaitParts(Path batch, Process driver, String name) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
    while (parts(batch) == 0) {
      assertTrue(driver.isAlive() && System.nanoTime() - end < 0, () -> said(name));
      Thread.sleep(20);
    }
  }

  private static long parts(Path batch) throws IOException {
    Path parts = batch.resolve("parts");
    if (!Files.isDirectory(parts)) {
      return 0;
    }
    try (Stream<Path> list = Files.list(parts)) {
      return list.filter(part -> !part.getFileName().toString().startsWith(".")).count();
    }
  }

  private static String said(String name) {
    try {
      return Files.readString(log(name));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** The toy for three years at three points; in the middle one an outcome divides by nothing. */
  private static Path experiment() throws IOException {
    Path configs = Files.createDirectory(folder.resolve("configs"));
    Path toy = Path.of("configs/scenarios/toy.yaml").toRealPath();
    Files.writeString(
        Files.createDirectory(configs.resolve("worlds")).resolve("odd.yaml"),
        """
        scenario: odd
        include: %s
        outcomes:
          odd:
            title: Odd
            if: 1.0 / (start("dyad.AAA.BBB.trust") - 0.25) > 1000.0
            source: toy
        """
            .formatted(configs.resolve("worlds").toRealPath().relativize(toy)));
    return Files.writeString(
        Files.createDirectory(configs.resolve("trials")).resolve("odd-trust.yaml"),
        """
        experiment: odd-trust
        title: Odd
        scenario: ../worlds/odd.yaml
        turns: 36
        replicates: %d
        factors:
          dyad.AAA.BBB.trust: {list: [0.125, 0.25, 0.5]}
        record:
          cells: [state.AAA.stability]
          series: [dyad.AAA.BBB.trust]
          events: true
          decisions: true
        """
            .formatted(RUNS / 3));
  }
}
