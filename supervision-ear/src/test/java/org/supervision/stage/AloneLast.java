package org.supervision.stage;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Classes in the order in which they leave both processors the least idle: what waits until nobody
 * else is there comes last. What needs something to itself comes first where it runs beside others,
 * and late among the others, so that the two seldom meet. Else each kind goes by name.
 */
public final class AloneLast implements ClassOrderer {

  @Override
  public void orderClasses(ClassOrdererContext context) {
    context
        .getClassDescriptors()
        .sort(
            Comparator.comparingInt(AloneLast::turn)
                .thenComparing(test -> test.getTestClass().getName()));
  }

  private static int turn(ClassDescriptor test) {
    boolean holds = test.getTestClass().isAnnotationPresent(ResourceLock.class);
    if (test.isAnnotated(Alone.class)) {
      return 4;
    }
    if (test.isAnnotated(Beside.class)) {
      return holds ? 0 : 1;
    }
    return holds ? 3 : 2;
  }
}
