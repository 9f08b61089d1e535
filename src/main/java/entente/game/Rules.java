package entente.game;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.ALIGNMENT_OUTLOOK;
import static entente.world.Quantity.ALIGNMENT_TARGET;
import static entente.world.Quantity.COOPERATION;
import static entente.world.Quantity.DEFERENCE;
import static entente.world.Quantity.DETERRENCE_OWN;
import static entente.world.Quantity.DETERRENT;
import static entente.world.Quantity.ENTANGLEMENT;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.OFFENCE;
import static entente.world.Quantity.OFFENSIVE;
import static entente.world.Quantity.PROVOCATION;
import static entente.world.Quantity.REGIME_SHARE;
import static entente.world.Quantity.REGIME_SUPPLY;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.THREAT;
import static entente.world.Quantity.THREAT_OUTLOOK;
import static entente.world.Quantity.THREAT_TARGET;
import static entente.world.Quantity.TRUST;
import static entente.world.Quantity.WAR_SHARE;
import static entente.world.Quantity.WAR_SUPPLY;

import entente.action.Action;
import entente.action.Actions;
import entente.action.Answering;
import entente.action.Terms;
import entente.mind.Choice;
import entente.mind.Prospect;
import entente.mind.motive.Motive;
import entente.mind.motive.Motives;
import entente.process.Abandonment;
import entente.process.Adaptation;
import entente.process.Aspiration;
import entente.process.Deliveries;
import entente.process.Detection;
import entente.process.Diplomacy;
import entente.process.Fronts;
import entente.process.KeptContracts;
import entente.process.Lapse;
import entente.process.Process;
import entente.process.Reversion;
import entente.process.Society;
import entente.process.Teaching;
import entente.world.Derivation;
import entente.world.Settings;
import entente.world.derived.AlignmentTarget;
import entente.world.derived.Attraction;
import entente.world.derived.Backing;
import entente.world.derived.CampPower;
import entente.world.derived.CommonThreat;
import entente.world.derived.Contact;
import entente.world.derived.Coverage;
import entente.world.derived.CrossPressure;
import entente.world.derived.Dependency;
import entente.world.derived.Deterrence;
import entente.world.derived.FrontOutlook;
import entente.world.derived.Guarantees;
import entente.world.derived.Lent;
import entente.world.derived.LostSupply;
import entente.world.derived.Menace;
import entente.world.derived.NetSupply;
import entente.world.derived.Offer;
import entente.world.derived.Openness;
import entente.world.derived.Outflow;
import entente.world.derived.Outlook;
import entente.world.derived.Pressure;
import entente.world.derived.Reach;
import entente.world.derived.Shelter;
import entente.world.derived.Sheltered;
import entente.world.derived.Spare;
import entente.world.derived.StabilityOutlook;
import entente.world.derived.Steadiness;
import entente.world.derived.Strain;
import entente.world.derived.Sufficiency;
import entente.world.derived.Superiority;
import entente.world.derived.Supply;
import entente.world.derived.TechnologySum;
import entente.world.derived.ThreatTarget;
import entente.world.derived.Tie;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a game: its derived quantities, motives, actions and processes, under a scenario's
 * numbers. Immutable.
 */
public final class Rules {
  private static final Rules NAMES =
      new Rules(
          new Settings() {
            @Override
            public double number(String path, String unit, double min, double max, String meaning) {
              return min;
            }

            @Override
            public boolean on(String path, String off) {
              return true;
            }
          });

  /** The names of all actions, in the order of the axis. */
  public static final List<String> ACTIONS = NAMES.actions.stream().map(Action::name).toList();

  /** The names of all motives, in the order of the axis. */
  public static final List<String> MOTIVES =
      NAMES.motives.all().stream().map(Motive::name).toList();

  /** The names of all processes, in their order. */
  public static final List<String> PROCESSES = NAMES.processes.stream().map(Process::name).toList();

  private final Terms terms;
  private final Motives motives;
  private final List<Derivation> derivations;
  private final List<Action> actions;
  private final List<Process> processes;
  private final Choice choice;
  private final Prospect prospect;
  private final double threatPrior;

  /** The rules under a scenario's numbers. */
  public Rules(Settings s) {
    Sufficiency sufficiency = Sufficiency.from(s);
    Guarantees guarantees = Guarantees.from(s);
    terms = Terms.from(s, sufficiency, guarantees);
    motives = Motives.from(s, sufficiency, guarantees);
    FrontOutlook front = FrontOutlook.from(s);
    double months = s.number("perception.horizon", "months", 0, 120, "how far states look ahead");
    double threatRate = s.number("threat.rate", "1/month", 0, 1, "how fast threat adapts");
    double rate = s.number("alignment.rate", "1/month", 0, 1, "how fast alignment does");
    double alignmentRate = s.on("alignment", "alignment stays frozen at its start") ? rate : 0;
    threatPrior = s.number("threat.prior", "logit", -20, 20, "threat where no start is given");
    derivations = derivations(s, sufficiency, guarantees, front, months, threatRate, alignmentRate);
    actions = Actions.all(terms);
    processes = processes(s, front, threatRate, alignmentRate);
    choice = Choice.from(s);
    prospect = Prospect.from(s);
  }

