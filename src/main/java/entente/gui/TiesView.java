package entente.gui;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JPanel;

/** What is open between states in the month that is shown, and what happened between them last. */
final class TiesView extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int LATEST = 12;

  private final transient Session session;
  private final transient Subject subject;

  TiesView(Session session, Subject subject) {
    super(new BorderLayout());
    this.session = session;
    this.subject = subject;
    refresh();
  }

  /** Shows the month that is shown. */
  void refresh() {
    Prose prose = new Prose();
    prose.setName("ties");
    List<Ties.Kind> kinds = new Ties(session.scenario(), session.now().cells()).of(subject);
    if (kinds.isEmpty()) {
      prose.text("There is no contract, treaty or commitment.");
    }
    for (Ties.Kind kind : kinds) {
      prose.head(kind.title());
      kind.lines().forEach(prose::text);
    }
    List<Story.Line> lines = Story.of(session, session.shown()).about(subject);
    if (!lines.isEmpty()) {
      prose.head("What happened last");
      for (int k = lines.size() - 1; k >= Math.max(0, lines.size() - LATEST); k--) {
        prose.text(lines.get(k).date() + "  " + lines.get(k).sentence());
      }
    }
    prose.into(this);
  }
}
