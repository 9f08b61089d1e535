package entente.scenario;

import entente.action.Lexicon;
import entente.game.Inject;
import entente.game.Plan;
import entente.outcome.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads section after section, each upon what those before it have set. */
final class Assembly {
  private final Node.Table root;
  private final Header header;
  private final Draft draft;
  private final StateSection states;
  private final WarSection wars;

  Assembly(Node.Table root, Header header, Draft draft) {
    this.root = root;
    this.header = header;
    this.draft = draft;
    this.states = new StateSection(draft);
    this.wars = new WarSection(draft);
  }

  /** The scenario, as far as there are no problems. */
  Scenario scenario(String path, List<SourceFile> files, Map<String, String> settings) {
    List<State> said = states.read(root);
    Lexicon words = new ItemSection(draft).read(root, said);
    Mechanisms mechanisms = numbers(settings);
    states.complete(root);
    Implied implied = wars.complete();
    Provenance provenance = Provenance.of(draft, mechanisms);
    InjectSection injects = new InjectSection(draft, header, wars.sides());
    OutcomeSection outcomes = new OutcomeSection(draft, header);
    Optional<Cartography> map = new MapSection(draft).read(root, said);
    Plan plan = plan(mechanisms, injects.read(root), words);
    List<Outcome> watched = outcomes.read(root);
    provenance.paths().putAll(injects.sources());
    provenance.paths().putAll(outcomes.sources());
    Map<String, Source> sources = draft.figures().known();
    return new Scenario(
        path,
        header,
        files,
        sources,
        said,
        map,
        wars.names(),
        mechanisms,
        plan,
        watched,
        provenance,
        implied);
  }

  /** All other numbers, then what is set from outside. */
  private Mechanisms numbers(Map<String, String> settings) {
    new PairSection(draft).read(root);
    new FlowSection(draft).read(root);
    wars.read(root);
    Mechanisms written = new MechanismSection(draft, root).read();
    return new Overrides(draft, written).apply(new TreeMap<>(settings));
  }

  private Plan plan(Mechanisms mechanisms, List<Inject> injects, Lexicon words) {
    return new Plan(
        draft.layout(),
        draft.cells().values(),
        draft.cells().spreads(),
        mechanisms,
        injects,
        header.start(),
        header.turns(),
        words);
  }
}
