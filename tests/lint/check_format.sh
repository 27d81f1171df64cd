#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a source file is not as clang-format leaves it. Usage: check_format.sh PROJECT_ROOT
set -euo pipefail
command -v clang-format >/dev/null || exit 77
cd "$1"
find app models views tests \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 clang-format --dry-run -Werror
