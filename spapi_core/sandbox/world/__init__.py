"""What there is in the sandbox: operations, accounts, usage plans, documents, the clock."""
