package entente.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWordsTest {
  private final CellWords words = new CellWords(Toy.EXERCISE.scenario());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          add dyad.AAA.BBB.trust 0.05 | trust of Aville in Bville, 0.05 more
          add dyad.AAA.BBB.trust -0.05 | trust of Aville in Bville, 0.05 less
          set pair.AAA.BBB.talks 2 | how long talks have been open; 0 for no talks, now 2
          scale state.AAA.normWeight 2 | Aville: how much it minds who arms a belligerent or builds forbidden weapons, times 2
          set state.BBB.stability 0.4 | Bville: how firmly the regime sits, now 0.4
          add stock.AAA.food 1 | Aville, food: what lies in its depots, 1 more
          set flow.AAA.BBB.food 0 | Aville and Bville, food: standing trade that does not expire, now 0
          add doctrine.BBB.autonomy 0.1 | Bville, autonomy: how much the motive weighs in its utility, 0.1 more
          """)
  void aStepOfTheWhiteCellIsToldInWords(String step, String told) {
    assertEquals("White cell: " + told + ".", words.told("White cell: " + step + "."));
  }

  @Test
  void aStepAsItIsOrderedIsToldWithoutAFrame() {
    assertEquals("trust of Aville in Bville, 0.1 less", words.step("add dyad.AAA.BBB.trust -0.1"));
    assertEquals("A flood", words.step("A flood"));
  }

  @Test
  void whatIsNoStepStaysAsItIs() {
    assertEquals("A herald comes.", words.told("A herald comes."));
    assertEquals("White cell: add nothing.", words.told("White cell: add nothing."));
  }
}
