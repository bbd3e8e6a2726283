CREATE TABLE IF NOT EXISTS post (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  team_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role_key VARCHAR(60) NOT NULL,
  title VARCHAR(200) NOT NULL,
  management_level INT NOT NULL,
  career_stage VARCHAR(60),
  stage_from DATE,
  placement_days INT,
  supervised_here BOOLEAN NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE,
  KEY post_person (person_id),
  KEY post_team (team_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON post TO ${app_ip}, ${app_local};
