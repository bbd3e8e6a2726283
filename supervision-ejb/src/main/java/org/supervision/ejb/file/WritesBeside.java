package org.supervision.ejb.file;

import java.util.stream.Stream;
import org.supervision.ejb.keys.FileKey;

/**
 * A feature in which people write something in a file beside its records, agreements and documents.
 * It gives what is no longer between the two, for who answers the person about whom it is (PRODUCT
 * R6); whether somebody may have it is decided before it is asked.
 */
public interface WritesBeside {

  /** What was written in a file, the first first, opened with the key of the file. */
  Stream<WrittenBeside> in(String fileId, FileKey key);
}
