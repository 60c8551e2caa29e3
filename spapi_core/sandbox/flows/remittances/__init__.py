"""Payments to vendors and the invoices that they pay."""
