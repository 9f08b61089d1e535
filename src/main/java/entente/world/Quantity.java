package entente.world;

import static entente.world.Axis.ACTION;
import static entente.world.Axis.GOOD;
import static entente.world.Axis.ITEM;
import static entente.world.Axis.MOTIVE;
import static entente.world.Axis.STATE;
import static entente.world.Axis.TECHNOLOGY;
import static entente.world.Axis.WAR;
import static entente.world.Role.ACTED;
import static entente.world.Role.DERIVED;
import static entente.world.Role.FIXED;
import static entente.world.Role.MONTHLY;
import static entente.world.Role.PARTIAL;

import java.util.List;

/**
 * The kinds of cells that a world has, each with the pattern of its names, its unit and its range.
 * A pattern's stars stand for the axes in their order; {@code pair.*.*} quantities are symmetric
 * and named with their states in the order of the scenario.
 */
public enum Quantity {
  POWER("state.*.power", "share of system capability", 0, 1, FIXED, STATE),
  STABILITY("state.*.stability", "1", 0, 1, MONTHLY, STATE),
  ASPIRATION("state.*.aspiration", "utility", -100, 100, MONTHLY, STATE),
  PROVOCATION("state.*.provocation", "recent provocations", 0, 3, ACTED, STATE),
  ENTANGLEMENT("state.*.entanglement", "recent entrapments", 0, 3, ACTED, STATE),
  COLLAPSED("state.*.collapsed", "0 or 1", 0, 1, MONTHLY, STATE),
  NORM_WEIGHT("state.*.normWeight", "1", 0, 2, FIXED, STATE),
  VETO("state.*.veto", "0 or 1", 0, 1, FIXED, STATE),
  STABILITY_INTERCEPT("state.*.stabilityIntercept", "logit", -60, 60, ACTED, STATE),

  STOCK("stock.*.*", "units of the good", 0, 1e6, MONTHLY, STATE, GOOD),
  PRODUCTION("production.*.*", "units a month", 0, 1e5, FIXED, STATE, GOOD),
  NEED("need.*.*", "units a month", 0, 1e5, ACTED, STATE, GOOD),
  SHORTFALL("shortfall.*.*.*", "share of the promise", 0, 1, MONTHLY, STATE, STATE, ITEM),

  LEVEL("tech.*.*", "level", 0, 1, ACTED, STATE, TECHNOLOGY),
  STAGE("stage.*.*", "stages completed", 0, 9, ACTED, STATE, TECHNOLOGY),

  WEIGHT("doctrine.*.*", "weight", 0, 20, FIXED, STATE, MOTIVE),
  LOSS_AVERSION("doctrine.*.lossAversion", "1", 0, 10, FIXED, STATE),
  MEMORY("doctrine.*.memory", "months", 1, 600, FIXED, STATE),
  PRECISION("doctrine.*.precision", "1/utility", 0.01, 1000, FIXED, STATE),
  FORESIGHT("doctrine.*.foresight", "moves", 0, 2, FIXED, STATE),
  ATTENTION("doctrine.*.attention", "initiatives a month", 0, 5, FIXED, STATE),
  INTELLIGENCE("doctrine.*.intelligence", "chance a month", 0, 1, FIXED, STATE),
  REPERTOIRE("repertoire.*.*", "0 or 1", 0, 1, FIXED, STATE, ACTION),

  TRUST("dyad.*.*.trust", "1", -1, 1, ACTED, STATE, STATE),
  THREAT("dyad.*.*.threat", "1", 0, 1, MONTHLY, STATE, STATE),
  HOSTILITY("dyad.*.*.hostility", "1", 0, 1, ACTED, STATE, STATE),
  SANCTION("dyad.*.*.sanction", "share of intercourse cut", 0, 1, ACTED, STATE, STATE),
  EMBARGO("dyad.*.*.embargo", "0 or 1", 0, 1, ACTED, STATE, STATE),
  PROXIMITY("dyad.*.*.proximity", "1", 0, 1, FIXED, STATE, STATE),
  AFFINITY("dyad.*.*.affinity", "1", 0, 1, ACTED, STATE, STATE),
  GUARANTEE("dyad.*.*.guarantee", "strength", 0, 1, FIXED, STATE, STATE),
  SURVIVAL_INTEREST("dyad.*.*.survivalInterest", "weight", 0, 5, FIXED, STATE, STATE),
  INFLUENCE_INTEREST("dyad.*.*.influenceInterest", "weight", 0, 5, FIXED, STATE, STATE),
  TOLERANCE("dyad.*.*.tolerance", "dependency", 0, 1, FIXED, STATE, STATE),
  AUDIENCE("dyad.*.*.audience", "weight", 0, 5, FIXED, STATE, STATE),
  THREAT_INTERCEPT("dyad.*.*.threatIntercept", "logit", -60, 60, FIXED, STATE, STATE),
  DEFERENCE("dyad.*.*.deference", "1", 0, 1, ACTED, STATE, STATE),
  PROMISE_DUE("dyad.*.*.promiseDue", "months left", 0, 120, ACTED, STATE, STATE),
  PROMISE_KEPT("dyad.*.*.promisesKept", "count", 0, 1e4, ACTED, STATE, STATE),
  PROMISE_BROKEN("dyad.*.*.promisesBroken", "count", 0, 1e4, ACTED, STATE, STATE),

