#!/usr/bin/env bash
# Folds the migrations of both providers into one clean Initial. Only while nobody has data.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
for provider in Sqlite SqlServer; do
  project="Migrations/PhotoStudio.Migrations.$provider"
  rm -rf "$project/Migrations"
  dotnet ef migrations add Initial --project "$project" --output-dir Migrations
done
