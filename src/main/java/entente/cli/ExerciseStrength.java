package entente.cli;

import picocli.CommandLine.Command;

@Command(name = "strength")
final class ExerciseStrength {}
