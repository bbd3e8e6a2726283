package org.supervision;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * All classes of the product as they were written. Entities are compiled anew for this: those of
 * the build carry what the persistence provider wove into them.
 */
final class Unwoven {

  private static final Path DOMAIN = Path.of("../supervision-domain/src/main/java");
  private static final Path EJB = Path.of("../supervision-ejb/target/classes");
  private static final Path WEB = Path.of("target/classes");
  private static final Path HERE = Path.of("target/unwoven");

  private Unwoven() {}

  static JavaClasses classes() {
    compile();
    return new ClassFileImporter().importPaths(HERE, EJB, WEB);
  }

  private static void compile() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> sources = Files.walk(DOMAIN)) {
      Files.createDirectories(HERE);
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> options = List.of("-d", HERE.toString(), "-proc:none", "-nowarn");
      boolean compiled =
          compiler
              .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
              .call();
      if (!compiled) {
        throw new IllegalStateException("The domain does not compile");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
