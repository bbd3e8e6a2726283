package org.supervision.domain.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares on a {@code package-info} which feature a package belongs to and which other features it
 * may use; the architecture test holds every package to it. {@code shared} may be used by all.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {

  /** The feature's name, the last segment of its packages. */
  String name();

  /** Names of the features whose types this package may use. */
  String[] uses() default {};
}
