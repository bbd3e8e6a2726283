package org.supervision.stage;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * The order of the classes: first those that run beside the others, then the others, at the end
 * those beside which nothing may run, so that none of them waits while half of the machine idles.
 * Within each, by their names, so that it is the same everywhere.
 */
public final class Programme implements ClassOrderer {

  @Override
  public void orderClasses(ClassOrdererContext context) {
    context
        .getClassDescriptors()
        .sort(
            Comparator.comparingInt(Programme::act)
                .thenComparing(one -> one.getTestClass().getName()));
  }

  private static int act(ClassDescriptor one) {
    if (one.isAnnotated(Beside.class)) {
      return 0;
    }
    return one.isAnnotated(Alone.class) ? 2 : 1;
  }
}
