package entente.scenario;

import entente.scenario.FitFile.Parameter;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What a calibration fits: numbers of mechanisms and of doctrines, each within a range. */
final class ParameterSection {
  private static final String DOCTRINE = "doctrine.";

  private final Shapes shapes;
  private final Scenario scenario;
  private final Settable settable;

  ParameterSection(Shapes shapes, Scenario scenario) {
    this.shapes = shapes;
    this.scenario = scenario;
    this.settable = new Settable(scenario.plan().layout(), scenario.mechanisms());
  }

  /** Reads a parameter; empty if there is something wrong with it. */
  Optional<Parameter> read(String name, Node node) {
    Map<String, Node> said = shapes.entries(node, FitFormat.PARAMETER.names());
    shapes.text(said.get("note"));
    Settable.Target target = target(name, node);
    if (target == null) {
      return Optional.empty();
    }
    Form.Number form = target.form();
    double start = start(name, target);
    OptionalDouble lower = bound("lower", node, said, form);
    OptionalDouble upper = bound("upper", node, said, form);
    if (lower.isEmpty() || upper.isEmpty()) {
      return Optional.empty();
    }
    double least = lower.getAsDouble();
    double most = upper.getAsDouble();
    if (!(least < most) || start < least || start > most) {
      String range = Amount.say(least) + " to " + Amount.say(most);
      String rule = "; lower must be less than upper, and the scenario's value between them.";
      String message = name + " goes from " + range + " and is " + Amount.say(start) + rule;
      shapes.problems().atKey(node, message);
      return Optional.empty();
    }
    return Optional.of(new Parameter(name, form.unit(), start, least, most));
  }

  private Settable.@Nullable Target target(String name, Node node) {
    Settable.Target target = settable.find(name);
    if (target == null) {
      shapes.problems().atKey(node, settable.unknown(name));
      return null;
    }
    boolean doctrine = target instanceof Settable.Cell && name.startsWith(DOCTRINE);
    boolean number = target instanceof Settable.Number;
    if (!(doctrine || number) || target.form().isFlag() || target.form().isCounted()) {
      String rule = " cannot be fitted; numbers of mechanisms and of doctrines can, if not whole.";
      shapes.problems().atKey(node, name + rule);
      return null;
    }
    return target;
  }

  private double start(String name, Settable.Target target) {
    if (target instanceof Settable.Cell cell) {
      return scenario.plan().cells()[cell.place()];
    }
    Mechanisms.Tuned number = scenario.mechanisms().numbers().get(name);
    return number == null ? 0 : number.value();
  }

  private OptionalDouble bound(String key, Node node, Map<String, Node> said, Form.Number form) {
    Node written = said.get(key);
    if (written == null) {
      shapes.problems().atKey(node, node.path() + " needs a number at " + key + ".");
      return OptionalDouble.empty();
    }
    OptionalDouble value = shapes.number(written);
    if (value.isPresent()) {
      double bound = value.getAsDouble();
      if (bound < form.min() || bound > form.max()) {
        String rule = "; " + Amount.rule(form.min(), form.max(), form.unit()) + ".";
        shapes.problems().at(written, written.path() + " is " + Amount.say(bound) + rule);
        return OptionalDouble.empty();
      }
    }
    return value;
  }
}
