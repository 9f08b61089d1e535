package entente.teach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import entente.store.RunReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * A class in a real browser: three teams and a facilitator play twelve months, with a late team, a
 * pause, an inject, a reload, a month taken back, and a server that is killed in the middle. What
 * it looked at lies in {@code target/classroom} afterwards.
 */
@Tag("browser")
class ClassroomIT {
  private static final Path KEPT = Path.of("target", "classroom");
  private static final String[] SEATS = {"USA", "KOR", "JPN"};
  private static final int MONTHS = 12;
  private static final int LATE = 2;
  private static final int PAUSE = 3;
  private static final int INJECT = 4;
  private static final int RELOAD = 5;
  private static final int KILL = 6;
  private static final int BACK = 8;

  /** Waits until all pictures of the page are there. */
  private static final String IMAGES =
      "return new Promise(done => setTimeout(() => Promise.all([...document.images].map("
          + "i => i.decode().catch(() => 0))).then(() => done()), 150))";

  @TempDir Path folder;
  private Browser browser;
  private ServerProcess server;
  private String desk;
  private final Map<String, String> teams = new LinkedHashMap<>();
  private int answered;

  @Test
  void threeTeamsPlayTwelveMonthsThroughAllThatCanHappen() throws Exception {
    Files.createDirectories(KEPT);
    try (ServerProcess started = new ServerProcess(folder.resolve("class"));
        Browser opened = new Browser(Files.createDirectory(folder.resolve("profile")))) {
      server = started;
      browser = opened;
      facilitatorOpensASession();
      teamsJoin();
      facilitatorBegins();
      for (int month = 1; month <= MONTHS; month++) {
        month(month);
      }
      reviewIsThatOfTheRun();
      assertEquals(List.of(), troubles(), "what pages wrote to the console");
    }
  }

  private void facilitatorOpensASession() throws IOException {
    desk = browser.tab(server.desk());
    looksWell("list");
    browser.type("#seed", "6");
    browser.script("document.getElementById('exercise').value = 'holding-the-alliance'");
    browser.type("#pace-orders", "20");
    browser.press("form[action='/desk/open'] button");
    browser.await("h1", "Holding the alliance");
  }

  private void teamsJoin() throws IOException {
    List<String> codes = new ArrayList<>();
    for (int k = 0; k < SEATS.length; k++) {
      codes.add(browser.awaited(".seatlist > li:nth-child(" + (k + 1) + ") code"));
    }
    for (int k = 0; k < SEATS.length; k++) {
      String tab = browser.tab(server.base() + "/");
      browser.type("#code", codes.get(k).toUpperCase(java.util.Locale.ROOT));
      browser.key(Keys.ENTER);
      browser.await("main", "What is your team called?");
      if (k == 0) {
        looksWell("join");
      }
      browser.type("#name", "Team <i>" + SEATS[k] + "</i> & friends");
      browser.key(Keys.ENTER);
      browser.await("h1", "Team <i>" + SEATS[k] + "</i> & friends");
      teams.put(SEATS[k], tab);
    }
    browser.to(desk);
    browser.await("#part-seats", "Team <i>JPN</i> & friends");
  }

  private void facilitatorBegins() {
    browser.press("#part-control button.main");
    browser.await("#part-status", "month 1 of 12");
    for (String tab : teams.values()) {
      browser.to(tab);
      browser.await("#part-status", "month 1 of 12");
      browser.await("#part-orders", "Chosen: 0");
    }
  }

  private void month(int month) throws Exception {
    for (String seat : SEATS) {
      browser.to(teams.get(seat));
      browser.await("#part-status", "month " + month + " of 12");
      choose(month);
    }
    if (month == 1) {
      lookAtAll();
    }
    happen(month);
    for (String seat : SEATS) {
      boolean late = month == LATE && seat.equals("JPN");
      if (!late) {
        browser.to(teams.get(seat));
        browser.press("#part-orders button.main");
      }
    }
    if (month == LATE) {
      browser.to(desk);
      browser.await("#part-status", "orders of: Tokyo.");
      browser.press("#part-control button.main");
    }
    answer(month);
    if (month == BACK) {
      takeBack(month);
    }
  }

  /** Opens a group and chooses what stands first in it, another group each month. */
  private void choose(int month) {
    browser.await("#part-orders", "What you can do");
    List<String> groups = browser.attributes("#part-orders details.group", "id");
    String group = groups.get(month % groups.size());
    if (!browser.has("#" + group + "[open]")) {
      browser.press("#" + group + " summary");
    }
    browser.press("#" + group + " .options button");
    browser.await("#part-orders", "Chosen: 1");
  }

  private void happen(int month) throws Exception {
    switch (month) {
      case PAUSE -> pause();
      case INJECT -> inject();
      case RELOAD -> {
        browser.to(teams.get("KOR"));
        browser.reload();
        browser.await("#part-orders", "Chosen: 1");
      }
      case KILL -> kill();
      default -> {}
    }
  }

  private void pause() throws InterruptedException {
    browser.to(desk);
    browser.press("form[action$='/do/pause'] button");
    String stopped = browser.await("#part-status", "Paused, with this time left");
    Thread.sleep(1500);
    assertEquals(stopped, browser.text("#part-status"));
    browser.to(teams.get("USA"));
    browser.await("#part-status", "Paused, with this time left");
    browser.to(desk);
    browser.press("form[action$='/do/resume'] button");
    browser.await("#part-status", "Time left:");
  }

