package org.supervision.ejb.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.WrittenUp;
import org.supervision.ejb.record.Disputed;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.SignedRecord;
import tools.jackson.databind.json.JsonMapper;

/** A printed record says everything that the record says, to eyes and to ears. */
class RecordDocumentTest {

  private static final byte[] RICH = print(Examples.printed(RecordState.SIGNED, Examples.rich()));

  @Test
  void aPrintedRecordCanBeReadAloudAndKeptForDecades() throws Exception {
    Conformance.assertReadableAloudAndKept(RICH);
  }

  @Test
  void aDraftWithNothingInItCanBeReadAloudToo() throws Exception {
    RecordContent content =
        Examples.content(List.of(Examples.section("a", "Only section", false, "")));
    Conformance.assertReadableAloudAndKept(
        print(
            Examples.printed(RecordState.DRAFT, new SignedRecord(content, List.of(), null, null))));
  }

  @Test
  void everySentenceOfTheRecordStandsInThePrint() throws Exception {
    String text = withoutSpaces(betweenMargins(RICH));
    for (String said : textsIn(Examples.rich())) {
      for (String sentence : said.split("(?<=\\.) |\\n+")) {
        assertThat(text).contains(withoutSpaces(Letters.printable(sentence)));
      }
    }
  }

  @Test
  void anAddendumStandsUnderItsOwnDay() throws Exception {
    RecordContent of = Examples.rich().content();
    RecordContent content =
        new RecordContent(
            of.recordId(),
            of.title(),
            "addendum",
            of.heldOn(),
            of.organisation(),
            of.supervisor(),
            of.supervisee(),
            of.author(),
            of.begunBy(),
            of.form(),
            of.sections());
    String text =
        betweenMargins(
            print(
                new PrintedRecord(
                    RecordState.DRAFT,
                    of.heldOn().plusDays(16),
                    Examples.IN_TIME,
                    new SignedRecord(content, List.of(), null, null),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    true,
                    "Printed")));
    assertThat(withoutSpaces(text))
        .contains(
            withoutSpaces("Addendum of Thursday 5 November 2026 to the record"),
            withoutSpaces("of personal supervision of Tuesday 20 October 2026"));
  }

  @Test
  void aPictureSignIsSpeltOut() throws Exception {
    assertThat(Letters.printable("Good 🧭 day")).isEqualTo("Good [compass] day");
    assertThat(Letters.printable("a\u0000\u202eb\ud800")).isEqualTo("ab\ufffd");
  }

