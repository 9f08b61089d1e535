package entente.teach.web;

import entente.explain.Figures;
import entente.explain.Move;
import entente.report.Html;
import entente.teach.Wording;
import entente.teach.room.Desk;
import entente.teach.room.SeatState;
import entente.teach.room.Standing;
import java.util.Locale;
import java.util.Optional;

/** What a seat means to order this month, and what else it could. */
record OrdersPart(Texts texts, Seat seat) {
  static final String NAME = "orders";

  void write(Html html) {
    Optional<Standing> standing = seat.room().standing();
    SeatState state = seat.room().seat(seat.code());
    Standing.Stage stage = standing.map(Standing::stage).orElse(Standing.Stage.ORDERS);
    if (seat.room().hasEnded()) {
      html.leaf("p", texts.of("orders.over"), "class", "quiet");
    } else if (!seat.room().hasBegun() || standing.isEmpty()) {
      html.leaf("p", texts.of("orders.notyet"), "class", "quiet");
    } else if (stage == Standing.Stage.OVER) {
      html.leaf("p", texts.of("orders.played"), "class", "quiet");
    } else if (!state.people()) {
      html.leaf("p", texts.of("orders.machine"), "class", "quiet");
    } else if (stage != Standing.Stage.ORDERS) {
      html.leaf("p", texts.of("orders.closed"), "class", "quiet");
    } else {
      desk(html, standing.get(), state);
    }
  }

  private void desk(Html html, Standing standing, SeatState state) {
    Desk desk = standing.desks().get(seat.code());
    if (desk == null) {
      html.leaf("p", texts.of("orders.nothing"), "class", "quiet");
      return;
    }
    Glance glance = new Glance(seat.room(), standing, seat.code());
    crossroads(html, glance);
    html.leaf("h3", texts.of("orders.list", state.draft().size(), desk.most()));
    if (state.draft().isEmpty()) {
      html.leaf("p", texts.of("orders.empty"), "class", "quiet");
    } else {
      html.in("ol", "class", "chosen");
      for (int k = 0; k < state.draft().size(); k++) {
        chosen(html, new Spoken(glance, desk), state.draft().get(k), k);
      }
      html.out();
    }
    ready(html, state);
    html.leaf("h3", texts.of("orders.options", desk.choices().size()));
    options(html, desk, state.draft().size() < desk.most());
  }

  private void crossroads(Html html, Glance glance) {
    var decision = glance.exercise().decision();
    if (decision.turn() == glance.standing().turn() && decision.seat() == glance.state()) {
      html.in("p", "class", "question").leaf("strong", texts.of("orders.crossroads") + " ");
      html.say(decision.question()).out();
    }
  }

  private void ready(Html html, SeatState state) {
    Form form = new Form(html, seat.base(), NAME);
    if (state.ready()) {
      html.leaf("p", texts.of("orders.ready"), "class", "done");
      form.button("unready", texts.of("orders.unready"));
    } else {
      form.open("ready");
      html.leaf("button", texts.of("orders.done"), "type", "submit", "class", "main").out();
    }
  }

  private void chosen(Html html, Spoken spoken, String line, int place) {
    Optional<Move> move = spoken.move(line);
    String words = move.map(spoken.glance().words()::order).orElse(line);
    html.in("li").leaf("p", words + ".");
    if (move.isEmpty()) {
      html.leaf("p", texts.of("orders.gone"), "class", "warn");
    }
    html.in("div", "class", "row");
    Form form = new Form(html, seat.base(), NAME);
    form.sending(
        "drop",
        "place",
        "" + place,
        texts.of("orders.drop"),
        texts.of("orders.drop") + ": " + words);
    if (move.isPresent() && (move.get().taken() > 0 || move.get().given() > 0)) {
      amounts(html, form, spoken.glance().words(), move.get(), place);
    }
    html.out().out();
  }

  private void amounts(Html html, Form form, Wording words, Move move, int place) {
    html.in("details").leaf("summary", texts.of("orders.amounts"));
    form.open("amounts", "class", "amounts");
    form.with("place", "" + place);
    amount(html, "take", words.item(move.take()), move.taken(), place);
    amount(html, "give", words.item(move.give()), move.given(), place);
    amount(html, "also", words.item(move.alsoGive()), move.alsoGiven(), place);
    html.leaf("button", texts.of("orders.change"), "type", "submit").out().out();
  }

  private void amount(Html html, String name, String item, double amount, int place) {
    if (item.isEmpty() || amount <= 0) {
      return;
    }
    String id = name + "-" + place;
    html.leaf("label", texts.of("orders." + name, item), "for", id);
    html.empty(
        "input",
        "id",
        id,
        "name",
        name,
        "inputmode",
        "decimal",
        "size",
        "8",
        "maxlength",
        "12",
        "value",
        Figures.fixed(amount, amount < 0.1 ? 4 : 2),
        "autocomplete",
        "off");
  }

  private void options(Html html, Desk desk, boolean more) {
    String group = "";
    for (Desk.Choice one : desk.choices()) {
      if (!one.group().equals(group)) {
        if (!group.isEmpty()) {
          html.out().out();
        }
        group = one.group();
        open(html, desk, group);
      }
      option(html, one, more);
    }
    if (!group.isEmpty()) {
      html.out().out();
    }
  }

  private static void open(Html html, Desk desk, String group) {
    long many = desk.choices().stream().filter(it -> it.group().equals(group)).count();
    String id = "group-" + group.toLowerCase(Locale.ROOT).replace(' ', '-');
    html.in("details", "class", "group", "id", id);
    html.leaf("summary", group + " (" + many + ")").in("ul", "class", "options");
  }

  private void option(Html html, Desk.Choice one, boolean more) {
    html.in("li").in("div").leaf("p", one.words() + ".");
    if (!one.answers().isEmpty()) {
      html.leaf("p", one.answers() + ".", "class", "quiet");
    }
    html.out();
    if (more) {
      String add = texts.of("orders.add");
      new Form(html, seat.base(), NAME)
          .sending("add", "order", one.line(), add, add + ": " + one.words());
    }
    html.out();
  }
}
