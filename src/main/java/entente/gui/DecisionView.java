package entente.gui;

import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Figures;
import entente.explain.Happening;
import entente.explain.Judgement;
import entente.explain.Reason;
import entente.explain.Said;
import entente.explain.Sentence;
import entente.explain.Tale;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * A state's decisions of the month that is shown: in the words of {@code explain}, and as bars of
 * each motive's part for the chosen option and the best of the others, on either side of a
 * proposal.
 */
final class DecisionView extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 4;

  private final transient Session session;
  private final int state;
  private transient @Nullable Month told;

  DecisionView(Session session, int state) {
    super(new BorderLayout());
    this.session = session;
    this.state = state;
    refresh();
  }

  /** Shows the month that is shown, if it is another than before. */
  void refresh() {
    if (told == session.now()) {
      return;
    }
    told = session.now();
    Prose prose = new Prose();
    prose.setName("decision");
    if (session.shown() == 0) {
      prose.text("Nobody has decided anything yet. Play a month.");
    } else {
      Affair affair = new Affair(session.now(), session.film().names(), session.scenario());
      List<Account> accounts = affair.accounts(state);
      String month = Words.month(session.film().date(session.turn()));
      if (accounts.isEmpty()) {
        prose.text("It took no decision in " + month + ". Maybe its regime had collapsed.");
      }
      for (Account account : accounts) {
        tell(prose, affair, account, month);
      }
    }
    prose.into(this);
  }

  private void tell(Prose prose, Affair affair, Account account, String month) {
    String rank = account.rank() == 0 ? "" : ", initiative " + (account.rank() + 1);
    prose.head(month + rank);
    Optional<Happening> event = affair.cameOf(account);
    Optional<String> came = event.map(one -> affair.told(one, List.of(account)));
    for (String line : Tale.choice(account, came)) {
      if (line.startsWith("  ")) {
        prose.inset(line.strip());
      } else {
        prose.text(line);
      }
    }
    prose.faint(Tale.readiness(account));
    List<Said> said = event.map(one -> affair.answers(one.number())).orElse(List.of());
    List<Candidate> best = account.candidates().stream().limit(SHOWN).toList();
    double scale = scale(best);
    for (int k = 0; k < best.size(); k++) {
      boolean chosen = k == 0 && account.acted();
      option(prose, best.get(k), chosen, chosen ? said : List.of(), scale);
    }
    List<Candidate> others = account.candidates().subList(best.size(), account.candidates().size());
    if (!others.isEmpty()) {
      prose.gap(10).part(new OtherOptions(others, one -> card(one, scale)));
    }
  }

  /** One more option, by itself. */
  private Prose card(Candidate one, double scale) {
    Prose prose = new Prose();
    option(prose, one, false, List.of(), Math.max(scale, scale(List.of(one))));
    return prose;
  }

  private void option(Prose prose, Candidate one, boolean chosen, List<Said> said, double scale) {
    prose.head((chosen ? "★ " : "") + one.label());
    prose.faint(
        "value "
            + Figures.signed(one.value(), 3)
            + (one.hangsOnAnswer()
                ? ", chance of acceptance " + Figures.fixed(one.acceptance(), 2)
                : "")
            + ", chance to be chosen "
            + Figures.fixed(one.probability(), 3)
            + ", noise "
            + Figures.signed(one.noise(), 3));
    String actor = Sentence.capital(seat(one.move().actor()));
    side(prose, one.hangsOnAnswer() ? actor + ", once accepted" : actor, one.reasons(), scale);
    for (Judgement judge : one.answers()) {
      side(prose, Sentence.capital(head(judge)) + heard(judge, said), judge.reasons(), scale);
    }
  }

  private String head(Judgement judge) {
    String chance = Figures.fixed(judge.probability(), 2);
    return judge.role().equals(Judgement.PATRON)
        ? seat(judge.state()) + " is not asked; what it is to it, and its chance to press " + chance
        : seat(judge.state()) + " is asked for its " + judge.role() + ", chance " + chance;
  }

  /** What it really said, in a word or two. */
  private static String heard(Judgement judge, List<Said> said) {
    return said.stream()
        .filter(one -> one.judgement().state().equals(judge.state()))
        .findFirst()
        .map(one -> "; it " + one.verb())
        .orElse("");
  }

  private static void side(Prose prose, String head, List<Reason> reasons, double scale) {
    prose.gap(4).text(head).part(new PartBars(reasons, scale));
  }

  /** The largest part of any bar, so that all are to one scale. */
  private static double scale(List<Candidate> best) {
    List<Reason> all = new ArrayList<>();
    for (Candidate one : best) {
      Stream.concat(Stream.of(one.reasons()), one.answers().stream().map(Judgement::reasons))
          .forEach(all::addAll);
    }
    return all.stream().mapToDouble(reason -> Math.abs(reason.part())).max().orElse(0);
  }

  private String seat(String code) {
    return Affair.seats(session.scenario()).getOrDefault(code, code);
  }
}
