"""What a part of a query costs, in points: one row read by a key is the measure.

Separate, because both the public schema (@cost) and the pricing of plans take the numbers from here.
A thousand points take PostgreSQL about 3 to 6 ms (docs/limits.md has the command).

Source: IBM, GraphQL Cost Directives (type weight 1, field weight 0 unless stated).
"""

# One record, and one look for the records of a connection; the defaults, so that no field says so.
RECORD = 1
CONNECTION = 1
# Counting walks every row that matches.
TOTAL = 10
# A condition over linked records is looked up for every row that it may drop.
RELATED = 10
# A part of a text is looked up by trigrams, then compared.
PART = 5
# An aggregate walks every row in scope, once for all its groups.
AGGREGATE = 100
