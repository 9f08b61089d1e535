package entente.map;

/** Scales of colours, each of colours evenly apart and mixed in between. */
public enum Ramp {
  /**
   * From dark to light, made so that people with and without colour blindness see the same: cividis
   * (Nuñez, Anderton and Renslow, PLoS ONE 13, 2018).
   */
  SEQUENTIAL(
      0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678, 0xa59c74, 0xc3b369, 0xe1cc55,
      0xfee838),
  /**
   * From one colour over near white to another, which colour-blind people tell apart: PuOr of
   * ColorBrewer (Harrower and Brewer, Cartographic Journal 40, 2003), orange below.
   */
  DIVERGING(
      0x7f3b08, 0xb35806, 0xe08214, 0xfdb863, 0xfee0b6, 0xf7f7f7, 0xd8daeb, 0xb2abd2, 0x8073ac,
      0x542788, 0x2d004b);

  /** For things of different kinds: Okabe and Ito (2008), without black and yellow. */
  private static final int[] KINDS = {0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00};

  private final int[] stops;

  Ramp(int... stops) {
    this.stops = stops;
  }

  /** The colour of a share from 0 to 1; of more or less that of the end. */
  public int of(double share) {
    double place = Math.max(0, Math.min(1, share)) * (stops.length - 1);
    int below = Math.min(stops.length - 2, (int) place);
    return mixed(stops[below], stops[below + 1], place - below);
  }

  /** The colour of the n-th of several kinds, from 0; there are six. */
  public static int kind(int n) {
    return KINDS[Math.floorMod(n, KINDS.length)];
  }

  /** One colour mixed into another, 0 none of it to 1 all of it. */
  static int mixed(int ground, int other, double share) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int a = ground >> shift & 0xff;
      int b = other >> shift & 0xff;
      mixed |= (int) Math.round(a + share * (b - a)) << shift;
    }
    return mixed;
  }
}
