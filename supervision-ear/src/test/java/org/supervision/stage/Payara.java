package org.supervision.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Payara, configured by config/payara/configure.asadmin in a domain of its own. */
public final class Payara implements ApplicationServer {

  private static final String DOMAIN = "supervision";

  private final Workshop workshop;
  private final Ports ports;
  private final Processes processes;
  private final Map<String, String> settings;
  private Processes.Running running;
  private boolean awake;
  private boolean deployed;

  Payara(Workshop workshop, Ports ports, Processes processes, Map<String, String> settings) {
    this.workshop = workshop;
    this.ports = ports;
    this.processes = processes;
    this.settings = new HashMap<>(settings);
    this.settings.put("JAVA_HOME", System.getProperty("java.home"));
    this.settings.put("AS_JAVA", System.getProperty("java.home"));
    this.settings.put("AS_EXTRA_JAVA_OPTS", Memory.SHORT_LIFE);
  }

  @Override
  public String name() {
    return "Payara";
  }

  @Override
  public void prepare() throws IOException, InterruptedException {
    makeDomain();
    startDomain();
    awaitAdministration();
    administer("configure", "multimode", "--file", script().toString());
    // Each setting of a listener builds it anew while it runs, and now and then it is not there
    // afterwards: started with its settings, it is.
    stop();
  }

  /** The domain alone, which has nothing to ask the database yet. */
  @Override
  public void wake() throws IOException, InterruptedException {
    startDomain();
    awaitAdministration();
    awake = true;
  }

  @Override
  public void start() throws IOException, InterruptedException {
    if (!awake) {
      startDomain();
    }
    awake = false;
    if (!deployed) {
      administer(
          "deploy",
          "deploy",
          "--name",
          DOMAIN,
          "--contextroot",
          "/",
          Workshop.property("stage.ear"));
      deployed = true;
    }
    Answers.await(running, ports.url() + "/health");
  }

  /** It runs already, with the product. */
  void adopt(Processes.Running started) {
    running = started;
    deployed = true;
  }

  private void awaitAdministration() throws InterruptedException {
    Answers.awaitAny(running, "http://" + Ports.HOST + ":" + ports.payaraAdmin() + "/management");
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
  public void set(String property, String value) throws IOException, InterruptedException {
    if (value == null) {
      administer("setting", "delete-system-property", property);
    } else {
      administer("setting", "create-system-properties", property + "=" + value);
    }
  }

  @Override
  public Path log() {
    return workshop.log("payara");
  }

  private void startDomain() throws IOException {
    running =
        processes.start(
            name(),
            workshop.log("payara"),
            settings,
            asadmin("start-domain", "--verbose", "--domaindir", domains().toString(), DOMAIN));
  }

  private void makeDomain() throws IOException, InterruptedException {
    Workshop.delete(domains());
    Files.createDirectories(domains());
    administer(
        "create-domain",
        "--user",
        "admin",
        "create-domain",
        "--domaindir",
        domains().toString(),
        "--portbase",
        String.valueOf(ports.payaraBase()),
        "--nopassword",
        DOMAIN);
    Path domain = domains().resolve(DOMAIN);
    Files.copy(
        Path.of(Workshop.property("stage.wildfly"), "modules/com/mysql/main/mysql-connector-j.jar"),
        domain.resolve("lib/mysql-connector-j.jar"),
        StandardCopyOption.REPLACE_EXISTING);
    tailor(domain.resolve("config/domain.xml"));
  }

  private static void tailor(Path domainXml) throws IOException {
    String here = " address=\"" + Ports.HOST + "\" ";
    String xml =
        Files.readString(domainXml).replaceAll(" address=\"(0\\.0\\.0\\.0|127\\.0\\.0\\.1)\"", "");
    for (String listener : List.of("network-listener", "iiop-listener", "jmx-connector")) {
      xml = xml.replace("<" + listener + " ", "<" + listener + here);
    }
    xml =
        xml.replace(
            "<hazelcast-config-specific-configuration",
            "<hazelcast-config-specific-configuration enabled=\"false\"");
    String options = "</jvm-options><jvm-options>";
    xml = xml.replace("-Xmx512m", String.join(options, Memory.SERVER.split(" ")));
    Files.writeString(domainXml, xml);
  }

  private void administer(String step, String... arguments)
      throws IOException, InterruptedException {
    processes.run("Payara's " + step, workshop.log("payara-" + step), settings, asadmin(arguments));
  }

  private List<String> asadmin(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(workshop.cache("payara6").resolve("bin/asadmin").toString());
    command.add("--interactive=false");
    command.add("--port");
    command.add(String.valueOf(ports.payaraAdmin()));
    command.addAll(List.of(arguments));
    return command;
  }

  private Path script() {
    return workshop.root().resolve("config/payara/configure.asadmin");
  }

  private Path domains() {
    return workshop.path("payara");
  }
}
