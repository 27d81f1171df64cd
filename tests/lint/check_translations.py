#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if the Chinese translation lacks a text of the sources, is unfinished, or its placeholders differ.

Usage: check_translations.py PROJECT_ROOT LUPDATE
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

PLACEHOLDER = re.compile(r"%(?:L?[0-9]+|n)")


def messages(path: Path):
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def complaints(path: Path):
    for context, message in messages(path):
        source = message.findtext("source")
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(forms):
            yield f"{context}: not translated: {source}"
        for form in forms:
            if set(PLACEHOLDER.findall(form)) != set(PLACEHOLDER.findall(source)):
                yield f"{context}: placeholders differ: {source} | {form}"


def main() -> int:
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    shipped = root / "translations" / "holdfast_zh_CN.ts"
    found = list(complaints(shipped)) + list(complaints(root / "translations" / "holdfast_en.ts"))
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / shipped.name
        shutil.copy(shipped, fresh)
        subprocess.run([lupdate, "-I", ".", "-locations", "none", "-no-obsolete", "app", "models", "views", "-ts", str(fresh)],
                       cwd=root, check=True, capture_output=True)
        found += [f"run update_translations: {line}" for line in complaints(fresh) if line not in found]
    print("\n".join(found) if found else "The translation is complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
