package entente.teach.web;

import entente.fixture.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium with a tab for each of those who take part. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long PAUSE = 60;
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String LOOK =
      "const done = arguments[arguments.length - 1];"
          + "axe.run(document, {resultTypes: ['violations']}).then(found => done("
          + "found.violations.map(v => v.id + ': ' + v.help + ' ' +"
          + " v.nodes.map(n => n.html.slice(0, 120)).join(' | ')).join('\\n')));";

  private final Chromium chromium;
  private final ChromeDriver driver;
  private final String axe;

  /**
   * Starts it.
   *
   * @param profile an empty folder
   */
  Browser(Path profile) throws IOException {
    chromium =
        new Chromium(
            profile,
            "--disable-background-timer-throttling",
            "--disable-backgrounding-occluded-windows",
            "--disable-renderer-backgrounding");
    driver = chromium.driver();
    try (InputStream in = Browser.class.getResourceAsStream(AXE)) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    screen(1280, false);
  }

  /** Opens a page in a tab of its own; returns the tab. */
  String tab(String address) {
    driver.switchTo().newWindow(WindowType.TAB);
    driver.get(address);
    return driver.getWindowHandle();
  }

  void to(String tab) {
    driver.switchTo().window(tab);
  }

  void go(String address) {
    driver.get(address);
  }

  void reload() {
    driver.navigate().refresh();
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /** How wide the screen is, and whether it is dark. */
  void screen(int width, boolean dark) {
    chromium.lay(
        width,
        "screen",
        Map.of(
            "prefers-color-scheme", dark ? "dark" : "light", "prefers-reduced-motion", "reduce"));
  }

  /** The text of an element once it says what is awaited. */
  String await(String css, String said) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(60))
        .withMessage(() -> css + " never said " + said + " but " + text(css) + " at " + address())
        .until(
            any -> {
              String text = text(css);
              return text.contains(said) ? text : null;
            });
  }

  /** What an element says, as soon as it is there and says something. */
  String awaited(String css) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(60))
        .withMessage(() -> css + " says nothing at " + address())
        .until(
            any -> {
              String text = text(css);
              return text.isEmpty() ? null : text;
            });
  }

  /** What an element says; nothing if it is not there. */
  String text(String css) {
    try {
      return driver.findElement(By.cssSelector(css)).getText();
    } catch (NoSuchElementException | StaleElementReferenceException e) {
      return "";
    }
  }

  boolean has(String css) {
    return !driver.findElements(By.cssSelector(css)).isEmpty();
  }

  /** An attribute of all elements that fit. */
  @SuppressWarnings("unchecked")
  List<String> attributes(String css, String name) {
    return (List<String>)
        driver.executeScript(
            "return [...document.querySelectorAll(arguments[0])].map(e => e[arguments[1]]"
                + " || e.getAttribute(arguments[1]))",
            css,
            name);
  }

  /** Presses a button as soon as it is there; it may be replaced just then. */
  void press(String css) {
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(60))
        .withMessage(() -> "no " + css + " could be pressed at " + address())
        .until(any -> tries(css) ? true : null);
  }

  /** Presses a button if it is there; whether it was. */
  boolean tries(String css) {
    try {
      WebElement button = driver.findElement(By.cssSelector(css));
      driver.executeScript(
          "arguments[0].scrollIntoView({block:'center',behavior:'instant'})", button);
      button.click();
      Thread.sleep(PAUSE);
      return true;
    } catch (NoSuchElementException
        | StaleElementReferenceException
        | ElementNotInteractableException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void type(String css, String text) {
    WebElement field = driver.findElement(By.cssSelector(css));
    field.clear();
    field.sendKeys(text);
  }

  /** Presses a key where the focus is. */
  void key(CharSequence key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  Object script(String script) {
    return driver.executeScript(script);
  }

  /** What of the page shuts people out, by axe; empty if nothing does. */
  String barriers() {
    driver.executeScript(axe);
    return String.valueOf(driver.executeAsyncScript(LOOK));
  }

  /** By how many pixels the page is wider than the screen. */
  long overhang() {
    return (Long)
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  List<String> console() {
    return chromium.console();
  }

  void picture(Path file) throws IOException {
    chromium.picture(file);
  }

  @Override
  public void close() {
    chromium.close();
  }
}