  private List<Derivation> derivations(
      Settings s,
      Sufficiency sufficiency,
      Guarantees guarantees,
      FrontOutlook front,
      double months,
      double threatRate,
      double alignmentRate) {
    boolean fed = s.on("society", "supply does not move stability");
    boolean burns = s.on("warUse", "supply does not move the front");
    List<Derivation> all = new ArrayList<>();
    all.add(Contact.from(s));
    all.addAll(
        List.of(new Outflow(), new NetSupply(), Spare.from(s), Openness.from(s), new Offer()));
    all.add(new Coverage(sufficiency));
    all.add(new Supply(REGIME_SUPPLY, REGIME_SHARE, fed));
    all.add(new Supply(WAR_SUPPLY, WAR_SHARE, burns));
    all.addAll(List.of(Superiority.from(s), front, new Pressure(), new Lent()));
    all.addAll(List.of(Strain.from(s), Backing.from(s, guarantees)));
    all.addAll(List.of(Steadiness.from(s), new StabilityOutlook()));
    all.addAll(List.of(new Tie(), new LostSupply(fed, sufficiency), Dependency.from(s)));
    all.add(new TechnologySum(DETERRENCE_OWN, DETERRENT));
    all.add(new TechnologySum(OFFENCE, OFFENSIVE));
    all.addAll(List.of(Reach.from(s), Menace.from(s), ThreatTarget.from(s)));
    all.add(Outlook.over(months, threatRate, THREAT_OUTLOOK, THREAT, THREAT_TARGET));
    all.addAll(List.of(new CommonThreat(), new CrossPressure()));
    all.addAll(List.of(Attraction.from(s), AlignmentTarget.from(s)));
    all.add(Outlook.over(months, alignmentRate, ALIGNMENT_OUTLOOK, ALIGNMENT, ALIGNMENT_TARGET));
    all.addAll(List.of(new Shelter(guarantees), new Sheltered(), Deterrence.from(s)));
    all.add(new CampPower());
    all.addAll(motives.parts());
    all.add(motives);
    return List.copyOf(all);
  }

  private List<Process> processes(
      Settings s, FrontOutlook front, double threatRate, double alignmentRate) {
    return List.of(
        Deliveries.from(s, terms.attitudes()),
        Fronts.from(s, front, terms.wars()),
        Abandonment.from(s, terms.attitudes()),
        Society.from(s),
        Teaching.from(s),
        Detection.from(s, terms.norm()),
        KeptContracts.from(s, terms.attitudes()),
        new Lapse(),
        Diplomacy.from(s, terms.attitudes()),
        Reversion.toStart(s, "trust.reversion", TRUST),
        Reversion.toStart(s, "hostility.reversion", HOSTILITY),
        Reversion.toStart(s, "sanction.reversion", SANCTION),
        Reversion.fading(s, "cooperation.left", COOPERATION),
        Reversion.fading(s, "provocation.left", PROVOCATION),
        Reversion.fading(s, "entanglement.left", ENTANGLEMENT),
        Reversion.fading(s, "deference.left", DEFERENCE),
        new Adaptation("threat", THREAT, THREAT_TARGET, threatRate),
        new Adaptation("alignment", ALIGNMENT, ALIGNMENT_TARGET, alignmentRate),
        Aspiration.from(s));
  }

  /** Reads every number and switch once, so that the settings learn what is asked for. */
  public static void declare(Settings settings) {
    new Rules(settings);
  }

  /** The names of an action's branches. */
  public static List<String> branches(String action) {
    return NAMES.actions.get(ACTIONS.indexOf(action)).branches();
  }

  /** What kind of answer an action calls for. */
  public static Answering answering(String action) {
    return NAMES.actions.get(ACTIONS.indexOf(action)).answering();
  }

  /** The derived quantities. */
  public List<Derivation> derivations() {
    return derivations;
  }

  /** The actions, in the order of the axis. */
  public List<Action> actions() {
    return actions;
  }

  /** What time does, in order. */
  public List<Process> processes() {
    return processes;
  }

  /** What the actions share. */
  public Terms terms() {
    return terms;
  }

  /** The thresholds of choice. */
  public Choice choice() {
    return choice;
  }

  /** How gains and losses count. */
  public Prospect prospect() {
    return prospect;
  }

  /** The intercept of threat where a scenario gives no start [logit]. */
  double threatPrior() {
    return threatPrior;
  }
}
