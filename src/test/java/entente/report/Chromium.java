package entente.report;

import entente.fixture.Debian;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, which downloads nothing and asks nobody. */
final class Chromium implements AutoCloseable {
  private final ChromeDriver driver;

  /**
   * Starts it.
   *
   * @param profile an empty folder
   */
  Chromium(Path profile) throws IOException {
    Path browser = Debian.program("/usr/bin/chromium", "chromium");
    Path control = Debian.program("/usr/bin/chromedriver", "chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    File executable = control.toFile();
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(executable).build(), options);
  }

  /** Opens a file of this machine, as wide as that, on dark paper or light. */
  void open(Path page, int width, boolean dark) {
    screen(width, "screen", dark);
    driver.get(page.toUri().toString());
  }

  /** Lays the page out as on a sheet of paper of that width. */
  void paper(int width) {
    screen(width, "print", false);
  }

  private void screen(int width, String media, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(scheme)));
  }

  /** What a script returns: a list of complaints, one a line. */
  String complaints(String script) {
    return String.valueOf(driver.executeScript(script));
  }

  /** What the page wrote to the console. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** Keeps a picture of the whole page, for people to look at. */
  void picture(Path file) throws IOException {
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.write(file, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
  }

  /** Prints the page on A4 and keeps it. */
  byte[] print(Path file) throws IOException {
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF",
            Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", true));
    byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    Files.write(file, pdf);
    return pdf;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
