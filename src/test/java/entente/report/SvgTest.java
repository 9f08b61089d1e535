package entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.map.Ramp;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgTest {

  @Test
  void scalesHaveRoundTicksWithinThem() {
    assertEquals(List.of(0.0, 20.0, 40.0, 60.0), new Scale(-5, 70, 0, 1).ticks(4));
    assertEquals(List.of(1000.0, 2000.0), new Scale(900, 2100, 0, 1).ticks(2));
    for (double tick : new Scale(0.013, 0.0479, 0, 1).ticks(4)) {
      assertEquals(Math.rint(tick * 200), tick * 200, 1e-9, "in steps of .005 or coarser");
    }
  }

  @Test
  void viridisRunsFromDarkToLight() {
    assertEquals(0x440154, Ramp.SEQUENTIAL.of(0));
    assertEquals(0x21918c, Ramp.SEQUENTIAL.of(0.5));
    assertEquals(0xfde725, Ramp.SEQUENTIAL.of(1));
    assertEquals(0x000000, Ramp.letters(Ramp.SEQUENTIAL.of(1)));
    assertEquals(0xffffff, Ramp.letters(Ramp.SEQUENTIAL.of(0)));
  }

  @Test
  void aPlotSaysInWordsWhatItShows() {
    Drawing drawing = new Drawing("shells", "Shells & <more>");
    drawing.label(1, 20, "a \"b\"", Mark.Anchor.END, Ink.MUTED).high(40);
    String svg = Svg.of(drawing, "p", "Half of them.");
    assertTrue(svg.contains("<title id=\"p-t\">Shells &amp; &lt;more&gt;</title>"), svg);
    assertTrue(svg.contains("<desc id=\"p-d\">Half of them.</desc>"), svg);
    assertTrue(svg.contains("text-anchor=\"end\">a &quot;b&quot;</text>"), svg);
  }
}
