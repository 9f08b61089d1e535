package entente.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Maps as SVG: whole, of plain XML, and the same bytes every time. */
class SvgTest {

  private static Element read(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  @ParameterizedTest
  @ValueSource(strings = {"northeast-asia", "europe-1907", "korea-1950", "toy"})
  void theSameSceneIsTheSameBytesInEveryLanguage(String name) throws Exception {
    Maps maps = Maps.of(name);
    String svg = Plate.of(maps.scene(), 900, 560).svg();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      Theatre anew = Theatre.of(maps.theatre.scenario());
      MapScene scene = MapScene.of(anew, maps.end(), Colourings.of(anew).usual());
      assertEquals(svg, Plate.of(scene, 900, 560).svg());
    } finally {
      Locale.setDefault(before);
    }
    Element root = read(svg);
    assertEquals("0 0 900 560", root.getAttribute("viewBox"));
    assertTrue(root.getElementsByTagName("path").getLength() > 10);
    String told = root.getElementsByTagName("desc").item(0).getTextContent();
    assertTrue(told.startsWith(maps.theatre.label(0) + ": 0."), told);
    assertFalse(svg.contains("NaN") || svg.contains("Infinity"), "a place that is none");
  }

  @Test
  void wordsOfAScenarioCannotBreakOutOfTheirText() throws Exception {
    Mark word =
        new Mark.Word(1, 2, "a <b> & \"c\"\u0001", 12, false, Mark.Anchor.START, 0x123456, 1);
    Element root = read(Svg.of(List.of(word), 10, 10, "<&>", "<d>"));
    assertEquals("a <b> & \"c\"?", root.getElementsByTagName("text").item(0).getTextContent());
    assertEquals("<&>", root.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void aPathIsWrittenInStepsOfTenths() {
    Path2D path = Shapes.polygon(10, 20, 13.26, 20, 13.26, 15.04);
    String svg = Svg.of(List.of(new Mark.Area(path, 0xff, 0.5)), 50, 50, "t", "d");
    assertTrue(
        svg.contains("style=\"fill:#0000ff\" fill-opacity=\"0.5\" d=\"m10 20l3.3 0l0-5z\"/>"), svg);
  }

  /** On either ground it is, colour for colour, the drawing for that ground. */
  @Test
  void aDrawingForEitherGroundHasTheColoursOfBoth() throws Exception {
    MapScene scene = Maps.of("korea-1950").scene();
    String either = Plate.of(scene, 700, 450).svgOnEitherGround();
    assertEquals("either-ground", read(either).getAttribute("class"));
    String style = either.substring(either.indexOf("<style>"), either.indexOf("</style>\n") + 9);
    String bare = either.replace(style, "").replace("class=\"either-ground\" ", "");
    String[] rules = style.split("@media");
    assertEquals(Plate.of(scene, 700, 450).svg(), put(rules[0], bare));
    assertEquals(Plate.of(scene.in(Theme.DARK), 700, 450).svg(), put(rules[1], bare));
  }

  private static String put(String rule, String svg) {
    String whole = svg;
    var colours = java.util.regex.Pattern.compile("(--m\\d+):(#[0-9a-f]{6});").matcher(rule);
    while (colours.find()) {
      whole = whole.replace("var(" + colours.group(1) + ")", colours.group(2));
    }
    return whole;
  }

  @Test
  void linesHaveTheirWidthAndDashes() {
    Mark.Pen pen = new Mark.Pen(0x00aa00, 1.25, 1, new Mark.Dash(6, 3, -4.5));
    Mark line = new Mark.Line(Shapes.line(0, 0, 5, 0), pen);
    String svg = Svg.of(List.of(line), 50, 50, "t", "d");
    assertTrue(svg.contains("stroke-width=\"1.3\""), svg);
    assertTrue(svg.contains("stroke-dasharray=\"6 3\" stroke-dashoffset=\"-4.5\""), svg);
    Mark area = new Mark.Area(Shapes.box(0, 0, 1, 1), 0, 1, Optional.of(pen));
    assertTrue(Svg.of(List.of(area), 50, 50, "t", "d").contains(";stroke:#00aa00\""));
  }
}
