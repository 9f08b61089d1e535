package entente.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Spark as it is installed on this machine. It is no part of the program, for a cluster brings its
 * own; so the program is loaded once more, together with it.
 *
 * @param jars the folder of its jars
 */
record SparkHome(Path jars) {
  private static final String VARIABLE = "SPARK_HOME";

  /** Of two loggers one would complain of the other. */
  private static final String OTHER_LOGGER = "log4j-slf4j2-impl";

  /** Whether Spark is at hand already, by spark-submit or the class path. */
  static boolean loaded() {
    String one = "org/apache/spark/SparkContext.class";
    return SparkHome.class.getClassLoader().getResource(one) != null;
  }

  /**
   * Where the environment says it is.
   *
   * @param where what it is needed for, for the message
   * @throws BadInput if it says nothing, or wrong
   */
  static SparkHome here(String where) {
    String home = System.getenv(VARIABLE);
    String need = "--on " + where + " needs Spark, which is no part of this program, ";
    String advice =
        "\nMaybe "
            + VARIABLE
            + "=FOLDER of a Spark 4 as the cluster has it, or\n  spark-submit --master "
            + where
            + " entente.jar batch …";
    if (home == null || home.isBlank()) {
      throw new BadInput(need + "and " + VARIABLE + " is not set." + advice);
    }
    Path jars = Path.of(home).resolve("jars");
    if (!Files.isDirectory(jars)) {
      throw new BadInput(need + "and there is no folder " + jars + "." + advice);
    }
    return new SparkHome(jars);
  }

  /**
   * Calls the program anew where Spark is at hand.
   *
   * @param words what it was called with
   * @return its exit code
   */
  int call(PrintWriter out, PrintWriter err, List<String> words) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader());
    try {
      for (ToolProvider tool : ServiceLoader.load(ToolProvider.class)) {
        if (tool.name().equals(Entente.NAME)) {
          return tool.run(out, err, words.toArray(String[]::new));
        }
      }
      throw new IllegalStateException("the program does not find itself");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Never closed: what Spark does when the process ends is loaded only then. */
  private ClassLoader loader() throws IOException {
    URL[] places = places().toArray(URL[]::new);
    return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
  }

  /** The program's own places first, then Spark's jars. */
  private List<URL> places() throws IOException {
    List<URL> places = new ArrayList<>();
    for (String own : System.getProperty("java.class.path").split(File.pathSeparator)) {
      places.add(url(Path.of(own)));
    }
    try (Stream<Path> list = Files.list(jars)) {
      for (Path jar : list.sorted().toList()) {
        String name = jar.getFileName().toString();
        if (name.endsWith(".jar") && !name.startsWith(OTHER_LOGGER)) {
          places.add(url(jar));
        }
      }
    }
    return places;
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
