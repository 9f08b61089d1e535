package entente.gui;

import static org.junit.jupiter.api.Assertions.fail;

import entente.fixture.Debian;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** A real screen without a monitor, a mouse on it, and a window that is looked at. */
final class Screen {
  private static final Path PICTURES = Path.of("target", "window");
  private static final int FEW = 20;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private final Robot robot;

  private Screen() throws AWTException {
    this.robot = new Robot();
    robot.setAutoDelay(15);
  }

  /**
   * Starts the X server that the variable DISPLAY names. It ends when this process does: to end it
   * before would end the process, which is a client of it.
   */
  static Screen start() throws Exception {
    System.setProperty("java.awt.headless", "false");
    String display = String.valueOf(System.getenv("DISPLAY"));
    if (!display.matches(":[0-9]+")) {
      fail("DISPLAY is " + display + "; these tests start a screen of their own, such as :87");
    }
    Path program = Debian.program("/usr/bin/Xvfb", "xvfb");
    Process server =
        new ProcessBuilder(
                program.toString(),
                display,
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1440x900x24",
                "-nolisten",
                "tcp",
                "-terminate")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader ready =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    if (ready.readLine() == null) {
      fail("Xvfb did not start on " + display + "; maybe another screen has that number.");
    }
    return new Screen();
  }

  /** Does something in the thread of windows. */
  static <T> T in(Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    SwingUtilities.invokeLater(future);
    try {
      return future.get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until something is so. */
  static void await(String what, BooleanSupplier so) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (!in(so::getAsBoolean)) {
      if (System.nanoTime() > end) {
        fail("It never came about that " + what);
      }
      Thread.sleep(20);
    }
  }

  /** The visible component of a name. */
  static <T extends Component> T find(Container within, Class<T> type, String name) {
    return in(
        () ->
            type.cast(
                search(within, one -> type.isInstance(one) && name.equals(one.getName()))
                    .orElseThrow(() -> new AssertionError("there is no " + name))));
  }

  static Optional<Component> search(Container within, Predicate<Component> wanted) {
    for (Component one : within.getComponents()) {
      if (one.isVisible() && wanted.test(one)) {
        return Optional.of(one);
      }
      if (one.isVisible() && one instanceof Container more) {
        Optional<Component> found = search(more, wanted);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** All text that can be read in a component. */
  static String text(Component within) {
    return in(
        () -> {
          StringBuilder text = new StringBuilder();
          read(within, text);
          return text.toString();
        });
  }

  private static void read(Component one, StringBuilder text) {
    if (one instanceof JTextComponent words) {
      text.append(words.getText()).append('\n');
    } else if (one instanceof javax.swing.JLabel label) {
      text.append(label.getText()).append('\n');
    } else if (one instanceof PartBars bars) {
      text.append(bars.words());
    }
    if (one instanceof Container more) {
      for (Component child : more.getComponents()) {
        if (child.isVisible()) {
          read(child, text);
        }
      }
    }
  }

  /** Clicks in the middle of a component. */
  void click(Component one) {
    click(one, one.getWidth() / 2, one.getHeight() / 2);
  }

  /** Clicks at a point of a component. */
  void click(Component one, int x, int y) {
    move(one, x, y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.waitForIdle();
  }

  /** Moves the mouse to a point of a component. */
  void move(Component one, int x, int y) {
    Point corner = in(one::getLocationOnScreen);
    robot.mouseMove(corner.x + x, corner.y + y);
    robot.waitForIdle();
  }

  /** Drags the mouse from a point of a component to another. */
  void drag(Component one, Point from, Point to) {
    move(one, from.x, from.y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    for (int k = 1; k <= 5; k++) {
      move(one, from.x + (to.x - from.x) * k / 5, from.y + (to.y - from.y) * k / 5);
    }
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.waitForIdle();
  }

  /** Presses a key. */
  void press(int... keys) {
    for (int key : keys) {
      robot.keyPress(key);
    }
    for (int k = keys.length - 1; k >= 0; k--) {
      robot.keyRelease(keys[k]);
    }
    robot.waitForIdle();
  }

  /** How many colours there are in a picture, about. */
  static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }

  /** Types letters and signs that need no shift. */
  void type(String letters) {
    for (char c : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
      press(c == '.' ? KeyEvent.VK_PERIOD : c);
    }
  }

  /** A picture of what is on the screen where a component is; it is kept under a name. */
  BufferedImage picture(Component one, String name) throws IOException {
    robot.waitForIdle();
    Rectangle place = in(() -> new Rectangle(one.getLocationOnScreen(), one.getSize()));
    BufferedImage image = robot.createScreenCapture(place);
    if (colours(image) < FEW) {
      fail("There is nothing in the picture " + name);
    }
    Files.createDirectories(PICTURES);
    ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
    return image;
  }
}
