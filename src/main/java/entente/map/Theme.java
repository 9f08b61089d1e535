package entente.map;

/** The colours of the ground and the letters, as red, green and blue. */
public enum Theme {
  /** On light paper. */
  LIGHT(0xe6edf2, 0xfafbfc, 0xcfd4d3, 0xffffff, 0xd9dfe3, 0x17191c, 0x55606a),
  /** On a dark screen. */
  DARK(0x12181f, 0x1b222a, 0x39414a, 0x0b0f14, 0x263039, 0xeef2f5, 0x9fabb6);

  private final int sea;
  private final int panel;
  private final int land;
  private final int border;
  private final int rule;
  private final int ink;
  private final int muted;

  Theme(int sea, int panel, int land, int border, int rule, int ink, int muted) {
    this.sea = sea;
    this.panel = panel;
    this.land = land;
    this.border = border;
    this.rule = rule;
    this.ink = ink;
    this.muted = muted;
  }

  /** The ground of the map. */
  public int sea() {
    return sea;
  }

  /** The ground of words. */
  public int panel() {
    return panel;
  }

  /** Land of nobody in the game. */
  public int land() {
    return land;
  }

  /** Between one country and the next. */
  public int border() {
    return border;
  }

  /** Thin lines that part one thing from the other. */
  public int rule() {
    return rule;
  }

  /** Letters. */
  public int ink() {
    return ink;
  }

  /** Letters of less weight. */
  public int muted() {
    return muted;
  }
}
