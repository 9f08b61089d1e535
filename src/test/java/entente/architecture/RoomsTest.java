package entente.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Map;
import java.util.Set;

/** The rooms are those of the page on architecture, and nobody uses whom it may not use. */
@AnalyzeClasses(packages = "entente", importOptions = ImportOption.DoNotIncludeTests.class)
final class RoomsTest {
  private static final Page PAGE = Page.named("architecture.md");
  private static final String[] CORE =
      PAGE.core().stream().map(RoomsTest::packages).toArray(String[]::new);

  @ArchTest static final ArchRule roomsUseOnlyWhomThePageAllows = table(PAGE.rooms());

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices().matching("entente.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theCoreNeedsTheJdkAndGuavaOnly =
      classes()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(CORE)
                  .or(resideInAnyPackage("java.lang..", "java.util..", "java.time.."))
                  .or(resideInAnyPackage("java.nio.charset", "java.math"))
                  .or(
                      resideInAnyPackage(
                          "com.google.common..", "com.google.errorprone.annotations.."))
                  .or(resideInAPackage("org.jspecify.annotations")));

  @ArchTest
  static final ArchRule theCoreReadsNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule theCoreDrawsOnlyFromItsOwnDraws =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(java.util.Random.class)
          .orShould()
          .callMethod(Math.class, "random");

  private static ArchRule table(Map<String, Set<String>> rooms) {
    LayeredArchitecture table = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : rooms.keySet()) {
      table = table.optionalLayer(room).definedBy(packages(room));
    }
    for (String room : rooms.keySet()) {
      String[] uses =
          rooms.get(room).stream().filter(use -> !use.equals(room)).toArray(String[]::new);
      table =
          uses.length == 0
              ? table.whereLayer(room).mayNotAccessAnyLayer()
              : table.whereLayer(room).mayOnlyAccessLayers(uses);
    }
    return table.ensureAllClassesAreContainedInArchitecture();
  }

  private static String packages(String room) {
    return "entente." + room + "..";
  }
}
