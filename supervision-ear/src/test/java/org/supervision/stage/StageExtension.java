package org.supervision.stage;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.TestAbortedException;

/** Hands the stage to tests, and starts it for the first that asks. */
final class StageExtension
    implements BeforeAllCallback, ParameterResolver, AfterTestExecutionCallback {

  private static final Namespace OURS = Namespace.create(StageExtension.class);

  private static boolean failed;

  @Override
  public void beforeAll(ExtensionContext context) {
    Theatre theatre = theatre(context);
    if (AnnotationSupport.isAnnotated(context.getRequiredTestClass(), Alone.class)) {
      theatre.startTheNext();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Stage.class || type == Browsers.class || type == GreenMail.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == Stage.class) {
      return theatre(context).stage();
    }
    if (type == GreenMail.class) {
      return theatre(context).mail();
    }
    return context
        .getStore(OURS)
        .getOrComputeIfAbsent(Browsers.class, any -> theatre(context).browsers());
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    Browsers browsers = context.getStore(OURS).get(Browsers.class, Browsers.class);
    if (browsers != null && context.getExecutionException().isPresent()) {
      String test = context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName();
      browsers.photograph(
          Path.of(Workshop.property("stage.ear")).resolveSibling("failed-pages"),
          test.replaceAll("\\W+", "-"));
    }
  }

  private static Theatre theatre(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent(Theatre.class, any -> open(), Theatre.class);
  }

  /** What cannot be opened is said once and tried once; the tests after it are left out. */
  private static Theatre open() {
    if (failed) {
      throw new TestAbortedException("The stage did not open.");
    }
    try {
      return Theatre.open();
    } catch (StageFailed e) {
      failed = true;
      new Progress().say("\n" + e.getMessage() + "\n");
      throw e;
    }
  }
}
