#!/usr/bin/env bash
# Publishes the portal as it runs in production and measures it, in one run; figures are to be compared as ratios within the run.
#   bash tests/Portal.Benchmarks/run.sh                       5,000 and 50,000 generated items
#   bash tests/Portal.Benchmarks/run.sh --items 5000 --seconds 3
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v wrk >/dev/null || apt-get install -y -q wrk
dotnet publish src/Portal.Web -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o artifacts/portal -v quiet
dotnet build tests/Portal.Benchmarks -c Release -v quiet
exec dotnet run -c Release --no-build --project tests/Portal.Benchmarks -- "$@"
