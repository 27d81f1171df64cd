#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds Holdfast and works its tour through in ./demo, never in your own data.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/install.sh
install_packages

cmake --preset release
cmake --build --preset release --target holdfast

demo="$PWD/demo"
# Only what an earlier tour left is removed.
if [ -f "$demo/tour/transcript.md" ]; then rm -rf "$demo/tour"; fi
mkdir -p "$demo"
XDG_STATE_HOME="$demo/state" build/release/app/holdfast tour --out "$demo/tour"
