package entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.mason.Driver;
import entente.outcome.Outcomes;
import entente.scenario.Scenario;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A run for another program to read.
 *
 * @param scenario the scenario's name
 * @param seed the seed
 * @param turns how many months were played
 * @param outcomes what came about, in order
 * @param states where each state ended
 * @param record where the record lies
 */
record Report(
    String scenario,
    long seed,
    int turns,
    List<Emerged> outcomes,
    List<Ending> states,
    String record) {

  /** An outcome with its month. */
  record Emerged(String name, String title, int turn, String month) {}

  static Report of(Scenario scenario, long seed, Driver.Run run, Path record) {
    return new Report(
        scenario.name(),
        seed,
        run.game().turn(),
        run.outcomes().emerged().stream().map(one -> emerged(run, one)).toList(),
        Ending.of(run.game()),
        record.toString());
  }

  private static Emerged emerged(Driver.Run run, Outcomes.Emerged one) {
    String month = run.game().plan().month(one.turn()).toString();
    return new Emerged(one.outcome().name(), one.outcome().title(), one.turn(), month);
  }

  String json() {
    try {
      return JsonMapper.builder().build().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
