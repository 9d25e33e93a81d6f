#!/usr/bin/env bash
# one-file.sh CRAWL.warc.gz ANSWERS.jsonl: reviews the pages of one file of a crawl. Run again, it goes on where it ended.
# RECEIPTS is the program in one file; docs/bulk.md has the line that makes it.
set -euo pipefail
: "${RECEIPTS:?set it to the path of receipts.mjs}"
zcat "$1" | node "$RECEIPTS" warc | node "$RECEIPTS" page --jsonl --done "$2" >> "$2"
