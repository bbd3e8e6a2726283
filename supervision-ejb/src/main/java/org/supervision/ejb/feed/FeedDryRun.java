package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supervision.domain.feed.FeedBreach;
import org.supervision.domain.feed.FeedComparison;
import org.supervision.domain.feed.FeedFile;
import org.supervision.domain.feed.FeedGain;
import org.supervision.domain.feed.FeedRun;
import org.supervision.domain.feed.PeopleNow;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** Reckons what a feed would change from a day on; it changes nothing. */
class FeedDryRun {

  @Inject private KnownPeople known;
  @Inject private KnownKeys keys;
  @Inject private FeedRules rules;
  @Inject private FeedAheads aheads;
  @Inject private Clock clock;

  /** What a run would change from its day on. */
  FeedPreview of(FeedRun run, byte[] bytes) {
    LocalDate day = dayOf(run);
    LocalDate came = LocalDate.ofInstant(run.getUploadedAt(), clock.getZone());
    return of(run.getOrganisationId(), bytes, day, effectiveOn(run) == null ? day : came);
  }

  /** What a file would change from today on. */
  FeedPreview of(String organisationId, byte[] bytes) {
    LocalDate today = LocalDate.now(clock);
    return of(organisationId, bytes, today, today);
  }

  /** What follows from one for those whose files would pass. */
  FeedAhead ahead(String organisationId, FeedPreview preview) {
    return aheads.of(organisationId, preview);
  }

  /** The day from which a run takes effect, or null for when it is decided on. */
  LocalDate effectiveOn(FeedRun run) {
    return run.getEffectiveAt() == null
        ? null
        : LocalDate.ofInstant(run.getEffectiveAt(), clock.getZone());
  }

  /** What came late is compared with today; only the files that pass do so from before. */
  private LocalDate dayOf(FeedRun run) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = effectiveOn(run);
    return day == null || day.isBefore(today) ? today : day;
  }

  private FeedPreview of(String organisationId, byte[] bytes, LocalDate day, LocalDate madeOn) {
    PeopleNow now = known.of(organisationId, day);
    FeedFile file = FeedReader.read(bytes);
    FeedComparison comparison =
        FeedComparison.of(now, file, keys.of(organisationId, now), day, madeOn);
    List<FeedBreach> breaches = rules.brokenBy(organisationId, file, comparison, day);
    int percent = Settings.number(Setting.FEED_ENDS_PERCENT);
    return new FeedPreview(
        day,
        now.open(),
        comparison,
        file,
        FeedReport.of(comparison, breaches, names(now, file)),
        percent,
        comparison.endsMoreThan(percent),
        breaches,
        FeedGain.of(now, file, comparison));
  }

  /** Everybody's name by their number, those to come included. */
  private static Map<String, String> names(PeopleNow now, FeedFile file) {
    Map<String, String> names = new HashMap<>();
    now.open().forEach(row -> names.put(row.person().number(), row.person().name()));
    file.lines()
        .forEach(line -> names.put(line.row().person().number(), line.row().person().name()));
    return names;
  }
}
