package org.supervision.ejb.request;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.request.GatheredKind;
import org.supervision.domain.shared.London;

/**
 * Repository of what all features keep about somebody: for each kind how much and of which days,
 * and the rows of one kind. Facts alone, read where they stand; nothing is copied.
 */
class GatheredRows {

  private static final String OF_FILE =
      " FROM supervision_file f JOIN %s t ON t.file_id = f.id WHERE f.supervisee_id = ?1";
  private static final String OF_PERSON = " FROM %s t WHERE t.%s = ?1";
  private static final String OF_SESSION =
      " FROM supervision_session s JOIN %s t ON t.session_id = s.id WHERE s.supervisee_id = ?1";

  /** Nothing of a draft is given that they were not shown (ACCESS 1). */
  private static final String SHOWN = " AND (t.state <> 'DRAFT' OR t.first_shared_at IS NOT NULL)";

  private static final String NO_DRAFT = " AND t.state <> 'DRAFT'";

  private static final String HANDED_OVER = " AND t.handed_over_at IS NOT NULL";

  private static final String AGREED = " AND t.agreed_at IS NOT NULL";

  /** What the worker is not told of for now is not told by this way either (ACCESS 24). */
  private static final String NOT_WITHHELD =
      " AND t.verb <> 'SEAL' AND (t.window_id IS NULL OR t.window_id NOT IN"
          + " (SELECT g.id FROM access_grant g WHERE g.withheld_until > '%s'))";

  private static final int ABOUT = 3;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH.mm", Locale.UK);

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  @Inject private Clock clock;

