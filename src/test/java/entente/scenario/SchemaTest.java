package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The schema says what the reader says. After a change of the format renew the committed files:
 * {@code mvn -q test -Dtest=SchemaTest -Dschema.renew=true}.
 */
class SchemaTest {
  private static final Path FOLDER = Path.of("configs", "schema");
  private static final com.networknt.schema.Schema SCENARIO = compiled(Schema.Kind.SCENARIO);
  private static final com.networknt.schema.Schema PART = compiled(Schema.Kind.PART);

  private static com.networknt.schema.Schema compiled(Schema.Kind kind) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Schema.of(kind), InputFormat.JSON);
  }

  private static List<Error> errors(com.networknt.schema.Schema schema, String yaml) {
    LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return schema.validate(new ObjectMapper().valueToTree(new Load(core).loadFromString(yaml)));
  }

  private static final com.networknt.schema.Schema EXPERIMENT = compiled(Schema.Kind.EXPERIMENT);

  private static List<Path> yaml(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("configs", folder))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** The shipped files of the kinds that are not scenarios, each with its kind. */
  static List<Arguments> others() throws IOException {
    List<Arguments> all = new ArrayList<>();
    Map<Schema.Kind, String> folders = new EnumMap<>(Schema.Kind.class);
    folders.put(Schema.Kind.EXPERIMENT, "experiments");
    folders.put(Schema.Kind.CLAIM, "claims");
    folders.put(Schema.Kind.HISTORY, "history");
    folders.put(Schema.Kind.CALIBRATION, "calibrations");
    for (Map.Entry<Schema.Kind, String> folder : folders.entrySet()) {
      List<Path> files = yaml(folder.getValue());
      assertNotEquals(List.of(), files);
      files.forEach(file -> all.add(Arguments.of(folder.getKey(), file)));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("others")
  void everyShippedFileIsValidAndNamesItsSchema(Schema.Kind kind, Path file) throws IOException {
    String text = Files.readString(file);
    assertEquals(List.of(), errors(compiled(kind), text));
    assertEquals(
        "# yaml-language-server: $schema=../schema/" + kind.fileName(),
        text.lines().toList().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "CLAIM,claims/unknown-key",
    "CLAIM,claims/unknown-kind",
    "CLAIM,claims/two-forms",
    "CLAIM,claims/no-test-at-all",
    "CLAIM,claims/ablation-of-nothing",
    "CLAIM,claims/neither-all-nor-any",
    "CLAIM,claims/no-arms",
    "CLAIM,claims/no-argument",
    "HISTORY,histories/unknown-kind",
    "HISTORY,histories/no-reason-no-source",
    "HISTORY,histories/bad-trail",
    "HISTORY,histories/wrong-head",
    "CALIBRATION,histories/fit-nothing"
  })
  void theSchemaKnowsTheFormOfClaimsHistoriesAndCalibrations(Schema.Kind kind, String broken)
      throws IOException {
    Path file = Path.of("src/test/resources/bad", broken + ".yaml");
    assertNotEquals(List.of(), errors(compiled(kind), Files.readString(file)));
  }

  @ParameterizedTest
  @CsvSource({"unknown-key", "unknown-method", "unknown-variation", "two-variations", "bad-words"})
  void theSchemaKnowsTheFormOfAnExperiment(String broken) throws IOException {
    Path file = Path.of("src/test/resources/bad/experiments", broken + ".yaml");
    assertNotEquals(List.of(), errors(EXPERIMENT, Files.readString(file)));
  }

  private static final com.networknt.schema.Schema EXERCISE = compiled(Schema.Kind.EXERCISE);

  static List<Path> exercises() throws IOException {
    return yaml("exercises");
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyShippedExerciseIsValidAndNamesItsSchema(Path file) throws IOException {
    String text = Files.readString(file);
    assertEquals(List.of(), errors(EXERCISE, text));
    assertEquals(
        "# yaml-language-server: $schema=../schema/exercise.schema.json",
        text.lines().toList().get(0));
  }

  @ParameterizedTest
  @CsvSource({"unknown-key", "no-title", "unknown-level", "minutes-a-word", "only-a-head"})
  void theSchemaKnowsTheFormOfAnExercise(String broken) throws IOException {
    Path file = Path.of("src/test/resources/bad/exercises", broken + ".yaml");
    assertNotEquals(List.of(), errors(EXERCISE, Files.readString(file)));
  }

  static Stream<Path> scenarios() throws IOException {
    return ShippedScenariosTest.files().stream();
  }

  static List<Path> models() throws IOException {
    return yaml("models");
  }

  @ParameterizedTest
  @EnumSource
  void theCommittedSchemaIsThatOfTheReader(Schema.Kind kind) throws IOException {
    Path file = FOLDER.resolve(kind.fileName());
    if (Boolean.getBoolean("schema.renew")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, Schema.of(kind));
    }
    assertEquals(
        Files.readString(file),
        Schema.of(kind),
        file
            + " is not what the reader reads by.\nMaybe the format was changed: then renew it with"
            + " mvn -q test -Dtest=SchemaTest -Dschema.renew=true");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyShippedScenarioIsValidAndNamesItsSchema(Path file) throws IOException {
    String text = Files.readString(file);
    assertEquals(List.of(), errors(SCENARIO, text));
    assertEquals(
        "# yaml-language-server: $schema=../schema/scenario.schema.json",
        text.lines().toList().get(0));
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyShippedModelIsAValidPart(Path file) throws IOException {
    String text = Files.readString(file);
    assertEquals(List.of(), errors(PART, text));
    assertEquals(
        "# yaml-language-server: $schema=../schema/part.schema.json", text.lines().toList().get(0));
    assertNotEquals(List.of(), errors(SCENARIO, text), "a model alone is no scenario");
  }

  @Test
  void everyFormThatTheFormatKnowsIsValid() {
    assertEquals(List.of(), errors(SCENARIO, Tiny.text()));
    assertEquals(List.of(), errors(PART, Tiny.model()));
    assertEquals(
        List.of(),
        errors(
            PART,
            """
            scenario: variant
            include: [tiny.yaml, more.yaml]
            states:
              AAA: {power: {value: 0.4, spread: 0.1, source: [a, b], note: halved}}
            dyads: {BBB>AAA: {embargo: true, trust: -0.3}, source: book}
            goods:
            """));
  }

  /** Each is the small valid scenario with one thing replaced. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        // unknown keys
        "turns: 24 => turns: 24\\nturn: 3",
        "power: 0.3 => power: 0.3\\n    pwoer: 0.3",
        "unit: tons => unit: tons, units: tons",
        "goods: {food: {production: 10 => goods: {food: {produce: 10",
        "survival: 1.5 => survivall: 1.5",
        "AAA-BBB: {trust: 0.4 => AAA-BBB: {turst: 0.4",
        "BBB>AAA: {trust: 0.2 => BBB>AAA: {alignment: 0.2",
        "amount: 1, => amount: 1, secret: true,",
        "endurance: 6 => duration: 6",
        "title: A book => title: A book, page: 3",
        "spread: 0.1, source => sigma: 0.1, source",
        "{end: hills} => {stop: hills}",
        "months: 3 => month: 3",
        // wrong types
        "turns: 24 => turns: many",
        "start: 2022-01 => start: soon",
        "power: 0.3 => power: strong",
        "power: 0.3 => power: true",
        "power: 0.3 => power: [0.3]",
        "storable: true => storable: often",
        "place: [125.75, 39.03] => place: [125.75]",
        "place: [125.75, 39.03] => place: there",
        "goods: {food: {production: 5, need: 9}} => goods: [food]",
        "title: Two states and a third => title: [A, B]",
        "when: 2022-03 => when: 2022-13",
        "foresight: 1, attention: 2, intelligence: 0.1}\\n    repertoire => foresight: 0.5, attention: 2, intelligence: 0.1}\\n    repertoire",
        "missile: {name => Missile: {name",
        "AAA-BBB: {trust => AAA/BBB: {trust",
        "BBB:\\n => Bbb:\\n",
        // out of range
        "turns: 24 => turns: 0",
        "turns: 24 => turns: 24.5",
        "power: 0.3 => power: 1.3",
        "trust: 0.4 => trust: -1.5",
        "treaty: 1 => treaty: 3",
        "storable: true => storable: 2",
        "value: 0.8, spread: 0.1 => value: 1.8, spread: 0.1",
        "value: 0.8, spread: 0.1 => value: 0.8, spread: -0.1",
        "memory: 36 => memory: 0",
        "months: 12 => months: 700",
        "months: 3 => months: 0",
        "place: [125.75, 39.03] => place: [225.75, 39.03]",
        "storable: true => storable: {value: true, spread: 0.1}",
        // missing
        "scenario: tiny => #",
        "title: Two states and a third => #",
        "start: 2022-01 => #",
        "turns: 24 => #",
        "name: Norland => #",
        "power: 0.3 => #",
        "stability: 0.7 => #",
        "unit: tons, => ``",
        "lossAversion: 2, memory: 36, precision: 60, foresight: 1, attention: 2, intelligence: 0.1}\\n    source: [ => lossAversion: 2}\\n    source: [",
        "amount: 1,  => ``",
        ", months: 12 => ``",
        "value: 0.8, => ``",
        "title: A book => where: nowhere",
        "title: Aland and Beland fall out => #",
        "if: dyad.AAA.BBB.trust < => # <",
        "if: dyad.AAA.BBB.trust > => # >",
        "- {end: hills} => #",
        ", for: NOR => ``",
        ", value: -0.25 => ``",
        "attackers: [BBB],  => ``",
        // words that are none
        "repertoire: [barter, aid] => repertoire: [barter, alms]",
        "set: dyad.AAA.BBB.sanction => set: dyad.AAA.BBB.sanctoin",
        "set: dyad.AAA.BBB.sanction => set: dyad.AAA.BBB.dependency",
        "{open: sanction, => {open: sanctions,",
        "include: model/standard.yaml => include: 5",
      })
  void whatTheSchemaRefusesTheReaderRefuses(String old, String changed) {
    String broken = broken(old, changed);
    assertNotEquals(List.of(), errors(SCENARIO, broken), "the schema takes " + changed);
    assertNotEquals(List.of(), Tiny.read(broken).problems(), "the reader takes " + changed);
  }

  private static String broken(String old, String changed) {
    String from = old.replace("\\n", "\n");
    assertTrue(Tiny.text().contains(from), old);
    int at = Tiny.text().indexOf(from);
    return Tiny.text().substring(0, at)
        + changed.replace("\\n", "\n")
        + Tiny.text().substring(at + from.length());
  }
}
