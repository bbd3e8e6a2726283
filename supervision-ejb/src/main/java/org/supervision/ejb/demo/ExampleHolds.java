package org.supervision.ejb.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.retention.Hold;
import org.supervision.domain.retention.HoldScope;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import tools.jackson.databind.JsonNode;

/** Makes what keeps files of the example whatever their date. */
class ExampleHolds {

  @Inject private ExampleRows rows;
  @Inject private FileKeys keys;

  /** The hold on a leaver's file, on the day that the example says. */
  void load(JsonNode node, SupervisionFile file, ExampleCast cast) {
    LocalDate day = LocalDate.parse(node.get("set").asString());
    Hold hold = new Hold(cast.organisation().getId(), HoldScope.FILE, file.getId());
    FileKey key = keys.create(hold.getId());
    hold.set(
        key.seal(hold.context("reason"), node.get("reason").asString()),
        key.seal(hold.context("authority"), node.get("authority").asString()),
        LocalDate.parse(node.get("review").asString()),
        day);
    String owner = cast.person(node.get("owner").asString()).getId();
    hold.own(owner, owner, ExampleDates.start(day));
    rows.add(hold);
  }
}
