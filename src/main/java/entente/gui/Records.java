package entente.gui;

import entente.game.Game;
import entente.map.MapScene;
import entente.map.Plate;
import entente.scenario.OrderText;
import entente.store.NewFile;
import entente.store.RunWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Writes what is in the window: the run, as {@code entente run} does, and the map. */
final class Records {
  private Records() {}

  /**
   * Writes all months that have been played as a run.
   *
   * @param runs the folder that holds the folders of runs
   * @return the run's folder
   * @throws Refused if nothing has been played
   */
  static Path save(Session session, Path runs) throws IOException {
    Game game = session.state().game();
    if (game.turn() == 0) {
      throw new Refused("No month has been played yet, so there is no run to save.");
    }
    RunWriter writer =
        new RunWriter(
            session.scenario(),
            session.setup().sets(),
            new OrderText(session.scenario()).lines(session.orders()),
            session.setup().seed());
    return writer.write(runs, game, session.state().outcomes());
  }

  /**
   * Writes the map as a picture. Nothing is overwritten: the next free name is taken.
   *
   * @param file a name that ends in .png or .svg
   * @throws Refused if it ends otherwise
   */
  static Path picture(MapScene scene, int width, int height, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    int point = Math.max(0, name.lastIndexOf('.'));
    String ending = name.substring(point);
    boolean svg = ending.toLowerCase(Locale.ROOT).equals(".svg");
    if (!svg && !ending.toLowerCase(Locale.ROOT).equals(".png")) {
      throw new Refused(name + " must end in .png or .svg.");
    }
    Plate plate =
        Plate.of(scene, Math.max(width, Plate.LEAST_WIDTH), Math.max(height, Plate.LEAST_HEIGHT));
    try (NewFile made = new NewFile(file.toAbsolutePath().resolveSibling(""))) {
      if (svg) {
        Files.writeString(made.draft(), plate.svg(), StandardCharsets.UTF_8);
      } else {
        ImageIO.write(plate.image(), "png", made.draft().toFile());
      }
      return made.publish(name.substring(0, point), ending);
    }
  }
}
