package org.supervision.ejb.copy;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Renders a document as a PDF that can be read aloud (PDF/UA-1) and kept for decades (PDF/A-3a). It
 * fetches nothing: a document has no images, and no address in it is followed.
 */
final class PdfPrinter {

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // It would write words of the document into the server's log.
    XRLog.setLoggingEnabled(false);
  }

  private PdfPrinter() {}

  /** The document's bytes. */
  static byte[] print(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    for (Fonts font : Fonts.values()) {
      builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
    }
    builder.useUnicodeBidiSplitter(Directions.Splitter::new);
    builder.useUnicodeBidiReorderer(new Directions.Reorderer());
    builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(COLOURS);
    builder.withProducer("Supervision");
    builder.withHtmlContent(document.toXhtml(), null);
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
