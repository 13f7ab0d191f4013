#!/usr/bin/env bash
# Asks Ace by DAISY whether books are accessible: ace.sh BOOK.epub... Needs npm and Chromium. Fails where one does not pass.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cp "$here/package.json" "$here/package-lock.json" "$work"
# Nothing that a package would run or fetch besides: the browser is the one of this machine.
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --silent)
export PUPPETEER_EXECUTABLE_PATH=${PUPPETEER_EXECUTABLE_PATH:-$(command -v chromium)}
failed=0
for book in "$@"; do
  # Where Ace fails it says so in words alone, and writes no report.
  "$work/node_modules/.bin/ace-cli" --force --outdir "$work/report" "$book" > "$work/said" 2>&1 || true
  if ! node -e '
    const report = JSON.parse(require("fs").readFileSync(process.argv[1] + "/report/report.json"));
    const outcome = report["earl:result"]["earl:outcome"];
    console.log(process.argv[2] + ": " + outcome);
    for (const page of report.assertions) for (const a of page.assertions)
      console.log("  " + page["earl:testSubject"].url + " " + a["earl:test"]["dct:title"] + ": " + a["earl:result"]["dct:description"]);
    process.exit(outcome === "pass" ? 0 : 1);' "$work" "$book"; then
    failed=1; tail -n 20 "$work/said"
  fi
  rm -rf "$work/report"
done
exit "$failed"
