package entente.gui;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the pictures of console.md, which asks why Beijing accepts in March 2024; not part of the
 * build.
 */
class PagePictures {
  private static final Path SCENARIO = Path.of("configs/scenarios/northeast-asia.yaml");
  private static final Path PAGE = Path.of("src/site/markdown");
  private static final long SEED = 280;
  private static final int ACCEPTED = 27;
  private static final double DEED = 0.125;
  private static final long MOST = 200_000;

  @TempDir Path folder;

  @Test
  void fromTheFirstMonthToTheAnswer() throws Exception {
    Screen screen = Screen.start();
    Files.writeString(folder.resolve("window.properties"), "x=0\ny=0\nwidth=1200\nheight=760\n");
    try (OpenDesk desk = new OpenDesk(screen, SCENARIO, SEED, folder)) {
      desk.playTo(50);
      Timeline line = Screen.find(desk.content(), Timeline.class, "timeline");
      screen.click(line, line.at(ACCEPTED), 18);
      choose(desk, screen, "Beijing accepts");
      screen.move(desk.map(), 3, 3);
      keep(screen, desk, "console-march");
      screen.click(line, line.at(ACCEPTED - 1), 18);
      desk.inspect("RUS", "Decision");
      screen.move(desk.map(), 3, 3);
      scroll(desk, DEED);
      keep(screen, desk, "console-patron");
      desk.press("step");
      desk.inspect("CHN", "Decision");
      JComboBox<?> others = Screen.find(desk.content(), JComboBox.class, "other-options");
      Screen.in(
          () -> {
            for (int k = 0; k < others.getItemCount(); k++) {
              if (others.getItemAt(k).toString().contains("press PRK")) {
                others.setSelectedIndex(k);
              }
            }
            return true;
          });
      Screen.in(
          () -> {
            desk.desk().validate();
            others.scrollRectToVisible(new Rectangle(0, 0, 1, 430));
            return true;
          });
      desk.dock("Charts");
      desk.type(
          Screen.find(desk.content(), javax.swing.JTextField.class, "cell-name"),
          "dyad.PRK.CHN.dependency\n");
      desk.type(
          Screen.find(desk.content(), javax.swing.JTextField.class, "cell-name"),
          "dyad.CHN.PRK.trust\n");
      screen.move(desk.map(), 3, 3);
      keep(screen, desk, "console-answer");
      desk.choose("doctrine.CHN.solidarity");
      keep(screen, desk, "console-model");
    }
  }

  private static void choose(OpenDesk desk, Screen screen, String words) {
    JTable events = Screen.find(desk.content(), JTable.class, "events");
    Rectangle cell =
        Screen.in(
            () -> {
              for (int k = 0; k < events.getRowCount(); k++) {
                if (events.getValueAt(k, 1).toString().contains(words)) {
                  Rectangle found = events.getCellRect(k, 1, true);
                  events.scrollRectToVisible(found);
                  return found;
                }
              }
              throw new AssertionError(words + " is not among the events");
            });
    screen.click(events, cell.x + 30, cell.y + cell.height / 2);
  }

  /** Scrolls the decision to a share of its length. */
  private static void scroll(OpenDesk desk, double share) throws Exception {
    Prose decision = Screen.find(desk.content(), Prose.class, "decision");
    Screen.in(
        () -> {
          decision.scrollRectToVisible(
              new Rectangle(0, (int) (share * decision.getHeight()), 1, 1));
          int top = (int) (share * decision.getHeight());
          decision.scrollRectToVisible(new Rectangle(0, top, 1, decision.getVisibleRect().height));
          return true;
        });
  }

  /** The same in colours with fewer steps, which nobody sees and files feel. */
  private static BufferedImage fewer(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        image.setRGB(x, y, rgb & 0xF8F8F8 | (rgb & 0xE0E0E0) >> 5);
      }
    }
    return image;
  }

  private static void keep(Screen screen, OpenDesk desk, String name) throws Exception {
    Thread.sleep(300);
    BufferedImage image = fewer(screen.picture(desk.desk(), name));
    Path file = PAGE.resolve(name + ".png");
    ImageIO.write(image, "png", file.toFile());
    if (Files.size(file) > MOST) {
      throw new AssertionError(file + " has " + Files.size(file) + " bytes");
    }
  }
}
