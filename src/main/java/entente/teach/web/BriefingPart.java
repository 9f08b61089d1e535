package entente.teach.web;

import entente.report.Html;
import entente.report.Paper;
import entente.scenario.Exercise;
import entente.teach.room.Room;

/** What everybody is told before it begins, and what a seat alone is told. */
record BriefingPart(Texts texts, Room room, String viewer) {

  void write(Html html) {
    Exercise exercise = room.exercise();
    html.par(exercise.about());
    html.leaf("h3", texts.of("briefing.all")).par(exercise.situation());
    for (Exercise.Briefing one : exercise.briefings()) {
      if (exercise.code(one.seat()).equals(viewer)) {
        html.leaf("h3", texts.of("briefing.alone")).par(one.role()).par(one.secret());
        html.leaf("h3", texts.of("briefing.goals"));
        Paper.list(html, "ul", one.goals());
      }
    }
  }
}
