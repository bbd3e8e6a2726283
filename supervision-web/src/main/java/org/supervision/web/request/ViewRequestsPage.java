package org.supervision.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.request.RequestList;
import org.supervision.ejb.request.RequestReadingService;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What people asked about their own data: what is open, due first, or what was closed. */
@Named
@RequestScoped
public class ViewRequestsPage {

  private static final String CLOSED = "closed";

  @Inject private RequestReadingService requests;
  @Inject private Place place;
  @Inject private Words words;

  private RequestList found;

  /** Reads them before anything is shown. */
  public void open() {
    found = isClosed() ? requests.closed(place.page()) : requests.open(place.page());
  }

  /** Whether those are shown that were closed. */
  public boolean isClosed() {
    return CLOSED.equals(place.text("show"));
  }

  /** A page of them. */
  public List<RequestLine> getLines() {
    return found.rows().stream().map(row -> new RequestLine(row, words)).toList();
  }

  /** Whether others follow on another page. */
  public boolean isMore() {
    return found.more();
  }

  /** The path of the others: the closed ones, or the open ones. */
  public String getOthers() {
    return isClosed() ? "/requests" : "/requests?show=" + CLOSED;
  }

  /** What the link to them says. */
  public String getOthersLabel() {
    return words.get(isClosed() ? "request.list.toOpen" : "request.list.toClosed");
  }
}