  FLOW("flow.*.*.*", "units a month", 0, 1e5, ACTED, STATE, STATE, GOOD),
  CONTRACT("contract.*.*.*", "units or levels a month", 0, 1e5, ACTED, STATE, STATE, ITEM),
  TERM("term.*.*.*", "months left", 0, 600, ACTED, STATE, STATE, ITEM),
  COVERT("covert.*.*.*", "0 or 1", 0, 1, ACTED, STATE, STATE, ITEM),

  ALIGNMENT("pair.*.*.alignment", "1", 0, 1, MONTHLY, STATE, STATE),
  TREATY("pair.*.*.treaty", "treaty levels", 0, 2, ACTED, STATE, STATE),
  COOPERATION("pair.*.*.cooperation", "1", 0, 1, ACTED, STATE, STATE),
  TALKS("pair.*.*.talks", "months open", 0, 120, ACTED, STATE, STATE),
  SETTLED("pair.*.*.settled", "0 or 1", 0, 1, ACTED, STATE, STATE),
  ALIGNMENT_INTERCEPT("pair.*.*.alignmentIntercept", "logit", -60, 60, FIXED, STATE, STATE),

  WAR_ACTIVE("war.*.active", "0 or 1", 0, 1, ACTED, WAR),
  FRONT("war.*.front", "1", -1, 1, ACTED, WAR),
  INTENSITY("war.*.intensity", "1", 0, 1, FIXED, WAR),
  ENDURANCE("war.*.endurance", "months", 0, 1200, FIXED, WAR),
  WAR_AGE("war.*.age", "months", 0, 1200, ACTED, WAR),
  SIDE("war.*.*.side", "-1, 0 or 1", -1, 1, ACTED, WAR, STATE),
  STANCE("war.*.*.stance", "1", -1, 1, ACTED, WAR, STATE),
  FORCE("war.*.*.force", "1", 0, 10, FIXED, WAR, STATE),

  REGIME_SHARE("good.*.regime", "weight", 0, 1, FIXED, GOOD),
  WAR_SHARE("good.*.war", "weight", 0, 1, FIXED, GOOD),
  ECONOMY_SHARE("good.*.economy", "weight", 0, 1, FIXED, GOOD),
  SALIENCE("good.*.salience", "1", 0, 1, FIXED, GOOD),
  PRICE("good.*.price", "price", 0, 1e4, FIXED, GOOD),
  STORABLE("good.*.storable", "0 or 1", 0, 1, FIXED, GOOD),
  ARMS("good.*.arms", "0 or 1", 0, 1, FIXED, GOOD),
  PERSONNEL("good.*.personnel", "0 or 1", 0, 1, FIXED, GOOD),
  DETERRENT("technology.*.deterrence", "1", 0, 2, FIXED, TECHNOLOGY),
  OFFENSIVE("technology.*.offence", "1", 0, 2, FIXED, TECHNOLOGY),
  REACHING("technology.*.reach", "0 or 1", 0, 1, FIXED, TECHNOLOGY),
  TECH_SALIENCE("technology.*.salience", "1", 0, 1, FIXED, TECHNOLOGY),
  PACE("technology.*.pace", "levels a month", 0, 1, FIXED, TECHNOLOGY),
  COST("technology.*.cost", "utility", 0, 10, FIXED, TECHNOLOGY),
  STAGES("technology.*.stages", "stages", 0, 9, FIXED, TECHNOLOGY),
  TRANSFERABLE("technology.*.transferable", "0 or 1", 0, 1, FIXED, TECHNOLOGY),

