package org.supervision.ejb.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.supervision.domain.access.Verb;
import org.supervision.domain.feed.FeedRun;
import org.supervision.domain.feed.FeedState;
import org.supervision.domain.people.Person;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.transfer.Moves;

/** Runs of the feed before HR: what is under way, what one would change, what one did change. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedReadingService {

  private static final int AT_MOST = 50;

  @Inject private FeedDoor door;
  @Inject private FeedListing listing;
  @Inject private FeedTexts texts;
  @Inject private FeedDryRun dryRun;
  @Inject private FeedProgress progress;

  /** The runs of the organisation, the latest first. */
  public List<FeedRunRow> all() {
    door.admit(Verb.LIST);
    List<FeedRunRow> rows = listing.of(door.caller().organisationId(), AT_MOST);
    door.listed("feeds", rows.size());
    return rows;
  }

  /** One run, with what it would change while that can be decided. */
  public FeedView read(String id) {
    FeedRun run = door.read(id, Verb.LIST);
    door.looked(run, Verb.LIST);
    return view(run);
  }

  /**
   * The same for a page that was read and asks by itself how far a run has come. While it is under
   * way it shows two counts and nothing else, and is not logged again.
   */
  public FeedView follow(String id) {
    FeedRun run = door.read(id, Verb.LIST);
    if (run.getState() != FeedState.APPLYING) {
      door.looked(run, Verb.LIST);
    }
    return view(run);
  }

  private FeedView view(FeedRun run) {
    String id = run.getId();
    FeedPreview preview = run.getState().isOpen() ? dryRun.of(run, texts.file(run)) : null;
    Map<String, Person> people = listing.people(run);
    return new FeedView(
        id,
        run.getState(),
        FeedListing.name(people, run.getUploadedById()),
        run.getUploadedAt(),
        FeedListing.name(people, run.getAskedById()),
        door.caller().id().equals(run.getAskedById()),
        dryRun.effectiveOn(run),
        run.getBeforeText() != null,
        run.getUndoesId() != null,
        run.getEndedAt(),
        run.getChanges(),
        run.getStoppedBy(),
        run.getStoppedAtLine(),
        preview != null || run.getReport() != null,
        listing.moves(run),
        preview,
        preview == null || !preview.isFaultless()
            ? null
            : dryRun.ahead(run.getOrganisationId(), preview),
        preview == null ? List.of() : gaining(preview, people),
        progress.of(id).orElse(null));
  }

  private List<String> gaining(FeedPreview preview, Map<String, Person> people) {
    Map<String, Person> deciding = new LinkedHashMap<>(people);
    deciding.put(door.caller().id(), door.caller().person());
    return deciding.values().stream().filter(preview::isGainFor).map(Person::getName).toList();
  }

  /** What it would change, or did, and its faults: a table to keep. */
  public String report(String id) {
    FeedRun run = door.read(id, Verb.DOWNLOAD);
    if (!run.getState().isOpen() && run.getReport() == null) {
      throw new NotVisible();
    }
    door.looked(run, Verb.DOWNLOAD);
    return run.getState().isOpen()
        ? dryRun.of(run, texts.file(run)).report().table()
        : texts.report(run);
  }

  /** Runs and the people in them. */
  static class FeedListing {

    @Inject private FeedRuns runs;
    @Inject private Names names;
    @Inject private Moves moves;

    boolean moves(FeedRun run) {
      return run.getState() == FeedState.APPLIED && moves.comeWith(run.getId());
    }

    List<FeedRunRow> of(String organisationId, int atMost) {
      List<FeedRun> found = runs.listed(organisationId, atMost);
      Map<String, Person> people =
          names.of(found.stream().map(FeedRun::getUploadedById).filter(Objects::nonNull).toList());
      return found.stream()
          .map(
              run ->
                  new FeedRunRow(
                      run.getId(),
                      run.getState(),
                      run.getUploadedAt(),
                      name(people, run.getUploadedById()),
                      run.getChanges()))
          .toList();
    }

    Map<String, Person> people(FeedRun run) {
      return names.of(
          Stream.of(run.getUploadedById(), run.getAskedById()).filter(id -> id != null).toList());
    }

    static String name(Map<String, Person> people, String id) {
      return id == null || !people.containsKey(id) ? "" : people.get(id).getName();
    }
  }
}
