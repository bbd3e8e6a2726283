package org.supervision.stage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running product. Its methods may ask for the {@link Stage}, for {@link Browsers}
 * and for the mail server ({@code GreenMail}). Everything is started once for all of them. Tagged
 * {@code payara} it runs there too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StageExtension.class)
public @interface OnStage {}
