GRANT DELETE ON absence TO ${app_ip}, ${app_local};
