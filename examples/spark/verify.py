"""Compares what Spark wrote with what one thread gives for the same corpus; exits with 1 where they differ."""

import json
import sys

import pyarrow.parquet as parquet

lines, articles, groups = sys.argv[1:]

with open(lines, encoding="utf8") as file:
    expected = {json.loads(line)["id"]: line.rstrip("\n") for line in file}
rows = parquet.read_table(articles).to_pylist()
found = {row["id"]: row["article"] for row in rows}

twice = len(rows) - len(found)
missing = expected.keys() - found.keys()
other = [id for id in expected.keys() & found.keys() if expected[id] != found[id]]
claims = sum(len(row["claims"] or []) for row in rows)
errors = sum(row["error"] is not None for row in rows)
found_groups = parquet.read_table(groups).to_pylist()
disputed = sum(0 < group["disagreement"] for group in found_groups)

print(f"{len(rows)} articles, {claims} claims, {errors} errors, {len(found_groups)} groups, {disputed} disputed")
print(f"missing {len(missing)}, twice {twice}, too many {len(found.keys() - expected.keys())}, different {len(other)}")
sys.exit(0 if rows and found_groups and found == expected and twice == 0 else 1)
