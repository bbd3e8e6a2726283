package org.supervision.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken as a document (P15). */
class DocumentFormatTest {

  private static final byte[] PDF = bytes("%PDF-1.7 and so on");
  private static final byte[] WORDS = bytes("PK\u0003\u0004 [Content_Types].xml word/document.xml");

  @Test
  void nameAndBytesSayTheSame() {
    assertThat(DocumentFormat.of("Letter.PDF", PDF)).isEqualTo(DocumentFormat.PDF);
    assertThat(DocumentFormat.of("a.docx", WORDS)).isEqualTo(DocumentFormat.DOCX);
    assertThat(DocumentFormat.of("a.jpeg", bytes("\u00ff\u00d8\u00ff\u00e0")))
        .isEqualTo(DocumentFormat.JPEG);
    assertThat(DocumentFormat.of("a.png", bytes("\u0089PNG\r\n\u001a\n...")))
        .isEqualTo(DocumentFormat.PNG);
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, <html><script>",
    "page.pdf, <html><script>",
    "program.exe, MZ",
    "picture.svg, <svg onload=alert(1)>",
    "letter.pdf.exe, %PDF-1.7",
    "letter, %PDF-1.7",
    "letter.docx, %PDF-1.7",
    "letter.pdf, ' %PDF-1.7'"
  })
  void whatIsNoneOfThemIsNotTaken(String name, String begins) {
    assertThatThrownBy(() -> DocumentFormat.of(name, bytes(begins)))
        .isInstanceOf(DocumentNotTaken.class);
  }

  @Test
  void aTextDocumentCarriesNoProgramAndIsNotJustAnyArchive() {
    assertThatThrownBy(() -> DocumentFormat.of("a.docx", bytes("PK\u0003\u0004 payload.exe")))
        .isInstanceOf(DocumentNotTaken.class);
    assertThatThrownBy(
            () -> DocumentFormat.of("a.docx", bytes("PK\u0003\u0004 word/vbaProject.bin")))
        .isInstanceOf(DocumentNotTaken.class);
    assertThatThrownBy(() -> DocumentFormat.of(null, PDF)).isInstanceOf(DocumentNotTaken.class);
  }

  @Test
  void whatIsOfHealthIsMarked() {
    assertThat(DocumentKind.SICKNESS.isHealth()).isTrue();
    assertThat(DocumentKind.RISK_ASSESSMENT.isHealth()).isTrue();
    assertThat(DocumentKind.APPRAISAL.isHealth()).isFalse();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
