package entente.experiment.claim;

import entente.game.Game;
import entente.scenario.Measure;

/** Takes a measure of one game, month by month. */
final class Observer {
  private final Measure measure;
  private double value;
  private double weight;
  private boolean found;

  Observer(Measure measure) {
    this.measure = measure;
    this.value = measure.form() == Measure.Form.FIRST ? measure.months() : 0;
  }

  /** Looks at the game after a month. */
  void look(Game game) {
    int turn = game.now();
    if (turn < measure.from() || turn >= measure.until()) {
      return;
    }
    switch (measure.form()) {
      case FIRST -> first(game, turn - measure.from());
      case EVER -> first(game, 1);
      case MEAN -> add(game);
      case END -> {}
    }
    if (turn == measure.until() - 1) {
      close(game);
    }
  }

  private void first(Game game, int then) {
    if (!found && measure.value().applyAsDouble(game) > 0) {
      found = true;
      value = then;
    }
  }

  private void add(Game game) {
    if (measure.during().holds(game)) {
      value += measure.value().applyAsDouble(game);
      weight++;
    }
  }

  private void close(Game game) {
    if (!measure.given().holds(game)) {
      value = 0;
      weight = 0;
    } else if (measure.form() == Measure.Form.END) {
      value = measure.value().applyAsDouble(game);
      weight = measure.per().applyAsDouble(game);
    } else if (measure.form() != Measure.Form.MEAN) {
      weight = 1;
    }
  }

  double value() {
    return value;
  }

  double weight() {
    return weight;
  }
}
