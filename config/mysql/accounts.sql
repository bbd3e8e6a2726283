-- The three schemas and the accounts that use them, made once by a database administrator. Replace each
-- ${...} by a password, and the hosts by those from which the servers connect. What the product's own
-- accounts may do with each table is granted by the migration that makes the table, and nowhere else.
CREATE DATABASE IF NOT EXISTS supervision CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE DATABASE IF NOT EXISTS supervision_keys CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE DATABASE IF NOT EXISTS supervision_server CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Makes and alters tables; used by the migration alone, never by a running server.
CREATE USER IF NOT EXISTS 'supervision_ddl'@'127.0.0.1' IDENTIFIED BY '${ddl}';
CREATE USER IF NOT EXISTS 'supervision_ddl'@'localhost' IDENTIFIED BY '${ddl}';
GRANT ALL ON supervision.* TO 'supervision_ddl'@'127.0.0.1', 'supervision_ddl'@'localhost' WITH GRANT OPTION;
GRANT ALL ON supervision_keys.* TO 'supervision_ddl'@'127.0.0.1', 'supervision_ddl'@'localhost' WITH GRANT OPTION;
GRANT ALL ON supervision_server.* TO 'supervision_ddl'@'127.0.0.1', 'supervision_ddl'@'localhost' WITH GRANT OPTION;

-- The content.
CREATE USER IF NOT EXISTS 'supervision'@'127.0.0.1' IDENTIFIED BY '${app}';
CREATE USER IF NOT EXISTS 'supervision'@'localhost' IDENTIFIED BY '${app}';

-- The wrapped file keys.
CREATE USER IF NOT EXISTS 'supervision_keys'@'127.0.0.1' IDENTIFIED BY '${keys}';
CREATE USER IF NOT EXISTS 'supervision_keys'@'localhost' IDENTIFIED BY '${keys}';

-- The server's own timers and batch jobs.
CREATE USER IF NOT EXISTS 'supervision_server'@'127.0.0.1' IDENTIFIED BY '${server}';
CREATE USER IF NOT EXISTS 'supervision_server'@'localhost' IDENTIFIED BY '${server}';
