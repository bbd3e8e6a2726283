package org.supervision.ejb.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.domain.document.DocumentFormat;
import org.supervision.domain.record.RecordState;
import org.supervision.ejb.agreement.AgreementContent;
import org.supervision.ejb.agreement.AgreementCopy;
import org.supervision.ejb.document.OpenedDocument;
import org.supervision.ejb.record.RecordCopy;
import org.supervision.ejb.record.RecordFacts;

/** What somebody is given who asked for what is kept about them, on paper. */
class AnswerPaperTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
  private static final byte[] PAPER = paper().print();

  @Test
  void itBeginsWithWhatIsInItAndWhatIsLeftOut() throws Exception {
    assertThat(text())
        .contains("What we keep about Priya Nandra")
        .contains("Answer to the request that we received on Monday 26 October 2026")
        .contains("It holds 4 documents.")
        .contains("[left out: legal advice]")
        .contains("Schedule 2, paragraph 16")
        .contains("Schedule 2, paragraph 19")
        .contains("Printed by Nina Corrie")
        .contains("Information Commissioner");
    assertThat(text().replace(" ", "")).contains("documents/document-2026-10-20.pdf");
  }

  @Test
  void eachRecordAndAgreementIsAPartOfIt() throws Exception {
    assertThat(text()).contains("Back at work after a week", "What we owe each other");
    try (PDDocument pdf = Loader.loadPDF(PAPER)) {
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
    }
  }

  @Test
  void theFingerprintOfTheWholeIsNotOnWhatIsNotWhole() throws Exception {
    assertThat(text()).doesNotContain("Fingerprint");
    AnswerPaper whole = begun();
    whole.give(record(), true);
    assertThat(text(whole.print())).contains("Fingerprint").contains("Nothing is left out.");
  }

  @Test
  void whatIsRestrictedIsSaidToBeMissing() throws Exception {
    AnswerPaper paper = begun();
    paper.give(record(), true);
    paper.withhold(DAY);
    assertThat(text(paper.print()))
        .contains("It holds 2 documents.", "Disputed: its use is restricted", "Not given")
        .contains("One record is not in it because you dispute something there")
        .doesNotContain("Nothing is left out");
  }

  @Test
  void itCanBeReadAloudAndKept() throws Exception {
    Conformance.assertReadableAloudAndKept(PAPER);
  }

  private static AnswerPaper paper() {
    AnswerPaper paper = begun();
    paper.keep("RECORD", 2, DAY, DAY.plusMonths(1));
    paper.keep("POST", 1, null, null);
    paper.give(record(), false);
    paper.count("OTHER_PERSON", 1);
    paper.give(agreement());
    paper.give(
        new OpenedDocument(DocumentFormat.PDF, DAY, "Course", new byte[0]),
        "documents/document-2026-10-20.pdf");
    paper.leaveOut("RECORD", DAY, "LEGAL_ADVICE");
    return paper;
  }

  private static AnswerPaper begun() {
    return new AnswerPaper(
        "Priya Nandra",
        "Northmere Council",
        LocalDate.of(2026, 10, 26),
        "Nina Corrie",
        Instant.parse("2026-11-23T10:00:00Z"));
  }

  private static AgreementCopy agreement() {
    return new AgreementCopy(
        AgreementState.SIGNED,
        new AgreementContent(
            "a",
            1,
            "Northmere Council",
            "Tom Aldous",
            "Priya Nandra",
            List.of(new AgreementContent.Clause("owe", "What we owe each other", "Time.", false))),
        List.of(),
        DAY,
        DAY.plusYears(1),
        "abc");
  }

  private static RecordCopy record() {
    RecordFacts facts =
        new RecordFacts(
            "a-record",
            "here",
            "a-file",
            "a-session",
            "a-pair",
            RecordState.SIGNED,
            "tom",
            "priya",
            "tom",
            "priya",
            null,
            false,
            null,
            null,
            DAY,
            Examples.LOCKED_AT,
            Examples.IN_TIME,
            null,
            null,
            null,
            0,
            0,
            false,
            false,
            false,
            false,
            false,
            null,
            Examples.LOCKED_AT,
            Examples.SEAL,
            "nina");
    return new RecordCopy(facts, Examples.rich(), List.of(), List.of(), List.of(), true);
  }

  private static String text() throws Exception {
    return text(PAPER);
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
