package entente.action;

import static entente.world.Quantity.AFFINITY;
import static entente.world.Quantity.ARMS;
import static entente.world.Quantity.DEPENDENCY;
import static entente.world.Quantity.DETERRENCE;
import static entente.world.Quantity.ENTANGLEMENT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.PROVOCATION;
import static entente.world.Quantity.SANCTION;

import entente.world.Axis;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A limited attack on a foe: it succeeds and wrings a concession, fails and hardens the foe, or
 * becomes a war, the likelier the less the foe is deterred. A patron is consulted first; its
 * refusal is heeded the more, the more the actor depends on it.
 */
public final class Provoke implements Action {
  private static final List<String> BRANCHES = List.of("heldBack", "succeeded", "failed", "war");
  private static final int HELD = 0;
  private static final int SUCCEEDED = 1;
  private static final int FAILED = 2;
  private static final int WAR = 3;

  private final Terms terms;
  private final boolean consults;
  private final double cost;
  private final double heed;
  private final double success;
  private final double escalation;
  private final double deterred;
  private final double enmity;
  private final double recent;
  private final double memory;
  private final double concession;
  private final double cowed;
  private final double hardening;
  private final double punishment;
  private final double entangled;

  /** The action under a scenario's terms. */
  public Provoke(Terms terms) {
    this.terms = terms;
    Settings s = terms.settings();
    consults = s.on("consultation", "no patron is asked before a provocation");
    cost = terms.cost("provoke");
    heed = s.number("consultation.heed", "1", 0, 1, "chance that a kindred patron is heeded");
    success = s.number("provoke.success", "1", 0, 1, "chance of success, war apart");
    escalation = s.number("provoke.escalation", "1", 0, 1, "chance of war with a foe undeterred");
    deterred = s.number("provoke.deterred", "1", 0, 1, "share of that which deterrence takes away");
    enmity = s.number("provoke.enmity", "1", 0, 1, "least hostility that provokes");
    recent = s.number("provoke.recent", "1", 0, 3, "memory of provocations that bars another");
    memory = s.number("provoke.memory", "1", 0, 3, "what a provocation adds to that memory");
    concession = s.number("provoke.concession", "1", 0, 1, "sanctions lifted by success");
    cowed = s.number("provoke.cowed", "1", 0, 1, "share of arms aid to enemies that success stops");
    hardening = s.number("provoke.hardening", "1", 0, 1, "hostility that failure adds");
    punishment = s.number("provoke.punishment", "1", 0, 1, "sanctions that failure adds");
    entangled = s.number("provoke.entangled", "1", 0, 3, "entrapment of a patron that agreed");
  }

  @Override
  public String name() {
    return "provoke";
  }

  @Override
  public Answering answering() {
    return Answering.COUNSEL;
  }

  @Override
  public List<String> branches() {
    return BRANCHES;
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    for (int j = 0; j < w.states(); j++) {
      Initiative it = Initiative.of(this, actor, j, -1);
      if (terms.contacts().touch(w, actor, j) && obstacle(w, it) == null) {
        to.accept(it);
      }
    }
  }

  @Override
  public @Nullable String obstacle(World w, Initiative it) {
    if (w.get(HOSTILITY, it.actor(), it.target()) <= enmity) {
      return "there is too little enmity";
    }
    if (w.get(PROVOCATION, it.actor()) >= recent) {
      return "the last provocation is too recent";
    }
    return Wars.fights(w, it.target()) ? "the target is at war" : null;
  }

  @Override
  public double cost(World w, Initiative it) {
    return cost;
  }

  @Override
  public int responders(World w, Initiative it, int[] asked) {
    asked[0] = patron(w, it);
    return asked[0] < 0 ? 0 : 1;
  }

  private int patron(World w, Initiative it) {
    int patron = -1;
    double most = 0;
    for (int k = 0; consults && k < w.states(); k++) {
      if (k != it.actor() && k != it.target()) {
        double hold = w.get(DEPENDENCY, it.actor(), k);
        if (hold > most && !terms.contacts().hostile(w, it.actor(), k)) {
          most = hold;
          patron = k;
        }
      }
    }
    return patron;
  }

  @Override
  public void odds(World w, Initiative it, boolean yes, double[] odds) {
    double held = yes ? 0 : held(w, it);
    double deterrence = w.get(DETERRENCE, it.actor(), it.target());
    double war = Wars.freeSlot(w) < 0 ? 0 : escalation * (1 - deterred * deterrence);
    odds[HELD] = held;
    odds[SUCCEEDED] = (1 - held) * (1 - war) * success;
    odds[FAILED] = (1 - held) * (1 - war) * (1 - success);
    odds[WAR] = (1 - held) * war;
  }

  private double held(World w, Initiative it) {
    int patron = patron(w, it);
    if (patron < 0) {
      return 0;
    }
    double hold = heed * w.get(AFFINITY, it.actor(), patron);
    return Math.min(1, hold + w.get(DEPENDENCY, it.actor(), patron));
  }

  @Override
  public void apply(Ledger l, Initiative it, int branch, int responder) {
    World w = l.world();
    int i = it.actor();
    int j = it.target();
    if (branch == HELD) {
      return;
    }
    l.add(PROVOCATION, i, memory);
    if (responder >= 0) {
      l.add(ENTANGLEMENT, responder, entangled);
    }
    if (branch == SUCCEEDED) {
      l.add(SANCTION, j, i, -concession);
      cow(l, i, j);
    } else {
      l.add(HOSTILITY, j, i, branch == WAR ? 1 : hardening);
      l.add(SANCTION, j, i, branch == WAR ? 1 : punishment);
    }
    int slot = branch == WAR ? Wars.freeSlot(w) : -1;
    if (slot >= 0) {
      terms.wars().breakOut(l, slot, i, j);
    }
  }

  private void cow(Ledger l, int i, int j) {
    World w = l.world();
    for (int m = 0; m < w.states(); m++) {
      for (int g = 0; m != j && Wars.enemies(w, m, i) && g < w.count(Axis.GOOD); g++) {
        if (w.is(ARMS, g)) {
          l.set(FLOW, j, m, g, w.get(FLOW, j, m, g) * (1 - cowed));
        }
      }
    }
  }

  @Override
  public String tell(Lexicon words, Initiative it, int branch, int responder) {
    String actor = words.state(it.actor());
    String advice = responder >= 0 ? " with the consent of " + words.state(responder) : "";
    String text = actor + " provokes " + words.state(it.target()) + advice;
    return switch (branch) {
      case SUCCEEDED -> text + " and wrings a concession from it.";
      case FAILED -> text + " and fails.";
      case WAR -> text + ", and it comes to war.";
      default -> actor + " heeds advice and does not provoke " + words.state(it.target()) + ".";
    };
  }
}
