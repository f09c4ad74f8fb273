#!/usr/bin/env bash
# Builds the portal and runs every test: unit, data (SQLite and PostgreSQL), web, browser (Chromium).
# Installs Chromium and PostgreSQL's programs first where they are missing (Debian, as root or with sudo).
#   bash tests/run.sh            everything
#   bash tests/run.sh Content    only the test projects whose name contains a given word
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
export LC_ALL=C.UTF-8

say() { printf '\n== %s\n' "$1"; }

install_missing() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
  [ ${#missing[@]} -eq 0 ] && return
  say "Installing ${missing[*]}"
  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -q
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"
}

command -v dotnet >/dev/null || { echo "The .NET 10 SDK is missing (https://dotnet.microsoft.com)." >&2; exit 1; }
install_missing

say "Building"
dotnet build Portal.sln -c Release -v quiet

passed=0; failed=0; broken=()
for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  case "$name" in *"${1:-}"*) ;; *) continue ;; esac
  say "$name"
  output=$(mktemp)
  if ! dotnet test "$project" -c Release --no-build --logger "console;verbosity=minimal" 2>&1 | tee "$output"; then
    broken+=("$name")
  fi
  summary=$(grep -E '^(Passed!|Failed!)' "$output" | tail -n 1 || true)
  [ -n "$summary" ] || broken+=("$name (ran no test)")
  passed=$((passed + $(sed -nE 's/.*Passed: +([0-9]+).*/\1/p' <<<"$summary" | grep . || echo 0)))
  failed=$((failed + $(sed -nE 's/.*Failed: +([0-9]+).*/\1/p' <<<"$summary" | grep . || echo 0)))
  rm -f "$output"
done

[ ${#broken[@]} -eq 0 ] || { say "Broken"; printf '%s\n' "${broken[@]}"; }
[ ${#broken[@]} -eq 0 ] || [ "$failed" -gt 0 ] || failed=${#broken[@]}
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
