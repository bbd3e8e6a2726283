package org.supervision.inside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.supervision.stage.Alone;

/**
 * A test whose methods run inside the server that the stage started. Written below
 * {@code @OnStage}, so that there is a server before anything is deployed to it; one deployment
 * serves all of {@link Visit#TESTS}. Alone, because it looks at what everybody left in the
 * database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ArquillianExtension.class)
@Alone
public @interface Inside {}
