package org.supervision.ejb.redaction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An answer as one file; one that is never finished cannot be opened, and so is noticed. */
final class AnswerZip {

  private final ZipOutputStream zip;

  AnswerZip(OutputStream to) {
    zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
  }

  void add(String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
