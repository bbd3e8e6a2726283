package org.supervision.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.allocation.AllocationService;
import org.supervision.web.shell.Words;

/** Who supervises beside line managers. */
@Named
@RequestScoped
public class ViewAllocationsPage {

  @Inject private AllocationService allocations;
  @Inject private Words words;

  private List<RelationshipLine> lines;

  /** Reads them before anything is shown. */
  public void open() {
    lines = allocations.all().stream().map(one -> new RelationshipLine(one, words)).toList();
  }

  /** By name. */
  public List<RelationshipLine> getLines() {
    return lines;
  }
}
