package entente.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.bloc.Partitions;
import entente.bloc.Survey;
import entente.world.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What states can be filled by, and that a colour stands for exactly its value. */
class ColouringsTest {
  private final Maps toy = Maps.of("toy");
  private final Layout layout = toy.theatre.layout();

  private double cell(Moment moment, String name) {
    return moment.at(layout.find(name));
  }

  @Test
  void trustInAStateIsThatOfTheOthersAndItHasNoneInItself() {
    Filling filling = toy.colourings.named("dyad.*.AAA.trust").of(toy.end());
    assertTrue(Double.isNaN(filling.values()[0]));
    assertEquals(Filling.NONE, filling.rgb()[0]);
    assertEquals(cell(toy.end(), "dyad.BBB.AAA.trust"), filling.values()[1]);
    assertEquals(cell(toy.end(), "dyad.CCC.AAA.trust"), filling.values()[2]);
  }

  @Test
  void aPairIsTheSameFromBothSides() {
    Filling filling = toy.colourings.named("pair.BBB.*.alignment").of(toy.end());
    assertEquals(cell(toy.end(), "pair.AAA.BBB.alignment"), filling.values()[0]);
    assertTrue(Double.isNaN(filling.values()[1]));
    assertEquals(cell(toy.end(), "pair.BBB.CCC.alignment"), filling.values()[2]);
  }

  @ParameterizedTest
  @CsvSource({
    "state.*.stability,stability",
    "dyad.*.AAA.trust,trust in Aville",
    "dyad.AAA.*.trust,trust of Aville in each",
    "dyad.AAA.*.threat,threat to Aville from each",
    "dyad.*.AAA.dependency,dependency on Aville",
    "pair.AAA.*.alignment,alignment with Aville",
    "stock.*.shells,stock of shells",
    "contract.*.BBB.food,contract of food to Bville",
    "war.border.*.side,side in the border war"
  })
  void cellsAreCalledWhatTheyAre(String name, String title) {
    assertEquals(title, toy.colourings.named(name).title());
  }

  @Test
  void theLastWordWillDoForWhatEachStateHasOneOf() {
    assertEquals("state.*.power", toy.colourings.named("power").name());
    assertEquals("state.*.stability", toy.colourings.usual().name());
  }

  @Test
  void everyNameIsFoundAndFillsEveryMoment() {
    for (String name : toy.colourings.names()) {
      Colouring colouring = toy.colourings.named(name);
      assertEquals(name, colouring.name());
      assertEquals(3, colouring.of(toy.end()).rgb().length);
    }
    assertTrue(toy.colourings.names().contains(BlocColouring.NAME));
  }

  @ParameterizedTest
  @CsvSource({
    "state.AAA.stability,state.*.stability",
    "dyad.AAA.BBB.trust,dyad.*.BBB.trust or dyad.AAA.*.trust",
    "state.*.stabilty,state.*.stability",
    "blocs,bloc"
  })
  void whatIsNotThereIsRefusedWithWhatWasMeant(String name, String meant) {
    BadMap bad = assertThrows(BadMap.class, () -> toy.colourings.named(name));
    assertTrue(bad.getMessage().startsWith(name + " is nothing that states can be filled by"));
    assertTrue(bad.getMessage().endsWith("Maybe " + meant + "."), bad.getMessage());
  }

  @Test
  void theScaleOfWhatIsFromNoughtToOneIsWhole() {
    Key.Gradient key = (Key.Gradient) toy.colourings.usual().of(toy.end()).key();
    assertEquals(0, key.low());
    assertEquals(1, key.high());
    assertEquals(Ramp.SEQUENTIAL, key.ramp());
    assertEquals(Ramp.SEQUENTIAL.of(0.25), key.rgb(0.25));
  }

  @Test
  void theScaleOfTrustHasNoughtInItsMiddle() {
    Colouring trust = toy.colourings.named("dyad.*.AAA.trust");
    Key.Gradient key = (Key.Gradient) trust.of(toy.end()).key();
    assertEquals(-1, key.low());
    assertEquals(1, key.high());
    assertEquals(Ramp.DIVERGING.of(0.5), key.rgb(0));
  }

  @Test
  void aFittedScaleHoldsEveryValueOfTheRunAndIsRound() {
    List<double[]> series = toy.game.recording().series();
    Colouring fitted = toy.colourings.named("stock.*.shells").fitted(series);
    double most = 0;
    for (double[] cells : series) {
      for (String state : List.of("AAA", "BBB", "CCC")) {
        most = Math.max(most, cells[layout.find("stock." + state + ".shells")]);
      }
    }
    for (Moment moment : toy.moments()) {
      Key.Gradient key = (Key.Gradient) fitted.of(moment).key();
      assertEquals(0, key.low());
      assertEquals(CellColouring.round(most), key.high());
      assertTrue(key.high() >= most && key.high() <= 2.5 * most);
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "1.01,2", "2,2", "2.2,2.5", "3,5", "7,10", "0.031,0.05", "99,100", "0.2,0.2"})
  void roundEndsAreRound(double most, double end) {
    assertEquals(end, CellColouring.round(most), 1e-12);
  }

  @Test
  void blocsAreThoseOfTheLandscape() {
    Filling filling = toy.colourings.named("bloc").of(toy.end());
    Survey survey = new Survey(List.of("AAA", "BBB", "CCC"), layout::find);
    var best = new Partitions(survey.of(toy.end()::at), 2).best().partition();
    for (int i = 0; i < 3; i++) {
      assertEquals(Ramp.kind(best.of(i)), filling.rgb()[i]);
    }
    Key.Kinds kinds = (Key.Kinds) filling.key();
    assertEquals(best.count(), kinds.kinds().size());
  }

  @Test
  void aTruthHasTwoColours() {
    Filling filling = toy.colourings.named("state.*.veto").of(toy.end());
    Key.Kinds kinds = (Key.Kinds) filling.key();
    assertEquals(List.of("no", "yes"), kinds.kinds().stream().map(Key.Kind::words).toList());
    for (int i = 0; i < 3; i++) {
      int yes = filling.values()[i] > 0.5 ? 1 : 0;
      assertEquals(kinds.kinds().get(yes).rgb(), filling.rgb()[i]);
    }
  }
}
