CREATE TABLE IF NOT EXISTS STEPEXECUTIONINSTANCEDATA (
  stepexecid BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
  jobexecid BIGINT,
  batchstatus VARCHAR(512),
  exitstatus VARCHAR(512),
  stepname VARCHAR(512),
  readcount INT,
  writecount INT,
  commitcount INT,
  rollbackcount INT,
  readskipcount INT,
  processskipcount INT,
  filtercount INT,
  writeskipcount INT,
  startTime TIMESTAMP NULL,
  endTime TIMESTAMP NULL,
  persistentData BLOB,
  CONSTRAINT JOBEXEC_STEPEXEC_FK FOREIGN KEY (jobexecid) REFERENCES EXECUTIONINSTANCEDATA (jobexecid)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON STEPEXECUTIONINSTANCEDATA TO ${server_ip}, ${server_local};
