#!/bin/sh
# Brings the database up to date, then becomes the application, so that signals reach it.
set -eu
node tools/migrate.ts
exec node --enable-source-maps apps/api/dist/main.js