  CONTACT("pair.*.*.contact", "0 or 1", 0, 1, PARTIAL, STATE, STATE),
  OUTFLOW("outflow.*.*", "units a month", 0, 1e7, PARTIAL, STATE, GOOD),
  NET("net.*.*", "units a month", -1e7, 1e7, DERIVED, STATE, GOOD),
  SPARE("spare.*.*", "units a month", 0, 1e7, PARTIAL, STATE, GOOD),
  OPENNESS("dyad.*.*.openness", "share of spare supply", 0, 1, PARTIAL, STATE, STATE),
  OFFER("offer.*.*", "units a month", 0, 1e7, DERIVED, STATE, GOOD),
  COVERAGE("coverage.*.*", "ln sufficiency", -10, 10, PARTIAL, STATE, GOOD),
  REGIME_SUPPLY("state.*.supply", "ln sufficiency", -10, 1, DERIVED, STATE),
  WAR_SUPPLY("state.*.warSupply", "ln sufficiency", -10, 1, DERIVED, STATE),
  SUPERIORITY("war.*.superiority", "1", -100, 100, PARTIAL, WAR),
  FRONT_OUTLOOK("war.*.outlook", "1", -1, 1, DERIVED, WAR),
  PRESSURE("state.*.pressure", "share of system capability", 0, 1e3, PARTIAL, STATE),
  LENT("state.*.lent", "units a month", 0, 1e6, PARTIAL, STATE),
  STRAIN("state.*.strain", "logit", -1e3, 1e3, PARTIAL, STATE),
  BACKING("dyad.*.*.backing", "logit", 0, 1e3, PARTIAL, STATE, STATE),
  STEADINESS("state.*.steadiness", "logit", -1e3, 1e3, PARTIAL, STATE),
  STABILITY_OUTLOOK("state.*.stabilityOutlook", "1", 0, 1, DERIVED, STATE),
  TIE("dyad.*.*.tie", "0 or 1", 0, 1, PARTIAL, STATE, STATE),
  LOST_SUPPLY("dyad.*.*.lostSupply", "ln sufficiency", -1e3, 1e3, PARTIAL, STATE, STATE),
  DEPENDENCY("dyad.*.*.dependency", "1", 0, 1, DERIVED, STATE, STATE),
  DETERRENCE_OWN("state.*.deterrent", "1", 0, 20, DERIVED, STATE),
  OFFENCE("state.*.offence", "1", 0, 20, DERIVED, STATE),
  REACH("state.*.reach", "1", 0, 1, DERIVED, STATE),
  MENACE("dyad.*.*.menace", "logit", -1e3, 1e3, PARTIAL, STATE, STATE),
  THREAT_TARGET("dyad.*.*.threatTarget", "1", 0, 1, DERIVED, STATE, STATE),
  THREAT_OUTLOOK("dyad.*.*.threatOutlook", "1", 0, 1, DERIVED, STATE, STATE),
  COMMON_THREAT("pair.*.*.commonThreat", "1", 0, 10, DERIVED, STATE, STATE),
  CROSS_PRESSURE("pair.*.*.crossPressure", "1", 0, 200, DERIVED, STATE, STATE),
  ATTRACTION("pair.*.*.attraction", "logit", -1e4, 1e4, PARTIAL, STATE, STATE),
  ALIGNMENT_TARGET("pair.*.*.alignmentTarget", "1", 0, 1, DERIVED, STATE, STATE),
  ALIGNMENT_OUTLOOK("pair.*.*.alignmentOutlook", "1", 0, 1, DERIVED, STATE, STATE),
  SHELTER("dyad.*.*.shelter", "1", 0, 1e3, PARTIAL, STATE, STATE),
  SHELTERED("state.*.sheltered", "1", 0, 1e4, PARTIAL, STATE),
  DETERRENCE("dyad.*.*.deterrence", "1", 0, 1, DERIVED, STATE, STATE),
  CAMP_POWER("state.*.campPower", "share of system capability", 0, 10, DERIVED, STATE),
  HOLD("dyad.*.*.hold", "utility", -1e3, 1e3, PARTIAL, STATE, STATE),
  GONE_OVER("dyad.*.*.goneOver", "1", 0, 1, PARTIAL, STATE, STATE),
  COMMON_CAUSE("dyad.*.*.commonCause", "1", 0, 1e3, PARTIAL, STATE, STATE),
  DISTRACTION("dyad.*.*.distraction", "1", 0, 1e3, PARTIAL, STATE, STATE),
  QUARRELS("dyad.*.*.quarrels", "1", 0, 1e3, PARTIAL, STATE, STATE),
  BELLIGERENCE("state.*.belligerence", "-1, 0 or 1", -1, 1, PARTIAL, STATE),
  TAUGHT("state.*.taught", "levels a month", 0, 1e6, PARTIAL, STATE),
  RISK("state.*.risk", "1", 0, 1e3, PARTIAL, STATE),
  MOTIVE_VALUE("motive.*.*", "utility", -1e3, 1e3, DERIVED, STATE, MOTIVE);

  private final String pattern;
  private final String unit;
  private final double min;
  private final double max;
  private final Role role;
  private final List<Axis> axes;
  private final boolean symmetric;
  private final boolean square;
  private final boolean follows;

  Quantity(String pattern, String unit, double min, double max, Role role, Axis... axes) {
    this.pattern = pattern;
    this.unit = unit;
    this.min = min;
    this.max = max;
    this.role = role;
    this.axes = List.of(axes);
    this.symmetric = pattern.startsWith("pair.");
    this.square = this.axes.equals(List.of(STATE, STATE));
    this.follows = role == DERIVED || role == PARTIAL;
  }

  /** The pattern of its cells' names, a star for each axis. */
  public String pattern() {
    return pattern;
  }

  /** The unit of its values, in words. */
  public String unit() {
    return unit;
  }

  /** The least value that a cell of this kind can hold. */
  public double min() {
    return min;
  }

  /** The greatest value that a cell of this kind can hold. */
  public double max() {
    return max;
  }

  /** Who changes it, and when. */
  public Role role() {
    return role;
  }

  /** Whether it follows from others and is never written. */
  public boolean follows() {
    return follows;
  }

  /** What it is indexed by, in order. */
  public List<Axis> axes() {
    return axes;
  }

  /** Whether it is of two states. */
  public boolean square() {
    return square;
  }

  /** Whether (i,j) and (j,i) are one cell. */
  public boolean symmetric() {
    return symmetric;
  }
}
