GRANT DELETE ON post TO ${app_ip}, ${app_local};
