package entente.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Prints pages as PDF by a Chromium that is installed.
 *
 * @param browser its program
 */
record PdfPrinter(Path browser) {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final int PATIENCE = 60;

  /**
   * The first one on the path.
   *
   * @throws BadInput if there is none
   */
  static PdfPrinter find() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : NAMES) {
        Path program = Path.of(folder).resolve(name);
        if (Files.isExecutable(program)) {
          return new PdfPrinter(program);
        }
      }
    }
    throw new BadInput(
        "--pdf needs a Chromium, and there is none on the path.\nMaybe print the pages from a"
            + " browser.");
  }

  /** Prints a page beside it, and says where. */
  Path print(Path page) throws IOException {
    Path to = Path.of(page.toString().replaceFirst("\\.html$", ".pdf"));
    Path profile = Files.createTempDirectory("entente-print");
    try {
      List<String> words = new ArrayList<>(List.of(browser.toString()));
      words.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"));
      words.add("--disable-dev-shm-usage");
      words.add("--disable-background-networking");
      words.add("--user-data-dir=" + profile);
      words.add("--no-pdf-header-footer");
      words.add("--print-to-pdf=" + to.toAbsolutePath());
      words.add(page.toUri().toString());
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean done = process.waitFor(PATIENCE, TimeUnit.SECONDS);
      process.destroyForcibly();
      if (!done || !Files.isRegularFile(to)) {
        throw new IOException(browser + " printed nothing of " + page);
      }
      return to;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      remove(profile);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.deleteIfExists(path);
    }
  }
}
