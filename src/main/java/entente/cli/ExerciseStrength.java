package entente.cli;

import entente.explain.Figures;
import entente.scenario.Exercise;
import entente.teach.Strength;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well exercises are played by rules. */
@Command(
    name = "strength",
    description = {
      "Plays exercises many times: all seats by the machine, at random, greedily, and by the standing"
          + " orders of a sensible player that the exercise gives.",
      "Prints the mean share of each seat's checks that hold in the end, and in how many games all do."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExerciseStrength implements Callable<Integer> {
  private static final int MOST = 100_000;

  @Spec CommandSpec spec;
  @Mixin ExercisePath exercises = new ExercisePath();

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "Exercises by name or file; default: all.")
  List<String> names = new ArrayList<>();

  @Option(names = "--games", description = "How many of each; default: ${DEFAULT-VALUE}.")
  int games = 100;

  @Option(names = "--seed", description = "The first game's seed; default: ${DEFAULT-VALUE}.")
  long seed = 1;

  @Option(names = "--checks", description = "Tells each check too.")
  boolean checks;

  @Override
  public Integer call() {
    if (games < 1 || games > MOST) {
      throw new BadInput("--games is " + games + "; it must be from 1 to " + MOST + ".");
    }
    List<String> all = new ArrayList<>(names);
    if (all.isEmpty()) {
      exercises.all().forEach(file -> all.add(file.toString()));
    }
    List<Exercise> read = all.stream().map(exercises::read).toList();
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "Mean share of a seat's checks that hold, ± its standard error; games in which all do");
    out.println();
    for (Exercise exercise : read) {
      int threads = Runtime.getRuntime().availableProcessors();
      Strength strength = Strength.of(exercise, seed, games, threads);
      print(out, strength);
      if (checks) {
        checks(out, strength);
      }
    }
    return ExitCode.OK;
  }

  private static void checks(PrintWriter out, Strength strength) {
    List<String> heads = new ArrayList<>(List.of("seat", "check holds"));
    for (Strength.Player player : Strength.Player.values()) {
      heads.add(player.words());
    }
    Table table = new Table(2, heads);
    List<Exercise.Check> all = strength.exercise().checks();
    for (int k = 0; k < all.size(); k++) {
      List<String> row = new ArrayList<>();
      row.add(strength.exercise().code(all.get(k).seat()));
      row.add(all.get(k).name());
      for (Strength.Player player : Strength.Player.values()) {
        row.add(Figures.percent(strength.checks().getOrDefault(player, List.of()).get(k)));
      }
      table.row(row);
    }
    table.print(out, "  ");
    out.println();
  }

  private static void print(PrintWriter out, Strength strength) {
    Exercise exercise = strength.exercise();
    out.println(exercise.name() + ", " + strength.games() + " games each");
    List<String> heads = new ArrayList<>(List.of("seat"));
    for (Strength.Player player : Strength.Player.values()) {
      heads.add(player.words());
      heads.add("all");
    }
    Table table = new Table(1, heads);
    for (int seat : exercise.seats()) {
      List<String> row = new ArrayList<>(List.of(exercise.code(seat)));
      for (Strength.Player player : Strength.Player.values()) {
        Strength.Row one = strength.row(player, seat);
        row.add(Figures.fixed(one.mean(), 2) + " ± " + Figures.fixed(one.error(), 2));
        row.add(Figures.percent(one.all()));
      }
      table.row(row);
    }
    table.print(out, "  ");
    out.println();
    out.flush();
  }
}
