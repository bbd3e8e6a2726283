package org.supervision.stage;

import java.util.HashMap;
import java.util.Map;

/** A second WildFly with the product on the same database, with an address of its own. */
public final class SecondNode implements AutoCloseable {

  /** Beside all that a stage counts from its base. */
  private static final int FURTHER = 8;

  private static final String NAME = "second-node";

  private final WildFly server;
  private final Ports ports;

  private SecondNode(WildFly server, Ports ports) {
    this.server = server;
    this.ports = ports;
  }

  static SecondNode start(
      Workshop workshop,
      Ports beside,
      Processes processes,
      Map<String, String> settings,
      WildFly first)
      throws Exception {
    Ports ports = new Ports(beside.base() + FURTHER);
    Map<String, String> own = new HashMap<>(settings);
    own.put("BASE_URL", ports.url());
    own.put("NODE_NAME", NAME);
    own.put("ANCHOR_FILE", workshop.path(NAME + "-anchors.log").toString());
    WildFly second = new WildFly(workshop, ports, processes, own, NAME);
    second.prepareAs(first);
    second.start();
    return new SecondNode(second, ports);
  }

  /** Where its pages are. */
  public String url() {
    return ports.url();
  }

  /** Kills it. */
  public void kill() {
    server.kill();
  }

  @Override
  public void close() {
    server.stop();
  }
}
