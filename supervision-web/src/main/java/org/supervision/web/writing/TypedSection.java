package org.supervision.web.writing;

import org.supervision.ejb.writing.AsShown;
import org.supervision.ejb.writing.SectionText;
import org.supervision.ejb.writing.WrittenSection;

/**
 * The field of one text while it is written. Beside the text the page carries its version and a
 * mark of what was shown, so that a form sent without script saves what was typed and nothing else.
 */
public class TypedSection {

  private final String key;
  private final String name;
  private final String kept;
  private String text;
  private String version;
  private String shown;
  private SectionText other;

  /**
   * @param key the key of its heading
   * @param name its heading
   * @param kept what stands in it
   * @param version how often it was written
   */
  public TypedSection(String key, String name, String kept, int version) {
    this.key = key;
    this.name = name;
    this.kept = kept;
    this.text = kept;
    this.version = String.valueOf(version);
    this.shown = AsShown.of(kept);
  }

  /** Whether it was typed in, and what was typed is not what is kept already. */
  public boolean isChanged() {
    return !text.equals(kept) && !AsShown.of(text).equals(shown);
  }

  /** What was typed, on the version that was shown. */
  public WrittenSection written() {
    return new WrittenSection(text, onVersion());
  }

  private int onVersion() {
    return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }

  /**
   * Notices that somebody wrote in between: the page shows their text beside what was typed, and
   * what is sent then is sent knowingly.
   */
  public void meet(SectionText now) {
    if (now.textVersion() != onVersion()) {
      other = now;
      version = String.valueOf(now.textVersion());
      shown = AsShown.of(now.text());
    }
  }

  /** What somebody else wrote in between, or null. */
  public SectionText getOther() {
    return other;
  }

  /** The key of its heading. */
  public String getKey() {
    return key;
  }

  /** The id of its field. */
  public String getField() {
    return "s-" + key;
  }

  /** Its heading alone. */
  public String getName() {
    return name;
  }

  /** The id of what describes its field besides the label, or null. */
  public String getDescribedBy() {
    return null;
  }

  public String getText() {
    return text;
  }

  /** Takes what was typed, with line ends of one kind. */
  public void setText(String typed) {
    text = typed == null ? "" : typed.replace("\r\n", "\n");
  }

  /** The text version that the page shows. */
  public String getVersion() {
    return version;
  }

  /** Takes the text version back from the page. */
  public void setVersion(String carried) {
    version = carried;
  }

  /** Digest of the text that the page showed. */
  public String getShown() {
    return shown;
  }

  /** Takes the digest back from the page. */
  public void setShown(String carried) {
    shown = carried == null ? "" : carried;
  }
}
