"""Part of the work-safety data hub."""

HUB_PACKAGE = "work-safety-hub"
