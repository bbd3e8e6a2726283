package org.supervision.stage;

/** A server that runs the EAR: WildFly or Payara. */
public interface ApplicationServer {

  /** Its name, for sentences. */
  String name();

  /** Configures it where that was not done yet, starts it, and deploys the EAR. */
  void start() throws Exception;

  /** Stops it. */
  void stop();
}
