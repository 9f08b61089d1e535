package entente.experiment.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real cluster on loopback: a master and two workers, each a process, made of the jars that Maven
 * has brought for the tests.
 */
final class StandaloneCluster implements AutoCloseable {
  /** Those of the program and the tests, by their folders in Maven's repository. */
  private static final List<String> NOT_SPARKS =
      List.of(
          "/info/picocli/",
          "/com/formdev/",
          "/dev/cel/",
          "/edu/gmu/",
          "/io/javalin/",
          "/jakarta/enterprise/",
          "/jakarta/interceptor/",
          "/jakarta/transaction/",
          "/me/tongfei/",
          "/com/google/auto/",
          "/com/google/re2j/",
          "/com/networknt/",
          "/com/tngtech/",
          "/org/antlr/",
          "/org/duckdb/",
          "/org/eclipse/jetty/",
          "/org/jetbrains/",
          "/org/jfree/",
          "/org/jline/",
          "/org/jspecify/",
          "/org/junit/",
          "/org/openjdk/",
          "/org/ow2/asm/",
          "/org/seleniumhq/",
          "/org/snakeyaml/",
          "/org/threeten/",
          "/org/webjars/",
          "/org/yaml/",
          "/dataformat/");

  private static final List<String> OPENED =
      List.of(
          "java.base/java.io",
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/sun.nio.ch");

  /** These processes do too little for the second compiler. */
  static final String LIGHT = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final String LOG =
      """
      <configuration>
        <appender name="stderr" class="ch.qos.logback.core.ConsoleAppender">
          <target>System.err</target>
          <encoder><pattern>%d %level %logger{0}: %msg%n</pattern></encoder>
        </appender>
        <root level="INFO"><appender-ref ref="stderr"/></root>
      </configuration>
      """;

  private final Path home;
  private final int port = free();
  private final List<Process> processes = new ArrayList<>();
  private final Thread hook = new Thread(this::end);

  /** Starts one, with everything it writes in a folder. */
  StandaloneCluster(Path home) throws IOException, InterruptedException {
    this.home = home;
    Runtime.getRuntime().addShutdownHook(hook);
    install();
    daemon(
        "master", "master.Master", "--host", "127.0.0.1", "--port", "" + port, "--webui-port", "0");
    awaitMaster();
    for (String name : List.of("first", "second")) {
      String folder = home.resolve(name).toString();
      daemon(
          name,
          "worker.Worker",
          "--host",
          "127.0.0.1",
          "--webui-port",
          "0",
          "--cores",
          "1",
          "--memory",
          "1g",
          "--work-dir",
          folder,
          url());
    }
  }

  private void install() throws IOException {
    Path jars = Files.createDirectory(home.resolve("jars"));
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(place).toAbsolutePath();
      String spelt = jar.toString().replace('\\', '/');
      if (spelt.endsWith(".jar") && NOT_SPARKS.stream().noneMatch(spelt::contains)) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
      }
    }
    Files.writeString(Files.createDirectory(home.resolve("conf")).resolve("logback.xml"), LOG);
  }

  private void daemon(String name, String kind, String... words) throws IOException {
    List<String> command = java();
    command.addAll(List.of("-Xmx256m", "org.apache.spark.deploy." + kind));
    command.addAll(List.of(words));
    processes.add(start(command, home.resolve(name + ".log")));
  }

  private void awaitMaster() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
    while (!answers()) {
      if (System.nanoTime() - end > 0 || !processes.get(0).isAlive()) {
        throw new IOException(Files.readString(home.resolve("master.log")));
      }
      Thread.sleep(100);
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The master's address. */
  String url() {
    return "spark://127.0.0.1:" + port;
  }

  /** The folder of its jars. */
  Path jars() {
    return home.resolve("jars");
  }

  /** The start of a command: Java with what Spark needs, its jars on the class path. */
  List<String> java() {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(LIGHT.split(" ")));
    OPENED.forEach(name -> words.add("--add-opens=" + name + "=ALL-UNNAMED"));
    words.addAll(List.of("-cp", home.resolve("conf") + File.pathSeparator + jars() + "/*"));
    return words;
  }

  /** Starts a process that knows where Spark is. */
  Process start(List<String> command, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                home.toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                "127.0.0.1",
                "SPARK_LOCAL_DIRS",
                home.resolve("scratch").toString()));
    return builder.redirectOutput(log.toFile()).start();
  }

  /** One of the processes in which the workers play, of the application that began last. */
  ProcessHandle executor() {
    return processes.stream()
        .skip(1)
        .flatMap(Process::children)
        .max(Comparator.comparing(one -> one.info().startInstant().orElse(Instant.MIN)))
        .orElseThrow();
  }

  private static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends all its processes, whatever they do, and takes the links to the jars away. */
  @Override
  public void close() throws IOException, InterruptedException {
    end();
    for (Process process : processes) {
      process.waitFor();
    }
    try (DirectoryStream<Path> links = Files.newDirectoryStream(jars())) {
      for (Path link : links) {
        Files.delete(link);
      }
    }
    Runtime.getRuntime().removeShutdownHook(hook);
  }

  private void end() {
    for (Process process : processes) {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
