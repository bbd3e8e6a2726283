package org.supervision.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.ClientConstants;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** WildFly, as Maven provisioned it, configured by config/wildfly/configure.cli. */
public final class WildFly implements ApplicationServer {

  private final Workshop workshop;
  private final Ports ports;
  private final Processes processes;
  private final Map<String, String> settings;
  private final String node;
  private final Path home = Path.of(Workshop.property("stage.wildfly")).normalize();
  private Processes.Running running;

  WildFly(Workshop workshop, Ports ports, Processes processes, Map<String, String> settings) {
    this(workshop, ports, processes, settings, "wildfly");
  }

  /**
   * @param node what its folder and its log are called
   */
  WildFly(
      Workshop workshop,
      Ports ports,
      Processes processes,
      Map<String, String> settings,
      String node) {
    this.workshop = workshop;
    this.ports = ports;
    this.processes = processes;
    this.settings = settings;
    this.node = node;
  }

  @Override
  public String name() {
    return "WildFly";
  }

  /** Takes over how another node was configured, so that it needs not be done again. */
  void prepareAs(WildFly other) throws IOException {
    Workshop.delete(base());
    Workshop.copy(other.base().resolve("configuration"), base().resolve("configuration"));
    Files.createDirectories(base().resolve("deployments"));
  }

  @Override
  public void start() throws IOException, InterruptedException {
    Path deployed = putEar();
    List<String> command =
        List.of(
            home.resolve("bin/standalone.sh").toString(),
            "-b",
            Ports.HOST,
            "-bmanagement",
            Ports.HOST,
            "-Djboss.server.base.dir=" + base(),
            "-Djboss.http.port=" + ports.http(),
            "-Djboss.management.http.port=" + ports.management());
    running = processes.start(name(), log(), settings(Memory.server()), command);
    awaitDeployment(deployed);
  }

  @Override
  public void stop() {
    processes.stop(running);
  }

  @Override
  public void kill() {
    processes.kill(running);
  }

  @Override
  public Path log() {
    return workshop.log(node);
  }

  @Override
  public void set(String property, String value) throws IOException {
    ModelNode step = new ModelNode();
    step.get(ClientConstants.OP)
        .set(value == null ? ClientConstants.REMOVE_OPERATION : ClientConstants.ADD);
    step.get(ClientConstants.ADDRESS).add("system-property", property);
    if (value != null) {
      step.get("value").set(value);
    }
    InetAddress here = InetAddress.getByName(Ports.HOST);
    try (var administrator = ModelControllerClient.Factory.create(here, ports.management())) {
      ModelNode answer = administrator.execute(step);
      if (!Operations.isSuccessfulOutcome(answer)) {
        throw new StageFailed("Setting " + property + ": " + answer.toJSONString(true));
      }
    }
  }

  private Map<String, String> settings(String memory) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("JAVA_HOME", System.getProperty("java.home"));
    all.put(
        "JAVA_OPTS", memory + " -Djava.net.preferIPv4Stack=true -Djboss.server.base.dir=" + base());
    return all;
  }

  /** Done again when the script has changed. */
  @Override
  public void prepare() throws IOException, InterruptedException {
    Path script = workshop.root().resolve("config/wildfly/configure.cli");
    Path done = base().resolve("configured.cli");
    if (Files.exists(done) && Files.mismatch(script, done) < 0) {
      return;
    }
    Workshop.delete(base());
    Workshop.copy(home.resolve("standalone"), base());
    processes.run(
        "Configuring WildFly",
        workshop.log("wildfly-configure"),
        settings("-Xmx256m " + Memory.SHORT_LIFE),
        List.of(home.resolve("bin/jboss-cli.sh").toString(), "--file=" + script));
    Files.copy(script, done);
  }

  private Path putEar() throws IOException {
    Path ear = Path.of(Workshop.property("stage.ear"));
    Path target = base().resolve("deployments/supervision.ear");
    Workshop.delete(marker(target, ".deployed"));
    Workshop.delete(marker(target, ".failed"));
    Files.copy(ear, target, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(marker(target, ".dodeploy"), "");
    return target;
  }

  private void awaitDeployment(Path target) throws InterruptedException {
    while (!Files.exists(marker(target, ".deployed"))) {
      running.pause();
      if (Files.exists(marker(target, ".failed"))) {
        throw new StageFailed("WildFly did not take the EAR; why is in " + running.log() + ".");
      }
    }
  }

  private static Path marker(Path target, String end) {
    return target.resolveSibling(target.getFileName() + end);
  }

  private Path base() {
    return workshop.path(node);
  }
}
