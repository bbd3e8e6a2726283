package org.supervision.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Opens the EAR as it is delivered. */
class EarIT {

  @Test
  void eachJarIsInItOnce() throws IOException {
    assertThat(jarsWithoutVersions()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void itBringsNothingThatTheServersBring() throws IOException {
    assertThat(jarsWithoutVersions())
        .noneMatch(jar -> jar.contains("eclipselink") || jar.contains("jakartaee-api"))
        .noneMatch(jar -> jar.contains("mysql-connector"));
  }

  @Test
  void itBringsNoTestLibrary() throws IOException {
    assertThat(jarsWithoutVersions())
        .noneMatch(jar -> jar.matches(".*(junit|assertj|playwright|greenmail|archunit).*"));
  }

  /** Of the EAR's own folder and of the pages' folder alike. */
  private static List<String> jarsWithoutVersions() throws IOException {
    List<String> jars = new ArrayList<>();
    try (ZipFile ear = new ZipFile(Path.of(System.getProperty("stage.ear")).toFile())) {
      for (ZipEntry entry : ear.stream().toList()) {
        if (entry.getName().startsWith("lib/")) {
          jars.add(entry.getName());
        } else if (entry.getName().endsWith(".war")) {
          jars.addAll(jarsOf(ear.getInputStream(entry)));
        }
      }
    }
    return jars.stream().filter(jar -> jar.endsWith(".jar")).map(EarIT::name).toList();
  }

  private static List<String> jarsOf(InputStream archive) throws IOException {
    List<String> jars = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(archive)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        jars.add(entry.getName());
      }
    }
    return jars;
  }

  /** The artifact's name, without the group that stands before it and the version after it. */
  private static String name(String path) {
    return path.replaceAll(".*/", "")
        .replaceAll("-\\d[^/]*\\.jar$", "")
        .replaceAll("^[a-z0-9.]+\\.", "");
  }
}
