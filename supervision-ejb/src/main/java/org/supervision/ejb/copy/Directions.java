package org.supervision.ejb.copy;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Sets text that runs from right to left, and text of both directions, by the Unicode rules. */
final class Directions {

  private Directions() {}

  /** Splits a paragraph into runs of one direction, in the order in which they are seen. */
  static final class Splitter implements BidiSplitter {

    private Bidi paragraph;
    private Integer[] seen;

    @Override
    public void setParagraph(String text, byte direction) {
      paragraph = new Bidi(text, flag(direction));
      seen = new Integer[text.isEmpty() ? 0 : paragraph.getRunCount()];
      byte[] levels = new byte[seen.length];
      for (int run = 0; run < seen.length; run++) {
        seen[run] = run;
        levels[run] = (byte) paragraph.getRunLevel(run);
      }
      if (seen.length > 0) {
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
      }
    }

    @Override
    public int countTextRuns() {
      return seen.length;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      int run = seen[index];
      int start = paragraph.getRunStart(run);
      byte direction = paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL;
      return new BidiTextRun(start, paragraph.getRunLimit(run) - start, direction);
    }

    @Override
    public byte getBaseDirection(String text) {
      if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
        return LTR;
      }
      return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    private static int flag(byte direction) {
      return direction == RTL
          ? Bidi.DIRECTION_RIGHT_TO_LEFT
          : direction == LTR ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    }
  }

  /** Turns a run from right to left round, brackets too. */
  static final class Reorderer implements BidiReorderer {

    private static final String PAIRS = "()[]{}<>«»";

    @Override
    public String reorderRTLTextToLTR(String text) {
      StringBuilder turned = new StringBuilder(text).reverse();
      for (int i = 0; i < turned.length(); i++) {
        int pair = PAIRS.indexOf(turned.charAt(i));
        if (pair >= 0) {
          turned.setCharAt(i, PAIRS.charAt(pair ^ 1));
        }
      }
      return turned.toString();
    }

    @Override
    public String shapeText(String text) {
      return text;
    }

    @Override
    public String deshapeText(String text) {
      return text;
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
