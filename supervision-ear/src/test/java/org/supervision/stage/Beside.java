package org.supervision.stage;

import static org.junit.jupiter.api.parallel.ResourceAccessMode.READ;
import static org.junit.jupiter.api.parallel.ResourceAccessMode.READ_WRITE;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A class that has people of its own and takes the stage as it finds it, and so runs beside the
 * others, which go on one after the other: for walks that wait more than they do. Its methods keep
 * their order, one such class runs at a time, and none while a class is {@link Alone}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Alone.STAGE, mode = READ)
@ResourceLock(value = Beside.PLACE, mode = READ_WRITE)
public @interface Beside {

  /** There is one place beside the others. */
  String PLACE = "the place beside";

  /**
   * For whoever verifies the whole council, holds what stands in it against what stood, changes by
   * hand for a while what is sealed, or signs what another holds.
   */
  String SEALED = "what is sealed";

  /** For whoever says that nothing in her file changed, and whoever walks in it. */
  String PRIYA = "priya";

  /** Whom some race with and others let leave: a lock that each of them takes. */
  String IRO = "iro";
}
