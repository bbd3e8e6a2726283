package org.supervision.stage;

import java.nio.file.Path;

/** A server that runs the EAR: WildFly or Payara. */
public interface ApplicationServer {

  /** Its name, for sentences. */
  String name();

  /** Configures it where that was not done yet; needs nothing of what else is started. */
  void prepare() throws Exception;

  /** Begins with what of its start needs nothing of what else is started, where there is any. */
  default void wake() throws Exception {}

  /** Starts it, once it is prepared, and deploys the EAR. */
  void start() throws Exception;

  /** Stops it. */
  void stop();

  /** Kills it. */
  void kill();

  /** Gives the running product a setting by its system property, or takes it back with null. */
  void set(String property, String value) throws Exception;

  /** Where it writes what it says. */
  Path log();
}
