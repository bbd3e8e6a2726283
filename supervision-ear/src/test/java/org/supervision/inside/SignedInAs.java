package org.supervision.inside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who calls the services in a test method; without it nobody is signed in. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedInAs {

  /** The login of somebody of the example council. */
  String value();

  /** What the identity provider would say that they are. */
  String[] roles() default "staff";
}
