package entente.report;

import java.util.List;

/** The sections of the page, in their order. */
final class Sections {
  private Sections() {}

  static List<Section> all() {
    return List.of(
        new PlayedSection(),
        new OutcomeSection(),
        new IncidenceSection(),
        new LevelSection(),
        new HeatSection(),
        new VarianceSection(),
        new EffectSection(),
        new DiscoverySection(),
        new EndSection(),
        new CourseSection(),
        new DeedSection(),
        new StorySection());
  }
}
