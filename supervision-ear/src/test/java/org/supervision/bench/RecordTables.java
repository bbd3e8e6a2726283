package org.supervision.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.supervision.ejb.access.ChainMaker;

/** The tables that records stand in, filled together by one connection. */
final class RecordTables implements AutoCloseable {

  private static final String PART =
      "id,version,organisation_id,file_id,relationship_id,supervisee_id,";

  final Table sessions;
  final Table records;
  final Table sections;
  final Table decisions;
  final Table actions;
  final Table versions;
  final Table agreements;
  final Table log;
  final Table chainHeads;

  RecordTables(Connection connection) throws SQLException {
    sessions =
        new Table(
            connection,
            "supervision_session",
            PART + "supervisor_id,kind,state,on_day,starts_at,minutes");
    records =
        new Table(
            connection,
            "supervision_record",
            PART
                + "session_id,supervisor_id,author_id,policy_version_id,template_key,"
                + "template_version,state,held_on,begun_at,saved_at,edited_since_shared,"
                + "shared_number,first_shared_at,shared_at,agreed_at,locked_at,seal");
    sections =
        new Table(
            connection,
            "record_section",
            "id,version,record_id,section_key,position,discussion,text_version,written_by_id,"
                + "written_at");
    decisions =
        new Table(
            connection,
            "decision",
            "id,version,record_id,section_key,position,wording,reason_text,wording_version");
    actions =
        new Table(
            connection,
            "supervision_action",
            PART
                + "record_id,section_key,position,wording,wording_version,owner_id,due_on,"
                + "agreed_at,status");
    versions =
        new Table(
            connection,
            "record_version",
            "id,version,record_id,version_number,kept,kept_at,body,digest");
    agreements =
        new Table(
            connection,
            "supervision_agreement",
            PART
                + "supervisor_id,policy_version_id,agreement_number,state,drafted_at,shared_at,"
                + "signed_on,review_on");
    log = new Table(connection, "access_log", ChainMaker.columns());
    chainHeads = new Table(connection, "chain_head", "chain_id,seq,hash");
  }

  /** Sends what waits in all of them. */
  void flush() throws SQLException {
    for (Table table : all()) {
      table.flush();
    }
  }

  @Override
  public void close() throws SQLException {
    for (Table table : all()) {
      table.close();
    }
  }

  private List<Table> all() {
    return List.of(
        sessions, records, sections, decisions, actions, versions, agreements, log, chainHeads);
  }
}
