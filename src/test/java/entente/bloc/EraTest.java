package entente.bloc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EraTest {
  private static final Partition APART = new Partition(0, 1);
  private static final Partition TOGETHER = new Partition(0, 0);

  private static Standing standing(Partition partition, double energy) {
    return new Standing(partition, energy);
  }

  @Test
  void anEraLastsUntilThePartitionChanges() {
    List<Standing> months =
        List.of(
            standing(APART, -3), standing(APART, -2), standing(TOGETHER, 0), standing(APART, -1));
    List<Era> eras = Era.of(months);
    assertEquals(
        List.of(
            new Era(APART, 0, 1, -3, -2),
            new Era(TOGETHER, 2, 2, 0, 0),
            new Era(APART, 3, 3, -1, -1)),
        eras);
    assertEquals(4, eras.stream().mapToInt(Era::months).sum());
    assertEquals(List.of(), Era.of(List.of()));
  }
}