  /** How much there is of each kind, in one statement; what there is none of is left out. */
  Map<GatheredKind, Gathered> counts(String personId) {
    String all =
        Arrays.stream(GatheredKind.values())
            .map(kind -> "SELECT '" + kind + "' AS kind," + columns(kind) + from(kind, false))
            .collect(Collectors.joining(" UNION ALL "));
    List<?> rows =
        em.createNativeQuery(
                "SELECT kind, COUNT(*), MIN(day), MAX(day) FROM (" + all + ") g GROUP BY kind")
            .setParameter(1, personId)
            .getResultList();
    Map<GatheredKind, Gathered> counts = new EnumMap<>(GatheredKind.class);
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      GatheredKind kind = GatheredKind.valueOf(cells[0].toString());
      int howMany = ((Number) cells[1]).intValue();
      counts.put(kind, new Gathered(kind, howMany, day(cells[2]), day(cells[3])));
    }
    return counts;
  }

  /**
   * Some rows of one kind, the last first.
   *
   * @param toGive whether it is for who asks, and not for who looks what there is
   */
  List<GatheredItem> items(
      GatheredKind kind, String personId, boolean toGive, int first, int atMost) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT id, day, state, about FROM (SELECT"
                    + columns(kind)
                    + from(kind, toGive)
                    + ") g ORDER BY day DESC, id")
            .setParameter(1, personId)
            .setFirstResult(first)
            .setMaxResults(atMost)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(GatheredRows::item).toList();
  }

  private static GatheredItem item(Object[] row) {
    return new GatheredItem(text(row[0]), day(row[1]), text(row[2]), text(row[ABOUT]));
  }

  /** Identifier, day, state, and of a log what it was about. */
  private static String columns(GatheredKind kind) {
    return switch (kind) {
      case RECORD -> of("held_on", "t.state");
      case AGREEMENT -> of("drafted_at", "t.state");
      case SESSION, LED_SESSION -> of("on_day", "t.state");
      case TIGHTER -> of("set_at", "NULL");
      case PROPOSAL -> of("proposed_at", "t.state");
      case PREPARATION -> of("sent_at", "NULL");
      case AGENDA -> of("added_at", "NULL");
      case ACTION, OWNED_ACTION -> of("due_on", "t.status");
      case DOCUMENT -> of("dated_on", "t.kind");
      case DEVIATION -> of("asked_at", "t.state");
      case DIFFICULTY -> of("raised_at", "NULL");
      case HANDOVER -> of("written_at", "NULL");
      case MOVE -> of("effective_at", "t.state");
      case RELATIONSHIP -> of("from_at", "t.kind");
      case POST, ABSENCE -> of("from_on", "NULL");
      case EMPLOYMENT -> of("started_on", "NULL");
      case LOOKED, DID ->
          " CONCAT(t.chain_id, t.seq) AS id, "
              + minute("t.at")
              + " AS day, IF(t.outcome = 'ALLOWED', t.verb, t.outcome) AS state,"
              + " t.subject_kind AS about";
    };
  }

  private static String of(String day, String state) {
    return " t.id AS id, " + minute("t." + day) + " AS day, " + state + " AS state, NULL AS about";
  }

  private String from(GatheredKind kind, boolean toGive) {
    String all = from(kind);
    return switch (kind) {
      case RECORD -> toGive ? all + SHOWN : all;
      case AGREEMENT -> toGive ? all + NO_DRAFT : all;
      case HANDOVER -> toGive ? all + HANDED_OVER : all;
      case ACTION, OWNED_ACTION -> toGive ? all + AGREED : all;
      case LOOKED -> all + NOT_WITHHELD.formatted(LocalDate.now(clock));
      default -> all;
    };
  }

  private static String from(GatheredKind kind) {
    return switch (kind) {
      case RECORD -> OF_FILE.formatted("supervision_record");
      case AGREEMENT -> OF_FILE.formatted("supervision_agreement");
      case SESSION -> OF_PERSON.formatted("supervision_session", "supervisee_id");
      case LED_SESSION -> OF_PERSON.formatted("supervision_session", "supervisor_id");
      case TIGHTER -> OF_FILE.formatted("tighter_frequency");
      case PROPOSAL -> OF_FILE.formatted("time_proposal");
      case PREPARATION -> OF_SESSION.formatted("preparation");
      case AGENDA -> OF_SESSION.formatted("agenda_item");
      case ACTION ->
          " FROM supervision_record r JOIN supervision_action t ON t.record_id = r.id"
              + " WHERE r.supervisee_id = ?1";
      case OWNED_ACTION ->
          OF_PERSON.formatted("supervision_action", "owner_id") + " AND t.supervisee_id <> ?1";
      case DOCUMENT -> OF_FILE.formatted("filed_document");
      case DEVIATION -> OF_FILE.formatted("deviation");
      case DIFFICULTY ->
          " FROM supervisory_relationship r JOIN difficulty t ON t.relationship_id = r.id"
              + " WHERE r.supervisee_id = ?1";
      case HANDOVER -> OF_FILE.formatted("handover_note");
      case MOVE -> OF_FILE.formatted("file_transfer");
      case RELATIONSHIP ->
          OF_PERSON.formatted("supervisory_relationship", "supervisee_id")
              + " OR t.supervisor_id = ?1";
      case POST -> OF_PERSON.formatted("post", "person_id");
      case EMPLOYMENT -> OF_PERSON.formatted("employment", "person_id");
      case ABSENCE -> OF_PERSON.formatted("absence", "person_id");
      case LOOKED ->
          " FROM supervision_file f JOIN access_log t ON t.chain_id = f.id"
              + " WHERE f.supervisee_id = ?1";
      case DID -> OF_PERSON.formatted("access_log", "person_id");
    };
  }

  /** A day or an instant, in UTC both, as one text: midnight there is the same day in London. */
  private static String minute(String column) {
    return "DATE_FORMAT(" + column + ", '%Y-%m-%dT%H.%i')";
  }

  private static LocalDate day(Object cell) {
    return cell == null
        ? null
        : London.day(LocalDateTime.parse(cell.toString(), MINUTE).toInstant(ZoneOffset.UTC));
  }

  private static String text(Object cell) {
    return cell == null ? null : cell.toString();
  }
}
