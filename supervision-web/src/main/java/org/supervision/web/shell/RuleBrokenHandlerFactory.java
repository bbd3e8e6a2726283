package org.supervision.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RuleBrokenHandler} in front of the platform's own handling of exceptions. */
public class RuleBrokenHandlerFactory extends ExceptionHandlerFactory {

  /**
   * @param wrapped the platform's factory
   */
  public RuleBrokenHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new RuleBrokenHandler(getWrapped().getExceptionHandler());
  }
}
