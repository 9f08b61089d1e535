package entente.cli;

import entente.explain.Teller;
import entente.game.Game;
import entente.scenario.Scenario;
import entente.scenario.State;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells a game month by month: what happened and, where somebody chose it, why. */
final class Telling implements Consumer<Game> {
  private final PrintWriter out;
  private final Teller teller;

  Telling(PrintWriter out, Scenario scenario) {
    this.out = out;
    this.teller =
        new Teller(
            scenario.plan(),
            scenario.states().stream().collect(Collectors.toMap(State::code, State::seat)));
  }

  @Override
  public void accept(Game game) {
    List<String> news = teller.news(game);
    if (!news.isEmpty()) {
      out.println(game.plan().month(game.turn() - 1));
    }
    news.forEach(line -> out.println("  " + line));
    out.flush();
  }
}
