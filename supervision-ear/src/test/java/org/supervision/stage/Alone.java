package org.supervision.stage;

import static org.junit.jupiter.api.parallel.ResourceAccessMode.READ_WRITE;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A class beside which nothing runs, not even what is {@link Beside}: it kills what the product
 * stands on, sets it for everybody, changes rows by hand that others would stumble over, or counts
 * what everybody does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(value = Alone.STAGE, mode = READ_WRITE)
public @interface Alone {

  /** The servers, their settings, and what belongs to nobody in particular. */
  String STAGE = "the stage";
}
