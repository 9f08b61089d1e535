package entente.gui.shelf;

import entente.action.Action;
import entente.action.Initiative;
import entente.mind.Answer;
import entente.mind.Decision;
import entente.mind.Option;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decisions in bytes, with all that was weighed. Kinds of action go by the places it gives them.
 */
final class DecisionCodec implements Codec<Decision> {
  private final List<Action> actions = new ArrayList<>();

  @Override
  public void write(Decision it, DataOutputStream out) throws IOException {
    out.writeInt(it.turn());
    out.writeInt(it.state());
    out.writeInt(it.rank());
    out.writeDouble(it.readiness());
    out.writeDouble(it.draw());
    out.writeBoolean(it.acted());
    out.writeDouble(it.utility());
    out.writeDouble(it.aspiration());
    out.writeBoolean(it.ordered());
    out.writeInt(it.options().size());
    for (Option option : it.options()) {
      write(option, out);
    }
  }

  @Override
  public Decision read(DataInputStream in) throws IOException {
    int turn = in.readInt();
    int state = in.readInt();
    int rank = in.readInt();
    double readiness = in.readDouble();
    double draw = in.readDouble();
    boolean acted = in.readBoolean();
    double utility = in.readDouble();
    double aspiration = in.readDouble();
    boolean ordered = in.readBoolean();
    List<Option> options = new ArrayList<>();
    int many = in.readInt();
    for (int k = 0; k < many; k++) {
      options.add(option(in));
    }
    return new Decision(
        turn, state, rank, options, readiness, draw, acted, utility, aspiration, ordered);
  }

  private void write(Option it, DataOutputStream out) throws IOException {
    write(it.initiative(), out);
    out.writeDouble(it.worth());
    out.writeDouble(it.cost());
    out.writeDouble(it.later());
    out.writeDouble(it.acceptance());
    out.writeDouble(it.probability());
    out.writeDouble(it.noise());
    write(it.parts(), out);
    out.writeInt(it.answers().size());
    for (Answer answer : it.answers()) {
      write(answer, out);
    }
  }

  private Option option(DataInputStream in) throws IOException {
    Initiative initiative = initiative(in);
    double worth = in.readDouble();
    double cost = in.readDouble();
    double later = in.readDouble();
    double acceptance = in.readDouble();
    double probability = in.readDouble();
    double noise = in.readDouble();
    double[] parts = parts(in);
    List<Answer> answers = new ArrayList<>();
    int many = in.readInt();
    for (int k = 0; k < many; k++) {
      answers.add(answer(in));
    }
    return new Option(
        initiative, worth, cost, later, acceptance, probability, noise, parts, answers);
  }

  private void write(Initiative it, DataOutputStream out) throws IOException {
    out.writeInt(place(it.action()));
    out.writeInt(it.actor());
    out.writeInt(it.target());
    out.writeInt(it.subject());
    out.writeInt(it.take());
    out.writeDouble(it.taken());
    out.writeInt(it.give());
    out.writeDouble(it.given());
    out.writeInt(it.alsoGive());
    out.writeDouble(it.alsoGiven());
    out.writeBoolean(it.covert());
  }

  private Initiative initiative(DataInputStream in) throws IOException {
    return new Initiative(
        actions.get(in.readInt()),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readDouble(),
        in.readInt(),
        in.readDouble(),
        in.readInt(),
        in.readDouble(),
        in.readBoolean());
  }

  private int place(Action action) {
    int place = actions.indexOf(action);
    if (place < 0) {
      actions.add(action);
    }
    return place < 0 ? actions.size() - 1 : place;
  }

  private static void write(Answer it, DataOutputStream out) throws IOException {
    out.writeInt(it.state());
    out.writeUTF(it.role());
    out.writeDouble(it.difference());
    out.writeDouble(it.probability());
    write(it.parts(), out);
    out.writeByte(it.ordered().map(yes -> yes ? 1 : 0).orElse(-1));
  }

  private static Answer answer(DataInputStream in) throws IOException {
    int state = in.readInt();
    String role = in.readUTF();
    double difference = in.readDouble();
    double probability = in.readDouble();
    double[] parts = parts(in);
    int ordered = in.readByte();
    Optional<Boolean> said = ordered < 0 ? Optional.empty() : Optional.of(ordered == 1);
    return new Answer(state, role, difference, probability, parts, said);
  }

  private static void write(double[] parts, DataOutputStream out) throws IOException {
    out.writeInt(parts.length);
    for (double part : parts) {
      out.writeDouble(part);
    }
  }

  private static double[] parts(DataInputStream in) throws IOException {
    double[] parts = new double[in.readInt()];
    for (int k = 0; k < parts.length; k++) {
      parts[k] = in.readDouble();
    }
    return parts;
  }
}
