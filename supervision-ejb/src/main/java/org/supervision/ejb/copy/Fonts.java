package org.supervision.ejb.copy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that documents are set in, carried within the product so that a document looks the same
 * from every server: Atkinson Hyperlegible, and DejaVu Sans for the letters that it lacks.
 */
enum Fonts {
  REGULAR("Atkinson Hyperlegible", 400, "AtkinsonHyperlegible-Regular.ttf"),
  BOLD("Atkinson Hyperlegible", 700, "AtkinsonHyperlegible-Bold.ttf"),
  OTHER_LETTERS("DejaVu Sans", 400, "DejaVuSans.ttf");

  private final String family;
  private final int weight;
  private final byte[] file;
  private final CmapLookup letters;

  Fonts(String family, int weight, String fileName) {
    this.family = family;
    this.weight = weight;
    this.file = read("/fonts/" + fileName);
    this.letters = letters(file);
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  /** The font file, to be read once. */
  InputStream open() {
    return new ByteArrayInputStream(file);
  }

  /** Whether some font has a shape for this letter. */
  static boolean have(int codePoint) {
    return REGULAR.letters.getGlyphId(codePoint) != 0
        || OTHER_LETTERS.letters.getGlyphId(codePoint) != 0;
  }

  private static byte[] read(String resource) {
    try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CmapLookup letters(byte[] file) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
