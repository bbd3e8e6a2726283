package org.supervision.stage;

import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Classes in the order in which they leave both processors the least idle: what waits until nobody
 * else is there comes last. Of those that run one after the other, what is marked with an {@link
 * Order} comes first, since it looks at the example council as it is at the beginning, and what
 * needs something to itself comes late, when whoever runs beside is through with it. Else by name.
 */
public final class AloneLast implements ClassOrderer {

  private static final int BESIDE = 0;
  private static final int BESIDE_LATE = 1;
  private static final int FIRST = 2;
  private static final int NEXT = 3;
  private static final int LATE = 4;
  private static final int ALONE = 5;

  @Override
  public void orderClasses(ClassOrdererContext context) {
    context
        .getClassDescriptors()
        .sort(
            Comparator.comparingInt(AloneLast::turn)
                .thenComparing(test -> test.getTestClass().getName()));
  }

  private static int turn(ClassDescriptor test) {
    if (test.isAnnotated(Alone.class)) {
      return ALONE;
    }
    if (test.isAnnotated(Beside.class)) {
      return locks(test, Beside.SEALED) ? BESIDE_LATE : BESIDE;
    }
    if (test.isAnnotated(Order.class)) {
      return FIRST;
    }
    return test.getTestClass().getAnnotationsByType(ResourceLock.class).length > 0 ? LATE : NEXT;
  }

  private static boolean locks(ClassDescriptor test, String what) {
    return Arrays.stream(test.getTestClass().getAnnotationsByType(ResourceLock.class))
        .anyMatch(lock -> lock.value().equals(what));
  }
}
