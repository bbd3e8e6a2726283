package org.supervision.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A process that this one started, as the machine sees it. */
final class ServerProcess {

  private static final int KIB = 1024;

  private final ProcessHandle process;

  private ServerProcess(ProcessHandle process) {
    this.process = process;
  }

  /** The one whose command line holds a word. */
  static ServerProcess named(String word) {
    return ProcessHandle.current()
        .descendants()
        .filter(one -> one.children().findAny().isEmpty())
        .filter(one -> one.info().commandLine().orElse("").contains(word))
        .findFirst()
        .map(ServerProcess::new)
        .orElseThrow(() -> new IllegalStateException("Nothing runs that is called " + word));
  }

  /** The processor time that it has used so far. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** How much memory it holds now, in MiB. */
  long residentMib() throws IOException {
    return status("VmRSS:");
  }

  /** How much it held at most, in MiB. */
  long mostResidentMib() throws IOException {
    return status("VmHWM:");
  }

  private long status(String line) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(found -> found.startsWith(line))
        .map(found -> Long.parseLong(found.replaceAll("\\D", "")) / KIB)
        .findFirst()
        .orElse(0L);
  }
}
