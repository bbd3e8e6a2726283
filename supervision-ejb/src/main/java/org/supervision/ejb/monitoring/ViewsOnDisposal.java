package org.supervision.ejb.monitoring;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.FileDisposed;

/** The views that somebody saved while they worked here go with their file. */
class ViewsOnDisposal {

  @Inject private SavedViews views;

  void onDisposed(@Observes @Priority(FileDisposed.THEN) FileDisposed fact) {
    views.ofPerson(fact.superviseeId()).forEach(views::remove);
  }
}
