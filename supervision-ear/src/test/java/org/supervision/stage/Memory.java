package org.supervision.stage;

/** How much memory the servers take, together less than a small machine has. */
final class Memory {

  /** What lives for minutes: a quick start is worth more than the last tenth of speed. */
  static final String SHORT_LIFE = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  /** The product's server: under one gigabyte resident, all told. */
  static final String SERVER = "-Xms256m -Xmx640m -XX:MaxMetaspaceSize=320m " + SHORT_LIFE;

  /** The same, or what {@code -Dserver.memory} says. */
  static String server() {
    return System.getProperty("server.memory", SERVER);
  }

  private Memory() {}
}
