package org.supervision.ejb.home;

import jakarta.inject.Inject;
import org.supervision.ejb.action.ActionService;
import org.supervision.ejb.agreement.StandingAgreements;
import org.supervision.ejb.allocation.FileDeviations;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Relationships;
import org.supervision.ejb.record.FileRecords;
import org.supervision.ejb.record.FollowedSessions;
import org.supervision.ejb.retention.Retention;
import org.supervision.ejb.transfer.FileEndings;

/** Where the reads of the file page come from. */
class FileReads {

  @Inject private Files files;
  @Inject private Relationships relationships;
  @Inject private StandingAgreements agreements;
  @Inject private FollowedSessions sessions;
  @Inject private RecordReads records;

  Files files() {
    return files;
  }

  Relationships relationships() {
    return relationships;
  }

  StandingAgreements agreements() {
    return agreements;
  }

  FollowedSessions sessions() {
    return sessions;
  }

  FileRecords records() {
    return records.records;
  }

  ActionService actions() {
    return records.actions;
  }

  FileDeviations deviations() {
    return records.deviations;
  }

  FileEndings endings() {
    return records.endings;
  }

  Retention retention() {
    return records.retention;
  }

  /** What is read beside: records, actions, deviations, endings, how long it is all kept. */
  static class RecordReads {
    @Inject private FileEndings endings;
    @Inject private FileDeviations deviations;
    @Inject private FileRecords records;
    @Inject private ActionService actions;
    @Inject private Retention retention;
  }
}
