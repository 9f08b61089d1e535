package entente.report;

import entente.game.Game;
import entente.map.BadMap;
import entente.map.Colouring;
import entente.map.Colourings;
import entente.map.MapScene;
import entente.map.Moment;
import entente.map.Plate;
import entente.map.Theatre;

/** The map of a run at its end. */
final class MapFigure {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 540;

  private MapFigure() {}

  /** Draws where a run that was played to its end has come to. */
  static void write(Material material, Game game, Html html) {
    try {
      Theatre theatre = Theatre.of(material.file().scenario());
      Colourings known = Colourings.of(theatre);
      Colouring colouring = known.blocs().orElseGet(known::usual);
      Plate plate = Plate.of(MapScene.of(theatre, Moment.of(game), colouring), WIDTH, HEIGHT);
      String month = plate.scene().moment().month().toString();
      html.picture(
          plate.svgOnEitherGround(),
          "How this run stood at the end of "
              + month
              + ". The colours show "
              + colouring.title()
              + "; a larger node is a more powerful state; the lines are treaties, sanctions,"
              + " contracts and wars.");
    } catch (BadMap e) {
      html.missing("There is no map: " + e.getMessage());
    }
  }
}
