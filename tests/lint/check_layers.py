#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if a file breaks a rule of the layout that neither compiler nor linker sees.

Usage: check_layers.py PROJECT_ROOT

Linking Qt6::Core alone already puts every Qt header on the include path, and one models library holds all
features, so their layers are held here: what a folder may include, where SQL stands, how long a file may be.
"""
import re
import subprocess
import sys
from pathlib import Path

# In building order; each feature may include only itself and those before it.
FEATURES = [
    "core", "storage", "tabular", "calendar", "log", "vault", "people", "evidence", "safekeeping", "documents",
    "organisation", "protection", "bia", "plans", "duties", "incidents", "exercises", "reviews", "maintenance",
    "measurements", "availability", "capacity", "upkeep", "readiness", "reports", "search", "exchange", "sample",
]
LAYERS = {  # folder: (project folders it may include, Qt modules it may include)
    "models/core": ({"models/core"}, {"QtCore"}),
    "models/storage": ({"models/core", "models/storage"}, {"QtCore", "QtSql"}),
    "models": ({"models"}, {"QtCore", "QtSql"}),
    "views": ({"models", "views"}, {"QtCore", "QtGui", "QtWidgets", "QtCharts", "QtPrintSupport", "QtSvg"}),
    "app": ({"models", "views", "app"},
            {"QtCore", "QtGui", "QtWidgets", "QtSql", "QtSvg", "QtCharts", "QtPrintSupport", "QtKeychain"}),
}
THIRD_PARTY = {  # header begins with: folders that may include it
    "sqlite3.h": ("models/storage/",),
    "nettle/": ("models/core/",),
    "sodium": ("models/log/", "models/vault/"),
    "libical/": ("models/calendar/",),
    "archive": ("models/tabular/", "models/exchange/"),
    "simdjson": ("models/measurements/", "models/tabular/"),
    "unicode/": ("models/search/",),
    "xlsxwriter": ("models/reports/",),
    "md4c": ("models/reports/",),
    "qt6keychain/": ("app/",),
}
SQL_FILE = re.compile(r"^models/storage/|_store\.cpp$")
SQL_TEXT = re.compile(r'"\s*(SELECT\s|INSERT\s+(OR|INTO)|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX)|PRAGMA\s|BEGIN\s+IMM)')
STORAGE_USER = re.compile(r"^models/storage/|_(store|service)\.(cpp|h)$|^app/")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
LONGEST = {".cpp": 600, ".h": 200}
LONGEST_MAIN = 40


def qt_modules() -> dict[str, str]:
    """Maps each Qt header name (QWidget, qwidget.h) to its module (QtWidgets)."""
    found = subprocess.run(["qmake6", "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True)
    modules: dict[str, str] = {}
    for folder in Path(found.stdout.strip()).glob("Qt*"):
        for header in folder.iterdir():
            modules.setdefault(header.name, folder.name)
    return modules


def layer_of(path: str):
    for prefix in sorted(LAYERS, key=len, reverse=True):
        if path.startswith(prefix + "/"):
            return LAYERS[prefix]
    return None


def feature_of(path: str):
    parts = path.split("/")
    return parts[1] if parts[0] == "models" and len(parts) > 2 else None


def check_form(path: str, text: str):
    lines = text.splitlines()
    limit = LONGEST_MAIN if path == "app/main.cpp" else LONGEST[Path(path).suffix]
    if len(lines) > limit:
        yield f"{path}: {len(lines)} lines, more than {limit}"
    if not lines or lines[0] != "// SPDX-License-Identifier: GPL-3.0-or-later":
        yield f"{path}:1: the licence line is missing"
    if path.endswith(".h") and "#pragma once" not in text:
        yield f"{path}: no #pragma once"
    for number, line in enumerate(lines, 1):
        if "\t" in line:
            yield f"{path}:{number}: tabulator"
        if not SQL_FILE.search(path) and not path.startswith("tests/") and SQL_TEXT.search(line):
            yield f"{path}:{number}: SQL belongs in models/storage or a *_store.cpp"
        if re.search(r"/(home|root|work)/", line):
            yield f"{path}:{number}: path of a machine"


def check_project_include(path: str, number: int, target: str, folders):
    if target.endswith(".moc"):
        return
    if not any(target.startswith(folder + "/") for folder in folders):
        yield f"{path}:{number}: may not include {target}"
    elif path.startswith("views/") and (target.endswith("_store.h") or target.startswith("models/storage/")):
        yield f"{path}:{number}: views talk to services, not to {target}"
    elif target.startswith("models/storage/") and path.startswith("models/") and not STORAGE_USER.search(path):
        yield f"{path}:{number}: only a store, a service or app may use {target}"
    upper, lower = feature_of(path), feature_of(target)
    if upper and lower:
        if upper not in FEATURES:
            yield f"{path}:{number}: the feature {upper} has no place in the order of features"
        elif lower not in FEATURES[:FEATURES.index(upper) + 1]:
            yield f"{path}:{number}: the feature {upper} may not know {lower}"


def check_library_include(path: str, number: int, target: str, allowed_qt, modules):
    module = target.split("/")[0] if target.startswith("Qt") and "/" in target else modules.get(target)
    if module and module not in allowed_qt:
        yield f"{path}:{number}: may not use {module} ({target})"
    elif module == "QtSql" and not path.startswith("app/") and not SQL_FILE.search(path):
        yield f"{path}:{number}: SQL belongs in models/storage or a *_store.cpp"
    for header, places in THIRD_PARTY.items():
        if target.startswith(header) and not path.startswith(places):
            yield f"{path}:{number}: {target} is for {', '.join(places)} only"


def complaints(path: str, text: str, modules):
    yield from check_form(path, text)
    layer = layer_of(path)
    if layer is None:
        return
    folders, allowed_qt = layer
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if match and match.group(1) == '"':
            yield from check_project_include(path, number, match.group(2), folders)
        elif match:
            yield from check_library_include(path, number, match.group(2), allowed_qt, modules)


def check_tree(root: Path) -> list[str]:
    modules = qt_modules()
    found: list[str] = []
    for folder in ("app", "models", "views", "tests"):
        for source in sorted((root / folder).rglob("*")):
            if source.suffix in LONGEST:
                found += complaints(source.relative_to(root).as_posix(), source.read_text(encoding="utf-8"), modules)
    return found


if __name__ == "__main__":
    problems = check_tree(Path(sys.argv[1]))
    print("\n".join(problems) if problems else "The layout holds.")
    sys.exit(1 if problems else 0)
