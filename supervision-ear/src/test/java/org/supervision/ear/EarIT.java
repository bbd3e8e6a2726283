package org.supervision.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Opens the EAR as it is delivered. */
class EarIT {

  private static final Path EAR = Path.of(System.getProperty("stage.ear"));
  private static final boolean OFFLINE = "is true".equals(System.getProperty("maven.offline"));

  /** The EAR's own jars, whose names begin with their groups, and those of the pages' archive. */
  private static Map<String, byte[]> own;

  private static Map<String, byte[]> ofPages;

  @BeforeAll
  static void itIsOpen() throws IOException {
    Map<String, byte[]> all = below(Files.readAllBytes(EAR), "");
    own = below(Files.readAllBytes(EAR), "lib/");
    own.keySet().removeIf(name -> !name.endsWith(".jar"));
    ofPages = below(all.get("supervision-web.war"), "WEB-INF/lib/");
    ofPages.keySet().removeIf(name -> !name.endsWith(".jar"));
  }

  @Test
  void eachJarIsInItOnce() {
    assertThat(own.keySet().stream().map(EarIT::name)).isNotEmpty().doesNotHaveDuplicates();
    assertThat(ofPages.keySet().stream().map(EarIT::name)).isNotEmpty().doesNotHaveDuplicates();
    for (String page : ofPages.keySet()) {
      assertThat(own.keySet()).noneMatch(jar -> name(jar).endsWith("-" + name(page)));
    }
  }

  @Test
  void itBringsNothingThatTheServersBring() {
    assertThat(jars())
        .noneMatch(jar -> jar.contains("eclipselink") || jar.contains("jakartaee-api"))
        .noneMatch(jar -> jar.contains("mysql-connector"));
  }

  @Test
  void itBringsNoTestLibrary() {
    assertThat(jars())
        .noneMatch(jar -> jar.matches(".*(junit|assertj|playwright|greenmail|archunit).*"));
  }

  @Test
  void theBillOfMaterialsNamesEachJarByItsDigestAndNothingElse() throws Exception {
    assumeFalse(OFFLINE, "without the network the bill is not made");
    String bill = Files.readString(EAR.resolveSibling("supervision-bom.json"));
    for (Map<String, byte[]> jars : List.of(own, ofPages)) {
      for (Map.Entry<String, byte[]> jar : jars.entrySet()) {
        assertThat(bill.contains(digest(jar.getValue()))).as(jar.getKey()).isTrue();
      }
    }
    assertThat(bill.split("\"purl\" : \"[^\"]*type=jar\"", -1)).hasSize(jars().size() + 1);
  }

  private static List<String> jars() {
    return Stream.of(own, ofPages).flatMap(jars -> jars.keySet().stream()).toList();
  }

  /** The artifact's name without its version. */
  private static String name(String jar) {
    return jar.replaceAll("-\\d[^/]*\\.jar$", "");
  }

  private static String digest(byte[] jar) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
  }

  /** The files of one folder of an archive, by their names in it. */
  private static Map<String, byte[]> below(byte[] archive, String folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().startsWith(folder)) {
          files.put(entry.getName().substring(folder.length()), in.readAllBytes());
        }
      }
    }
    return files;
  }
}
