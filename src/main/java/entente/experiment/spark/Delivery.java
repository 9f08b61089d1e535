package entente.experiment.spark;

import entente.experiment.batch.Parcel;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What comes back from a task: a part, or why the worker will not play.
 *
 * @param parcel the part; null if it was refused
 * @param refusal why; empty if it was not
 */
record Delivery(@Nullable Parcel parcel, String refusal) implements Serializable {
  private static final long serialVersionUID = 1;
}
