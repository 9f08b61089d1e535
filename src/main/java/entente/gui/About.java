package entente.gui;

/** What the tab "About" says. */
final class About {
  private About() {}

  static String html() {
    return """
        <html><head><style>
        body { font-family: sans-serif; margin: 12px; }
        td { padding: 2px 10px 2px 0; vertical-align: top; }
        </style></head><body>
        <h2>Entente</h2>
        <p>A system of states, month by month. Watch it, stop it, ask it why, change it, play on.</p>
        <h3>With the mouse</h3>
        <table>
        <tr><td>a state</td><td>what it decided and why, its cells and ties</td></tr>
        <tr><td>a line between two</td><td>what is between them</td></tr>
        <tr><td>the time line</td><td>any month that has been played</td></tr>
        <tr><td>an event</td><td>the map in that month</td></tr>
        </table>
        <h3>With the keyboard</h3>
        <table>
        <tr><td>space</td><td>play, pause</td></tr>
        <tr><td>right, left</td><td>a month on, a month back</td></tr>
        <tr><td>home, end</td><td>to the start, to the last month played</td></tr>
        <tr><td>1 to 6</td><td>layers of the map</td></tr>
        <tr><td>ctrl+B</td><td>another future from here</td></tr>
        <tr><td>ctrl+S, ctrl+O</td><td>save the run, open a run or a scenario</td></tr>
        <tr><td>ctrl+E</td><td>save the map as a picture</td></tr>
        <tr><td>ctrl+F</td><td>search the settings</td></tr>
        <tr><td>ctrl+D</td><td>light, dark</td></tr>
        </table>
        <p>What you set before the first month is set on top of the scenario. What you change later
        is an order of the white cell in that month. Both are in the saved run, which replays.</p>
        </body></html>
        """;
  }
}
