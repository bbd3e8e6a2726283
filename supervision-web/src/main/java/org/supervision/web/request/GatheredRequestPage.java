package org.supervision.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.domain.request.GatheredKind;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.request.GatheredItem;
import org.supervision.ejb.request.GatheredView;
import org.supervision.ejb.request.GatheringService;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What is kept about who asks for it, kind by kind. */
@Named
@RequestScoped
public class GatheredRequestPage {

  @Inject private GatheringService gathering;
  @Inject private Place place;
  @Inject private Words words;

  private GatheredView view;

  /** Stands under the entry of the menu. */
  @PostConstruct
  void begin() {
    place.under("/requests");
  }

  /** Gathers it before anything is shown. */
  public void open() {
    String kind = place.text("kind");
    view =
        gathering.gather(
            place.getId(),
            kind == null ? null : GatheredKind.named(kind).orElseThrow(NotVisible::new),
            place.page());
  }

  /** What was gathered. */
  public GatheredView getView() {
    return view;
  }

  /** How much there is of each kind. */
  public List<GatheredKindLine> getKinds() {
    return view.kinds().stream().map(one -> new GatheredKindLine(one, here(), words)).toList();
  }

  /** A page of one kind. */
  public List<GatheredLine> getItems() {
    return view.items().stream().map(this::line).toList();
  }

  private GatheredLine line(GatheredItem one) {
    boolean opened = view.opened().contains(one.id());
    return new GatheredLine(view.shown(), one, opened, place.getId(), words);
  }

  /** What the kind is called whose rows are shown. */
  public String getShown() {
    return words.get("request.gathered." + RequestLine.key(view.shown()));
  }

  /** Whether others follow on another page. */
  public boolean isMore() {
    return view.more();
  }

  /** The path of the request. */
  public String getPath() {
    return "/request/" + place.getId();
  }

  /** The path of the answer. */
  public String getAnswer() {
    return "/redaction/" + place.getId();
  }

  private String here() {
    return getPath() + "/gathered";
  }
}
