package org.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every page is short, says nothing of its own, runs nothing of its own, and has its bean. */
class PagesTest {

  private static final int LONGEST_PAGE = 150;
  private static final int LONGEST_EXPRESSION = 80;
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"#]+)\"");
  private static final Pattern LOOK = Pattern.compile("\\s(?:styleC|c)lass=\"([^\"#]+)\"");
  private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile(
          "\\s(?:label|legend|hint|title|alt|aria-label|placeholder|need|change|value)=\"([^\"]*)\"");

  /** Pages that are about nothing that somebody could be kept from: empty forms, and the end. */
  private static final Set<String> STANDS_BY_ITSELF =
      Set.of(
          "allocation/new.xhtml",
          "grant/new.xhtml",
          "move/plan.xhtml",
          "shell/problem.xhtml",
          "signed-out/view.xhtml");

  private final List<Path> xhtml = Sources.under("src/main/webapp", ".xhtml");
  private final List<Path> pages = xhtml.stream().filter(PagesTest::isPage).toList();

  @Test
  void thereArePagesToLookAt() {
    assertThat(pages).hasSizeGreaterThan(8);
    assertThat(xhtml).hasSizeGreaterThan(pages.size() + 10);
  }

  @Test
  void noPageIsLongerThanAScreenOrThree() {
    assertThat(xhtml)
        .allSatisfy(
            file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_PAGE));
  }

  /** What is sent under one of these is taken for an answer of the identity provider. */
  @Test
  void nothingIsSentUnderANameThatTheSignInKnows() {
    assertThat(xhtml)
        .allSatisfy(
            file ->
                assertThat(Sources.read(file))
                    .doesNotContainPattern("\\s(id|name)=\"(state|code|error|session_state)\""));
  }

  @Test
  void noExpressionIsAProgram() {
    assertThat(found(EXPRESSION, text -> text.length() > LONGEST_EXPRESSION)).isEmpty();
  }

  @Test
  void nothingIsStyledOrRunInline() {
    assertThat(xhtml)
        .allSatisfy(
            file ->
                assertThat(Sources.read(file))
                    .doesNotContainPattern("\\sstyle\\s*=")
                    .doesNotContainPattern("\\son[a-z]+\\s*=\\s*\"")
                    .doesNotContain("<style")
                    .doesNotContain("<h:outputScript")
                    .doesNotContain("javascript:")
                    .doesNotContainPattern("<script(?![^>]*\\ssrc=)"));
  }

  @Test
  void everyLookStandsInAStyleSheet() {
    List<String> sheets =
        Sources.under("src/main/webapp/assets/css", ".css").stream().map(Sources::read).toList();
    for (Path file : xhtml) {
      LOOK.matcher(Sources.read(file))
          .results()
          .flatMap(found -> Pattern.compile("\\s+").splitAsStream(found.group(1).strip()))
          .map(look -> Pattern.compile("\\." + Pattern.quote(look) + "(?![\\w-])"))
          .forEach(
              look -> assertThat(sheets).as(file.toString()).anyMatch(s -> look.matcher(s).find()));
    }
  }

  @Test
  void noNameStandsTwiceInAPage() {
    for (Path file : xhtml) {
      List<String> ids =
          ID.matcher(Sources.read(file)).results().map(found -> found.group(1)).toList();
      assertThat(ids).as(file.toString()).doesNotHaveDuplicates();
    }
  }

  @Test
  void nothingIsSaidOutsideTheBundles() {
    List<String> said = new ArrayList<>();
    for (Path file : xhtml) {
      String bare = COMMENT.matcher(Sources.read(file)).replaceAll("");
      Matcher attribute = SPOKEN_ATTRIBUTE.matcher(bare);
      while (attribute.find()) {
        collectWords(said, file, attribute.group(1));
      }
      collectWords(said, file, TAG.matcher(withoutAttributes(bare)).replaceAll(" "));
    }
    assertThat(said).isEmpty();
  }

  @Test
  void everyPageHasTheBeanThatIsNamedAfterIt() {
    assertThat(pages).allSatisfy(page -> assertThat(Sources.beanOf(page)).exists());
  }

  /** Whose address carries an identifier reads, and refuses, before anything is shown. */
  @Test
  void everyPageAboutSomethingLooksAtItBeforeItIsShown() {
    assertThat(pages.stream().filter(PagesTest::isAboutSomething))
        .isNotEmpty()
        .allSatisfy(page -> assertThat(Sources.read(page)).contains("<f:viewAction action="));
  }

  private static boolean isAboutSomething(Path page) {
    return !STANDS_BY_ITSELF.contains(page.getParent().getFileName() + "/" + page.getFileName());
  }

  @Test
  void everyPageHasItsTitleFromABundle() {
    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(Sources.read(page))
                    .containsPattern("<ui:define name=\"title\">\\s*#\\{"));
  }

  @Test
  void everyPageStandsInTheLayout() {
    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(Sources.read(page))
                    .containsPattern("template=\"/WEB-INF/layout/(page|bare)\\.xhtml\""));
  }

  private List<String> found(Pattern pattern, java.util.function.Predicate<String> isBad) {
    List<String> found = new ArrayList<>();
    for (Path file : xhtml) {
      Matcher matcher = pattern.matcher(Sources.read(file));
      while (matcher.find()) {
        if (isBad.test(matcher.group())) {
          found.add(file + ": " + matcher.group());
        }
      }
    }
    return found;
  }

  private static boolean isPage(Path file) {
    return file.toString().replace('\\', '/').contains("/webapp/pages/");
  }

  @Test
  void everyPageIsWhereAddressesLookForIt() {
    assertThat(xhtml)
        .allSatisfy(
            file ->
                assertThat(file.toString().replace('\\', '/'))
                    .containsPattern("/webapp/(pages|WEB-INF)/"));
  }

  /** Expressions may hold a ">" that would end a tag too early. */
  private static String withoutAttributes(String bare) {
    return EXPRESSION.matcher(bare).replaceAll("");
  }

  private static void collectWords(List<String> said, Path file, String text) {
    String left = EXPRESSION.matcher(text).replaceAll(" ").replaceAll("&[a-z]+;|&#\\w+;", " ");
    if (left.matches("(?s).*\\p{L}{2,}.*")) {
      said.add(file + ": " + left.strip());
    }
  }
}
