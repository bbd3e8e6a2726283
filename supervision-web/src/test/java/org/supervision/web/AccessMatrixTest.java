package org.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever can be asked for stands in the access matrix, so that nobody adds an address without
 * saying who gets what there.
 */
class AccessMatrixTest {

  private static final java.nio.file.Path MATRIX =
      java.nio.file.Path.of("../supervision-ear/src/test/resources/access-matrix.csv");
  private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");
  private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/([^\"#]+)\"");
  private static final String THING = "[^/]+";

  /** What the one filter answers that has addresses of its own. */
  private static final List<String> DOWNLOADS =
      List.of(
          "/record/" + THING + "/pdf",
          "/record/" + THING + "/print",
          "/agreement/" + THING + "/pdf",
          "/agreement/" + THING + "/print",
          "/file/" + THING + "/zip");

  private final List<String> asked =
      Sources.read(MATRIX)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(cell -> cell[2] + " " + cell[3].replaceAll("[?#].*", ""))
          .distinct()
          .toList();
  private final List<Class<?>> classes =
      Sources.under("src/main/java", ".java").stream()
          .filter(source -> !source.endsWith("package-info.java"))
          .<Class<?>>map(AccessMatrixTest::compiled)
          .toList();

  @Test
  void everyPageIsAskedForAndEveryFormIsPosted() {
    List<String> missing = new ArrayList<>();
    for (java.nio.file.Path page : Sources.under("src/main/webapp/pages", ".xhtml")) {
      String address = addressOf(page);
      expect("GET", address, missing);
      if (whole(page).contains("<h:form")) {
        expect("POST", address, missing);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyServletIsAskedFor() {
    List<String> missing = new ArrayList<>();
    for (Class<?> servlet : annotatedWith(WebServlet.class).toList()) {
      for (String pattern : servlet.getAnnotation(WebServlet.class).value()) {
        for (String method : methodsOf(servlet)) {
          expect(method, pattern.replace("*", ".+"), missing);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyDownloadIsAskedForAndNoOtherFilterAnswers() {
    List<String> missing = new ArrayList<>();
    DOWNLOADS.forEach(address -> expect("GET", address, missing));
    assertThat(missing).isEmpty();
    assertThat(
            annotatedWith(WebFilter.class)
                .filter(filter -> filter.getAnnotation(WebFilter.class).urlPatterns().length > 0)
                .map(Class::getSimpleName))
        .containsExactly("Downloads");
  }

  @Test
  void everythingThatScriptsAskForStandsThereWithItsMethod() {
    List<String> missing = new ArrayList<>();
    for (Class<?> resource : annotatedWith(Path.class).toList()) {
      for (Method method : resource.getMethods()) {
        for (Class<? extends Annotation> verb : Set.of(GET.class, PUT.class, POST.class)) {
          if (method.isAnnotationPresent(verb)) {
            expect(verb.getSimpleName(), addressOf(resource, method), missing);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** What a servlet answers to. */
  private static List<String> methodsOf(Class<?> servlet) {
    return Arrays.stream(servlet.getDeclaredMethods())
        .map(Method::getName)
        .filter(Set.of("doGet", "doPost")::contains)
        .map(name -> name.substring(2).toUpperCase(Locale.ROOT))
        .toList();
  }

  private void expect(String method, String address, List<String> missing) {
    if (asked.stream().noneMatch(row -> row.matches(method + " " + address))) {
      missing.add(method + " " + address);
    }
  }

  private Stream<Class<?>> annotatedWith(Class<? extends Annotation> annotation) {
    return classes.stream().filter(found -> found.isAnnotationPresent(annotation));
  }

  private static Class<?> compiled(java.nio.file.Path source) {
    String name = source.toString().replaceAll("^src/main/java/|\\.java$", "").replace('/', '.');
    try {
      return Class.forName(name, false, AccessMatrixTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page with everything that it includes. */
  private static String whole(java.nio.file.Path page) {
    StringBuilder whole = new StringBuilder(Sources.read(page));
    INCLUDED
        .matcher(Sources.read(page))
        .results()
        .map(found -> WEBAPP.resolve(found.group(1)))
        .forEach(fragment -> whole.append(whole(fragment)));
    return whole.toString();
  }

  private static String verbOf(java.nio.file.Path page) {
    return page.getFileName().toString().replace(".xhtml", "");
  }

  /** What may stand for a thing at the address of a page: anything but a verb of its feature. */
  private static String thingBeside(java.nio.file.Path page) {
    return Sources.under(page.getParent().toString(), ".xhtml").stream()
        .map(AccessMatrixTest::verbOf)
        .collect(Collectors.joining("|", "(?!(?:", ")$)" + THING));
  }

  /** With or without something between the feature and the verb. */
  private static String addressOf(java.nio.file.Path page) {
    String feature = page.getParent().getFileName().toString();
    String verb = verbOf(page);
    if (feature.equals("home")) {
      return "/";
    }
    if (feature.equals("shell")) {
      return "/" + verb;
    }
    return "/"
        + feature
        + (verb.equals("view") ? "(/" + thingBeside(page) + ")?" : "(/" + THING + ")?/" + verb);
  }

  private static String addressOf(Class<?> resource, Method method) {
    Path own = method.getAnnotation(Path.class);
    String whole =
        "/api/"
            + resource.getAnnotation(Path.class).value().replaceFirst("^/", "")
            + (own == null ? "" : "/" + own.value());
    return whole.replaceAll("\\{[^}]*}", THING);
  }
}
