package org.supervision.ejb.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.Clearing;
import org.supervision.ejb.retention.FileDisposed;

/** Messages that lead into a file that is destroyed. */
class MailOnDisposal {

  @Inject private Clearing clearing;

  void onDisposed(@Observes @Priority(FileDisposed.FIRST) FileDisposed fact) {
    clearing.by("destroy_mail", fact);
  }
}
