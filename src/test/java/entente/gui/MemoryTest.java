package entente.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window remembers from one time to the next. */
class MemoryTest {
  private static final Rectangle SCREEN = new Rectangle(0, 0, 1920, 1080);
  private static final Rectangle USUAL = new Rectangle(100, 50, 1440, 900);

  @TempDir Path folder;

  @Test
  void aWindowComesBackWhereItWas() {
    Path file = folder.resolve("deep/er/window.properties");
    Memory memory = new Memory(file);
    memory.keep(new Rectangle(10, 20, 800, 700));
    memory.keep("dock", 1);
    memory.write();
    Memory later = new Memory(file);
    assertEquals(new Rectangle(10, 20, 800, 700), later.bounds(SCREEN, USUAL));
    assertEquals(1, later.number("dock", 0, 1, 0));
  }

  @Test
  void aWindowOfAScreenThatIsGoneComesBackWhereThereIsRoom() throws Exception {
    Path file = folder.resolve("window.properties");
    Files.writeString(file, "x=4000\ny=20\nwidth=800\nheight=700\n");
    assertEquals(USUAL, new Memory(file).bounds(SCREEN, USUAL));
  }

  @Test
  void garbageIsTakenForNothing() throws Exception {
    Path file = folder.resolve("window.properties");
    Random random = new Random(1);
    for (int k = 0; k < 200; k++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      Files.write(file, bytes);
      assertEquals(USUAL, new Memory(file).bounds(SCREEN, USUAL));
    }
    Files.writeString(file, "x=\\uZZZZ\nwidth=99999999999\nheight=-5\ndock=two\n");
    assertEquals(0, new Memory(file).number("dock", 0, 1, 0));
    byte[] huge = new byte[200_000];
    Arrays.fill(huge, (byte) 'x');
    Files.write(file, huge);
    assertEquals(USUAL, new Memory(file).bounds(SCREEN, USUAL));
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoReasonToStop() throws Exception {
    Path blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder");
    Memory memory = new Memory(blocked.resolve("window.properties"));
    memory.keep("dock", 1);
    memory.write();
    assertTrue(Files.isRegularFile(blocked));
  }
}
