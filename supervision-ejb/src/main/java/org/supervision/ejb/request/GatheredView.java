package org.supervision.ejb.request;

import java.util.List;
import java.util.Set;
import org.supervision.domain.request.GatheredKind;

/**
 * What is kept about who asks, kind by kind, and a page of one kind.
 *
 * @param fileId their file
 * @param name who asks
 * @param readable whether the reader reads the file for the request: it is known who asks
 * @param kinds how much of each there is
 * @param shown the kind whose rows are shown, or null
 * @param items a page of them
 * @param opened the identifiers of those among them that the reader may read
 * @param more whether there are others after them
 */
public record GatheredView(
    String fileId,
    String name,
    boolean readable,
    List<Gathered> kinds,
    GatheredKind shown,
    List<GatheredItem> items,
    Set<String> opened,
    boolean more) {

  /** Keeps its own copies. */
  public GatheredView {
    kinds = List.copyOf(kinds);
    items = List.copyOf(items);
    opened = Set.copyOf(opened);
  }
}
