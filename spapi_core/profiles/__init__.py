"""Which application calls for which account: the configuration file, profiles, secrets."""