  private void inject() {
    browser.to(desk);
    browser.type("#inject-text", "say A summit of the three is <b>called off</b>.");
    browser.press("form[action$='/do/write'] button");
    browser.to(teams.get("JPN"));
    browser.await("#part-news", "A summit of the three is <b>called off</b>.");
    browser.await("#part-orders", "Chosen: 1");
    browser.type("#words-text", "Did you know of this?");
    browser.press(".say input[value='KOR']");
    browser.press(".say button");
    browser.await("#part-words", "Did you know of this?");
    browser.to(teams.get("USA"));
    assertFalse(browser.text("#part-words").contains("Did you know"));
    browser.to(teams.get("KOR"));
    browser.await("#part-words", "Did you know of this?");
  }

  private void kill() throws Exception {
    server.kill();
    browser.to(teams.get("USA"));
    browser.await("#offline", "The connection is lost");
    server.start();
    for (String tab : teams.values()) {
      browser.to(tab);
      browser.await("#part-orders", "Chosen: 1");
    }
    browser.to(teams.get("USA"));
    browser.script(
        "return new Promise(done => {const ask = () =>"
            + " document.getElementById('offline').hidden ? done() : setTimeout(ask, 50); ask()})");
  }

  /** Whoever is asked says yes, until the month is over. */
  private void answer(int month) {
    String next = month == MONTHS ? "All months are played" : "month " + (month + 1) + " of 12";
    browser.to(desk);
    while (!settled(next)) {
      for (String seat : SEATS) {
        browser.to(teams.get(seat));
        while (browser.tries(
            "#part-asked article:not(:has(.done)) form:has([value='yes']) button")) {
          answered++;
        }
      }
      browser.to(desk);
    }
  }

  private boolean settled(String next) {
    String said = browser.await("#part-status", "");
    for (int k = 0; k < 80 && said.contains("being played"); k++) {
      said = browser.text("#part-status");
    }
    return said.contains(next) && !said.contains("being played");
  }

  private void takeBack(int month) {
    browser.to(desk);
    browser.script("window.confirm = () => true");
    browser.press("form[action$='/do/back'] button");
    browser.await("#part-status", "month " + month + " of 12");
    for (String seat : SEATS) {
      browser.to(teams.get(seat));
      browser.await("#part-status", "month " + month + " of 12");
      browser.await("#part-orders", "Chosen: 1");
      browser.press("#part-orders button.main");
    }
    answer(month);
  }

  private void lookAtAll() throws IOException {
    looksWell("team");
    browser.to(desk);
    browser.await("#part-seats", ".\nGive it");
    looksWell("desk");
    String screen = browser.attributes(".links a", "href").get(1);
    String tab = browser.tab(screen);
    browser.await("#part-status", "month 1 of 12");
    looksWell("screen");
    browser.to(tab);
  }

  /** On a laptop and a phone, on light ground and dark: nothing is cut, nobody is shut out. */
  private void looksWell(String name) throws IOException {
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {1280, 375}) {
        browser.screen(width, dark);
        browser.script(IMAGES);
        String shown = name + "-" + width + (dark ? "-dark" : "");
        browser.picture(KEPT.resolve(shown + ".png"));
        assertEquals("", browser.barriers(), shown);
        assertEquals(0, browser.overhang(), shown);
      }
    }
    browser.screen(1280, false);
  }

  private void reviewIsThatOfTheRun() throws Exception {
    browser.to(desk);
    browser.press("#part-control button.main");
    browser.await("#part-over", "Open the review");
    browser.to(teams.get("KOR"));
    browser.await("#part-over", "Open the review");
    browser.press("#part-over a");
    String page = browser.await("main", "The run behind this page");
    Path run = run();
    RunReader reader = RunReader.open(run);
    List<String> prints = reader.fingerprints();
    String last = prints.get(prints.size() - 1);
    List<String> orders = reader.manifest().orders();
    assertTrue(page.contains("fingerprint " + last), last);
    assertTrue(page.contains(orders.size() + " orders"), "of " + orders.size());
    assertTrue(orders.contains("2023-01 white: say A summit of the three is <b>called off</b>."));
    assertTrue(answered > 0, "nobody was asked anything");
    assertTrue(orders.stream().anyMatch(line -> line.contains(": yes to ")));
    for (String seat : SEATS) {
      assertTrue(orders.contains("2022-10 " + seat + ": take seat"), seat);
      long months =
          orders.stream().filter(line -> line.matches("20[-0-9]+ " + seat + ": .*")).count();
      assertTrue(months > MONTHS, seat + " " + months);
    }
    Terminal terminal = new Terminal();
    assertEquals(0, terminal.call("replay", run), terminal.err());
    assertTrue(terminal.out().contains("same run: "), terminal.out());
    assertTrue(terminal.out().contains(last), terminal.out());
    assertEquals(0, terminal.call("branch", run, "--at", "2023-03", "--runs", 4), terminal.err());
    looksWell("review");
  }

  private Path run() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("class"), 4)) {
      return all.filter(one -> one.endsWith("manifest.json")).findFirst().orElseThrow().getParent();
    }
  }

  /** What the console says but for the time in which the server was away, and what axe causes. */
  private List<String> troubles() {
    return browser.console().stream()
        .filter(line -> !line.contains("ERR_CONNECTION_REFUSED"))
        .filter(line -> !line.contains("ERR_INCOMPLETE_CHUNKED_ENCODING"))
        .filter(line -> !(line.contains("/assets/htmx.js") && line.endsWith(" Event")))
        .filter(line -> !line.contains("Canvas2D"))
        .toList();
  }
}
