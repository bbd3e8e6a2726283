package org.supervision.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.allocation.DifficultyReadingService;
import org.supervision.ejb.allocation.DifficultyRow;
import org.supervision.ejb.allocation.DifficultyService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;

/** Saying that a relationship isn't working. */
@Named
@RequestScoped
public class RaiseDifficultyPage {

  @Inject private DifficultyService difficulties;
  @Inject private DifficultyReadingService reading;
  @Inject private Place place;
  @Inject private Go go;

  private String account;
  private List<DifficultyRow> earlier;

  /** Lets in one of the two before anything is shown. */
  public void open() {
    getEarlier();
  }

  /** Raises it. */
  public void raise() {
    go.to(
        "/difficulty/" + difficulties.raise(place.id("with"), account),
        "allocation.difficulty.raised");
  }

  /** What was raised in this relationship before. */
  public List<DifficultyRow> getEarlier() {
    if (earlier == null) {
      earlier = reading.of(place.id("with"));
    }
    return earlier;
  }

  public String getAccount() {
    return account;
  }

  /** Takes what is typed. */
  public void setAccount(String typed) {
    account = typed;
  }
}
