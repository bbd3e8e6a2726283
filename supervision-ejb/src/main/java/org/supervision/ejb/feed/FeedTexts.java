package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.supervision.domain.feed.FeedRun;
import org.supervision.domain.shared.SealedText;
import org.supervision.ejb.keys.FileKeys;

/** Seals what was uploaded, and what is told of it, under a key of the run's own, and opens it. */
class FeedTexts {

  @Inject private FileKeys keys;

  /** Seals a new run's file; it is bytes, because what is no text has to be told of too. */
  void hold(FeedRun run, byte[] file) {
    String text = Base64.getEncoder().encodeToString(file);
    run.hold(keys.create(run.getId()).seal(run.feedContext(), text));
  }

  /** The file. */
  byte[] file(FeedRun run) {
    String text = keys.of(run.getId()).open(run.feedContext(), run.getFeedText());
    return Base64.getDecoder().decode(text);
  }

  /** Seals what was known before a run was applied. */
  SealedText sealBefore(FeedRun run, String known) {
    return keys.of(run.getId()).seal(run.beforeContext(), known);
  }

  /** What was known before a run was applied, as a file. */
  byte[] before(FeedRun run) {
    String known = keys.of(run.getId()).open(run.beforeContext(), run.getBeforeText());
    return known.getBytes(StandardCharsets.UTF_8);
  }

  SealedText seal(FeedRun run, String report) {
    return keys.of(run.getId()).seal(run.reportContext(), report);
  }

  /** What was changed. */
  String report(FeedRun run) {
    return keys.of(run.getId()).open(run.reportContext(), run.getReport());
  }
}