  @Test
  void titleAndLanguageAreSet() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(RICH)) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Tom Aldous supervising Priya O’Nandra-Żółć");
      assertThat(pdf.getDocumentInformation().getSubject())
          .isEqualTo("Personal supervision, Tuesday 20 October 2026, Northmere Council");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(7);
    }
  }

  @Test
  void everyPageSaysWhichOfHowManyItIs() throws Exception {
    List<String> pages = pagesOf(RICH);
    assertThat(pages).hasSizeGreaterThan(3);
    IntStream.range(0, pages.size())
        .forEach(
            n ->
                assertThat(pages.get(n))
                    .contains("Page " + (n + 1) + " of " + pages.size())
                    .contains("Tom Aldous supervising Priya O’Nandra-Żółć")
                    .contains("Made when it was locked, Friday 30 October 2026, 12:41"));
  }

  @Test
  void aDraftSaysSoOnEveryPageAndASignedRecordOnNone() throws Exception {
    SignedRecord unlocked = new SignedRecord(Examples.rich().content(), List.of(), null, null);
    assertThat(pagesOf(print(Examples.printed(RecordState.SHARED, unlocked))))
        .allSatisfy(page -> assertThat(page).contains("Draft: not agreed"));
    assertThat(pagesOf(print(Examples.printed(RecordState.HALF_SIGNED, unlocked))))
        .allSatisfy(page -> assertThat(page).contains("Draft: agreed, not signed by both"));
    assertThat(textOf(RICH)).doesNotContain("Draft:");
  }

  @Test
  void signaturesSealTemplateAndPolicyAreNamed() throws Exception {
    assertThat(textOf(RICH))
        .contains("Friday 30 October 2026, 09:14")
        .contains("Locked on Friday 30 October 2026, 12:41")
        .contains("7c1e 93ab 40d2 5f88 1b6a c2e0 94f7 33d1")
        .contains("Personal supervision for practitioners, version 3")
        .contains("Northmere, version 2026-09-01");
  }

  @Test
  void summerTimeIsTheTimeOnTheClock() {
    assertThat(CopyWords.time(Instant.parse("2026-07-01T12:00:00Z")))
        .isEqualTo("Wednesday 1 July 2026, 13:00");
  }

  @Test
  void aCopyWithoutHealthSaysThatItLacksIt() throws Exception {
    SignedRecord partly = Examples.rich().withoutHealth();
    String text =
        textOf(
            print(
                new PrintedRecord(
                    RecordState.SIGNED,
                    partly.content().heldOn(),
                    Examples.IN_TIME,
                    partly,
                    List.of(),
                    List.of(),
                    List.of(),
                    Examples.SEAL,
                    false,
                    "Printed")));
    assertThat(text)
        .doesNotContain("Back at work")
        .doesNotContain("1. Health and welfare")
        .contains("The sections on health and welfare are not in this copy");
  }

  @Test
  void aRecordThatWasWrittenUpLateSaysSoAndOneInTimeDoesNot() throws Exception {
    assertThat(textOf(print(writtenUp(Examples.LATE))))
        .contains("Late: by Tuesday 27 October 2026, shared on Wednesday 28 October 2026");
    assertThat(textOf(print(writtenUp(Examples.IN_TIME)))).doesNotContain("Late:");
  }

  private static PrintedRecord writtenUp(WrittenUp when) {
    return new PrintedRecord(
        RecordState.SIGNED,
        Examples.rich().content().heldOn(),
        when,
        Examples.rich(),
        List.of(),
        List.of(),
        List.of(),
        Examples.SEAL,
        true,
        "Printed");
  }

  @Test
  void whatIsDisputedStandsBeforeAllThatItSaysAndOnEveryPageWhileItIsChecked() throws Exception {
    Disputed open = disputed(null, null, null);
    byte[] checked = print(disputing(open));
    assertThat(pagesOf(checked))
        .allSatisfy(page -> assertThat(page).contains("Disputed: being checked"));
    assertThat(textOf(checked))
        .contains("Disputed by Priya Nandra")
        .contains("I was there", "It was somebody else", "This is being checked.");
    assertThat(textOf(checked).indexOf("I was there"))
        .isLessThan(textOf(checked).indexOf("1. Health and welfare"));
    byte[] settled = print(disputing(disputed("STAYS", Examples.LOCKED_AT, "Both were asked")));
    assertThat(textOf(settled))
        .contains("It was somebody else", "it stays as it is", "Both were asked")
        .doesNotContain("being checked");
    Conformance.assertReadableAloudAndKept(checked);
  }

  private static Disputed disputed(String settledAs, Instant settledAt, String why) {
    return new Disputed(
        "Priya Nandra",
        Examples.LOCKED_AT,
        "I was there",
        "It was somebody else",
        settledAs,
        settledAt,
        why);
  }

  private static PrintedRecord disputing(Disputed one) {
    return new PrintedRecord(
        RecordState.SIGNED,
        Examples.rich().content().heldOn(),
        Examples.IN_TIME,
        Examples.rich(),
        List.of(),
        List.of(),
        List.of(one),
        Examples.SEAL,
        true,
        "Printed");
  }

  @Test
  void aTemplateThatTheCodeHasNeverSeenPrints() throws Exception {
    RecordContent content =
        Examples.content(
            List.of(
                Examples.section("zz", "What the owls said", false, "They said much."),
                Examples.section("aa", "Äpfel & <Birnen>", true, "Both are fruit."),
                Examples.section("mm", "Third of a kind", false, "")));
    byte[] pdf =
        print(
            Examples.printed(
                RecordState.SIGNED,
                new SignedRecord(content, List.of(), null, Examples.LOCKED_AT)));
    Conformance.assertReadableAloudAndKept(pdf);
    assertThat(textOf(pdf))
        .containsSubsequence(
            "1. What the owls said",
            "They said much.",
            "2. Äpfel & <Birnen>",
            "Both are fruit.",
            "3. Third of a kind",
            "Nothing was recorded in this section.");
  }

  private static byte[] print(PrintedRecord printed) {
    return PdfPrinter.print(RecordDocument.of(printed));
  }

  /** Every text in a record, found without knowing where. */
  private static List<String> textsIn(SignedRecord signed) {
    Map<?, ?> content = new JsonMapper().convertValue(signed.content(), Map.class);
    return strings(content.get("sections")).filter(text -> !text.isBlank()).toList();
  }

  private static Stream<String> strings(Object node) {
    if (node instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .filter(
              entry ->
                  !List.of("id", "key", "hint", "ownerId", "status", "answer", "at", "dueOn")
                      .contains(entry.getKey()))
          .flatMap(entry -> strings(entry.getValue()));
    }
    if (node instanceof List<?> list) {
      return list.stream().flatMap(RecordDocumentTest::strings);
    }
    return node instanceof String text ? Stream.of(text) : Stream.of();
  }

  private static String textOf(byte[] pdf) throws IOException {
    return inOneLine(String.join(" ", pagesOf(pdf)));
  }

  /** The text without what each page repeats, so that a sentence may go over a page. */
  private static String betweenMargins(byte[] pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripperByArea stripper = new PDFTextStripperByArea();
      stripper.addRegion("body", new Rectangle(0, 60, 595, 714));
      for (PDPage page : document.getPages()) {
        stripper.extractRegions(page);
        text.append(stripper.getTextForRegion("body"));
      }
    }
    return text.toString();
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String inOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<String> pagesOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return IntStream.rangeClosed(1, document.getNumberOfPages())
          .mapToObj(page -> pageText(document, page))
          .toList();
    }
  }

  private static String pageText(PDDocument document, int page) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return inOneLine(stripper.getText(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
