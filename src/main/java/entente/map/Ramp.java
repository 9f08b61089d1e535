package entente.map;

/** Scales of colours, each of colours evenly apart and mixed in between. */
public enum Ramp {
  /**
   * From dark to light, as even in lightness as in colour, so that it reads in grey and with any
   * kind of colour vision: viridis (van der Walt and Smith 2015).
   */
  SEQUENTIAL(
      0x440154, 0x472d7b, 0x3b528b, 0x2c728e, 0x21918c, 0x28ae80, 0x5ec962, 0xaddc30, 0xfde725),
  /**
   * From one colour over near white to another, which colour-blind people tell apart: PuOr of
   * ColorBrewer (Harrower and Brewer, Cartographic Journal 40, 2003), orange below.
   */
  DIVERGING(
      0x7f3b08, 0xb35806, 0xe08214, 0xfdb863, 0xfee0b6, 0xf7f7f7, 0xd8daeb, 0xb2abd2, 0x8073ac,
      0x542788, 0x2d004b);

  /** For things of different kinds: Okabe and Ito (2008), without black and yellow. */
  private static final int[] KINDS = {0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00};

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xffffff;

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

  /** Black or white, whichever reads better on a colour. */
  public static int letters(int rgb) {
    double black = contrast(rgb, BLACK);
    return black >= contrast(rgb, WHITE) ? BLACK : WHITE;
  }

  /** The ratio of contrast of two colours, 1 to 21 (Web Content Accessibility Guidelines 2.1). */
  static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
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
