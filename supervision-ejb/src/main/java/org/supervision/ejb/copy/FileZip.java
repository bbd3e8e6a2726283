package org.supervision.ejb.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that gathers documents, no two under one name, and ends with an index of them. */
final class FileZip {

  private final ZipOutputStream zip;
  private final FileIndex index = new FileIndex();
  private final Set<String> taken = new HashSet<>();

  FileZip(OutputStream to) {
    zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
  }

  /** Adds a document, and its line in the index. */
  void add(Copy copy, FileIndex.Line line) throws IOException {
    String name = free(copy.fileName());
    write(name, copy.bytes());
    index.add(name, line);
  }

  private String free(String wanted) {
    String name = wanted;
    for (int number = 2; !taken.add(name); number++) {
      name = wanted.replaceFirst("(\\.\\w+)$", "-" + number + "$1");
    }
    return name;
  }

  private void write(String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /**
   * Writes the index and ends the ZIP; one that is never finished cannot be opened, and so is
   * noticed.
   */
  void finish() throws IOException {
    write("index.html", index.toHtml().getBytes(StandardCharsets.UTF_8));
    zip.finish();
    zip.flush();
  }
}
