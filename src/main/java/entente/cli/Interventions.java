package entente.cli;

import entente.explain.Nearest;
import entente.game.Inject;
import entente.game.Plan;
import entente.order.Order;
import entente.order.Orders;
import entente.scenario.Legible;
import entente.scenario.Mechanisms;
import entente.scenario.OrderReading;
import entente.scenario.OrderText;
import entente.scenario.Problem;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What is done to a branch that was not done to the run. */
final class Interventions {
  private static final int NEAR = 5;

  @Option(
      names = "--inject",
      paramLabel = "NAME|STEP",
      description = {
        "What the branch gets: an inject of the scenario by its name, or a step in quotes, such as"
            + " \"set CELL VALUE\", \"add CELL VALUE\", \"start WAR\", \"end WAR\","
            + " \"open ACTION for STATE\" or \"close ACTION for STATE\"; repeatable."
      })
  List<String> injects = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "CELL=VALUE",
      description = "Sets a cell in that month; short for --inject \"set CELL VALUE\"; repeatable.")
  List<String> sets = new ArrayList<>();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = {
        "What a state is ordered to do in that month, such as \"PRK: treaty RUS\", \"PRK: nothing\" or"
            + " \"PRK: take seat\"; a month of its own may come before it; repeatable."
      })
  List<String> orders = new ArrayList<>();

  /** In the user's words; empty if nothing is done. */
  String told() {
    List<String> words = new ArrayList<>(orders);
    words.addAll(injects);
    words.addAll(sets);
    return String.join(", ", words);
  }

  /**
   * The plan with what is done in a turn; none if nothing is.
   *
   * @throws BadInput if one of them cannot be done
   */
  Optional<Plan> in(int turn, Plan plan, Orders past, Recorded recorded) throws IOException {
    if (orders.stream().anyMatch(String::isBlank)) {
      throw new BadInput("--order is empty; it must be one such as \"AAA: treaty BBB\".");
    }
    List<Step> steps = new ArrayList<>();
    List<Inject> all = new ArrayList<>(plan.injects());
    for (String said : injects) {
      if (Step.isOne(said)) {
        steps.add(Step.of(said));
      } else {
        all.set(named(said, all), all.get(named(said, all)).in(turn));
      }
    }
    Sets checked = new Sets();
    checked.said = sets;
    for (Map.Entry<String, String> one : checked.values().entrySet()) {
      checkCell(one.getKey(), recorded.scenario().mechanisms());
      steps.add(Step.set(one.getKey(), one.getValue()));
    }
    if (!steps.isEmpty()) {
      all.add(own(steps, recorded, all).in(turn));
    }
    if (told().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(past.and(ordered(turn, recorded)).on(plan.with(all)));
  }

  /** What is ordered from a turn on. */
  private List<Order> ordered(int turn, Recorded recorded) throws IOException {
    Scenario scenario = recorded.scenario();
    OrderReading reading = new OrderText(scenario).read("--order", orders, turn);
    List<Order> read =
        reading
            .orders()
            .orElseThrow(() -> new BadInput(Scenarios.lines(reading.problems())))
            .list();
    for (Order order : read) {
      if (order.turn() < turn) {
        throw new BadInput(
            "--order is for "
                + scenario.plan().month(order.turn())
                + ", before the branch.\nMaybe an earlier --at.");
      }
    }
    return read;
  }

  /** The numbers and switches of the mechanisms are those of a whole run. */
  private static void checkCell(String name, Mechanisms mechanisms) {
    if (mechanisms.numbers().containsKey(name) || mechanisms.switches().containsKey(name)) {
      throw new BadInput(
          "--set names "
              + name
              + " of the mechanisms, which hold for a whole run.\nMaybe entente run --set, and"
              + " entente compare.");
    }
  }

  private static int named(String name, List<Inject> injects) {
    if (name.isBlank()) {
      throw new BadInput("--inject is empty; it must be the name of an inject, or a step.");
    }
    List<String> names = injects.stream().map(Inject::name).toList();
    if (names.contains(name)) {
      return names.indexOf(name);
    }
    String known =
        names.isEmpty()
            ? "; it has none."
            : ".\nMaybe " + String.join(", ", Nearest.to(name, names, NEAR)) + ".";
    throw new BadInput("There is no inject " + Legible.line(name) + " in the scenario" + known);
  }

  /** The steps as an inject of the scenario, read and checked as one. */
  private static Inject own(List<Step> steps, Recorded recorded, List<Inject> others)
      throws IOException {
    String name = "branch";
    List<String> taken = others.stream().map(Inject::name).toList();
    while (taken.contains(name)) {
      name += "-branch";
    }
    String its = name;
    Reading reading = recorded.under("--inject", Step.yaml(its, recorded.start(), steps));
    Scenario scenario =
        reading
            .scenario()
            .orElseThrow(() -> new BadInput(Interventions.lines(reading.problems(), steps)));
    return scenario.plan().injects().stream()
        .filter(inject -> inject.name().equals(its))
        .findFirst()
        .orElseThrow();
  }

  /** A message without the path of an inject that the user never wrote. */
  private static String plain(String message) {
    return message.replaceAll("injects\\.\\S+?\\.do\\[\\d+]\\.", "").replace("\n", "\n  ");
  }

  private static String lines(List<Problem> problems, List<Step> steps) {
    return problems.stream()
        .map(problem -> Step.blamed(problem, steps) + plain(problem.message()))
        .collect(Collectors.joining("\n"));
  }
}
