package org.supervision.inside;

import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ArchiveFormat;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.supervision.ejb.inside.ClockInside;
import org.supervision.ejb.inside.TimersInside;
import org.supervision.ejb.retention.YearsInside;
import org.supervision.stage.Counts;

/**
 * What is deployed beside the product: the EAR as it is delivered, with a web module of tests in
 * place of the pages.
 */
final class Visit {

  /** The test classes, which one visit takes along. */
  static final List<Class<?>> TESTS =
      List.of(
          FeedIT.class,
          JobsIT.class,
          MappingIT.class,
          ServicesIT.class,
          TransactionsIT.class,
          YearsIT.class);

  /** Where the names of the product's service classes stand, one a line. */
  static final String CLASSES = "/ejb-classes.txt";

  /** Where the settings stand that the stage gave to the server. */
  static final String SETTINGS = "/stage-settings.txt";

  /** Where it stands whether the large counts are wanted. */
  static final String SOAK = "/soak.txt";

  private static final ArchivePath EJB = ArchivePaths.create("/supervision-ejb.jar");
  private static final String BEANS =
      "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
          + " bean-discovery-mode=\"all\"/>";
  private static final String APPLICATION =
      "<application xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"10\">"
          + "<application-name>supervision-inside</application-name>"
          + "<module><ejb>supervision-ejb.jar</ejb></module>"
          + "<module><web><web-uri>inside.war</web-uri><context-root>/inside</context-root></web>"
          + "</module><library-directory>lib</library-directory></application>";

  private Visit() {}

  /** The EAR for the test classes. */
  static EnterpriseArchive ear() {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("stage.ear")));
    JavaArchive ejb = ear.getAsType(JavaArchive.class, EJB, ArchiveFormat.ZIP);
    String classes = classes(ejb);
    ejb.addClasses(TimersInside.class, ClockInside.class, YearsInside.class);
    EnterpriseArchive visit =
        ShrinkWrap.create(EnterpriseArchive.class, "supervision-inside.ear")
            .merge(ear, path -> !isOfThePages(path.get()));
    return visit
        .addAsModule(ejb)
        .addAsModule(tests(classes))
        .addAsManifestResource(new StringAsset(APPLICATION), "application.xml");
  }

  private static boolean isOfThePages(String path) {
    return path.endsWith(".war")
        || path.equals(EJB.get())
        || path.endsWith("/application.xml")
        || path.contains("primefaces");
  }

  private static WebArchive tests(String classes) {
    return ShrinkWrap.create(WebArchive.class, "inside.war")
        .addClasses(TESTS.toArray(new Class<?>[0]))
        .addClasses(Inside.class, SignedInAs.class, TestLogin.class)
        .addClasses(Apart.class, Database.class, GeneratedLeaver.class)
        .addAsResource(new StringAsset(classes), CLASSES)
        .addAsResource(new StringAsset(String.valueOf(Counts.isSoak())), SOAK)
        .addAsLibrary(jarOf(Assertions.class))
        .addAsResource(new StringAsset(System.getProperty("stage.settings")), SETTINGS)
        .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
  }

  private static String classes(JavaArchive ejb) {
    List<String> names =
        ejb.getContent(path -> path.get().endsWith(".class")).keySet().stream()
            .map(path -> path.get().replaceAll("^/|\\.class$", "").replace('/', '.'))
            .filter(name -> !name.endsWith("package-info"))
            .sorted()
            .toList();
    return names.stream().collect(Collectors.joining("\n"));
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
