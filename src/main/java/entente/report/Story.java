package entente.report;

import entente.experiment.Experiment;
import entente.experiment.Setting;
import entente.explain.Teller;
import entente.game.Game;
import entente.mason.Driver;
import entente.scenario.State;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A run of a batch, played again and told.
 *
 * @param months what happened, by month, months in which nothing did left out
 * @param fingerprint of the world at the end, in hexadecimal
 * @param game the run itself, played to its end
 */
record Story(List<Month> months, String fingerprint, Game game) {

  /**
   * A month.
   *
   * @param month such as 2022-12
   * @param lines what happened in it and why
   */
  record Month(String month, List<String> lines) {}

  /** Plays a run again, which is the same to the last digit on the same engine, and tells it. */
  static Story of(Material material, GameRow game) {
    Experiment experiment = material.experiment();
    Setting setting = experiment.setting(experiment.points().get(game.point()));
    Map<String, String> seats =
        material.file().scenario().states().stream()
            .collect(Collectors.toMap(State::code, State::seat));
    Teller teller = new Teller(setting.plan(), seats);
    List<Month> months = new ArrayList<>();
    Driver.Run run =
        Driver.play(
            setting.plan(),
            setting.outcomes(),
            game.seed(),
            true,
            played -> tell(teller, played, months));
    List<Long> fingerprints = run.game().recording().fingerprints();
    long last = fingerprints.get(fingerprints.size() - 1);
    return new Story(months, HexFormat.of().toHexDigits(last), run.game());
  }

  private static void tell(Teller teller, Game game, List<Month> months) {
    List<String> news = teller.news(game);
    if (!news.isEmpty()) {
      months.add(new Month(game.plan().month(game.turn() - 1).toString(), news));
    }
  }

  /** How many things happened. */
  int events() {
    return months.stream().mapToInt(month -> month.lines().size()).sum();
  }
}
