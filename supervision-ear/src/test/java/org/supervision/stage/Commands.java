package org.supervision.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supervision.copy.Papers;

/** The commands of the runbook, out of the EAR alone, as a council's IT runs them. */
public final class Commands {

  private final Stage stage;
  private final Path folder;

  private Commands(Stage stage, Path folder) {
    this.stage = stage;
    this.folder = folder;
  }

  /** Unpacks the EAR's own jars into a folder. */
  public static Commands in(Path folder, Stage stage) throws IOException {
    Path ear = Path.of(Workshop.property("stage.ear"));
    for (Map.Entry<String, byte[]> entry : Papers.unzip(Files.readAllBytes(ear)).entrySet()) {
      if (entry.getKey().endsWith(".jar")) {
        Path jar = folder.resolve(entry.getKey());
        Files.createDirectories(jar.getParent());
        Files.write(jar, entry.getValue());
      }
    }
    return new Commands(stage, folder);
  }

  /**
   * What a command says, and with which number it ends.
   *
   * @param settings beside those of the running product
   */
  public String run(Map<String, String> settings, String... words)
      throws IOException, InterruptedException {
    String driver = Workshop.property("stage.wildfly") + "/modules/com/mysql/main/*";
    String path = folder + "/supervision-ejb.jar:" + folder + "/lib/*:" + driver;
    Path said = folder.resolve("said");
    List<String> line =
        new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-cp", path));
    line.addAll(List.of(words));
    ProcessBuilder command = new ProcessBuilder(line);
    command.environment().putAll(stage.settings());
    command.environment().putAll(settings);
    int code = command.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    return Files.readString(said) + code;
  }
}
