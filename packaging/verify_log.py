#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies the log in a Holdfast records.db without Holdfast.

Usage: verify_log.py RECORDS.DB [CHECKPOINT…]

Recomputes the RFC 6962 tree of every device from the bytes of its entries and compares it with what is stored, and with
checkpoints that somebody kept elsewhere. Exit status: 0 holds, 1 does not hold, 2 could not be read.
"""
import base64
import hashlib
import json
import sqlite3
import sys
import uuid

FIELDS = ("format", "uid", "device", "seq", "logical_ms", "logical_counter", "subject_kind", "subject_uid", "kind",
          "occurred_at_ms", "recorded_at_ms", "zone", "offset", "boot", "boot_ns", "author_uid", "author_name",
          "author_role", "author_assurance", "behalf_uid", "behalf_name", "second_uid", "second_name", "second_role",
          "second_assurance", "schema", "public", "commitment")
NUMBERS = ("seq", "logical_ms", "logical_counter", "occurred_at_ms", "recorded_at_ms")


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


class Tree:
    """The right edge of a Merkle tree (RFC 6962, 2.1)."""

    def __init__(self):
        self.size, self.peaks = 0, []

    def append(self, leaf: bytes) -> bytes:
        """Adds a leaf; the answer is what its entry must hold: the hashes of the subtrees completed."""
        done, bits = [sha(b"\x00" + leaf)], self.size
        while bits & 1:
            done.append(sha(b"\x01" + self.peaks.pop() + done[-1]))
            bits >>= 1
        self.peaks.append(done[-1])
        self.size += 1
        return b"".join(done)

    def root(self) -> bytes:
        if not self.peaks:
            return sha(b"")
        root = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            root = sha(b"\x01" + peak + root)
        return root


def fields_of(body: bytes) -> dict:
    """Takes canonical bytes apart: each field is its length in four bytes, then its content."""
    values, at = [], 0
    while at < len(body):
        length = int.from_bytes(body[at:at + 4], "big")
        values.append(body[at + 4:at + 4 + length])
        at += 4 + length
    if at != len(body) or len(values) != len(FIELDS) or values[0] != b"holdfast-entry-v1":
        raise ValueError("not an entry")
    return dict(zip(FIELDS, values))


def row_fault(row, entry: dict):
    """What is wrong with the columns stored beside an entry, if anything."""
    for name in NUMBERS:
        if int.from_bytes(entry[name], "big", signed=name != "seq") != row[name]:
            return f"{name} differs from the entry"
    for name in ("uid", "device", "subject_uid"):
        if entry[name] != row[name]:
            return f"{name} differs from the entry"
    for name in ("subject_kind", "kind"):
        if entry[name].decode() != row[name]:
            return f"{name} differs from the entry"
    if row["salt"] is not None and sha(row["salt"] + row["content"]) != entry["commitment"]:
        return "the private part was changed"
    return None


def read_checkpoint(path: str):
    lines = open(path, encoding="utf-8").read().split("\n")
    device = uuid.UUID(lines[0].removeprefix("holdfast.device/")).bytes
    return device, int(lines[1]), base64.b64decode(lines[2], validate=True)


def verify(path: str, held) -> bool:
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    database.row_factory = sqlite3.Row
    rows = database.execute("SELECT e.*, p.salt, p.content FROM log_entry e LEFT JOIN log_private p ON p.uid = e.uid "
                            "ORDER BY e.device, e.seq").fetchall()
    trees, faults, erased, missing, last = {}, {}, set(), {}, {}
    held = list(held)
    for row in rows:
        try:
            entry = fields_of(row["body"])
            payload = json.loads(entry["public"])
        except ValueError:
            continue
        if entry["kind"] == b"private-erased":
            erased.add(uuid.UUID(payload["entry"]).bytes)
        previous = payload.get("previous", {}) if row["seq"] == 1 else {}
        if "root" in previous:  # A new device names the head of the one before it.
            held.append((uuid.UUID(previous["device"]).bytes, previous["size"], bytes.fromhex(previous["root"])))
    for row in rows:
        device = row["device"]
        tree = trees.setdefault(device, Tree())
        place = tree.size + 1

        def blame(reason, device=device, place=place):
            faults.setdefault(device, (place, reason))

        if row["seq"] != place:
            blame(f"entry {place} is missing")
        if tree.append(row["body"]) != row["nodes"] or tree.root() != row["root"]:
            blame("the bytes are not those that the tree was built from")
        try:
            entry = fields_of(row["body"])
        except ValueError:
            blame("cannot be read")
            continue
        if fault := row_fault(row, entry):
            blame(fault)
        time = (row["logical_ms"], row["logical_counter"])
        if last.get(device, (-1 << 63, 0)) >= time:
            blame("is not later than the one before it")
        last[device] = time
        if row["salt"] is None:
            missing[row["uid"]] = (device, place)
        for held_device, size, root in held:
            if held_device == device and size == tree.size and root != tree.root():
                blame(f"one of the entries up to {size} differs from what a checkpoint proves")
    for held_device, size, _ in held:
        found = trees.setdefault(held_device, Tree()).size
        if found < size:
            faults.setdefault(held_device, (found + 1, f"a checkpoint proves {size} entries, there are {found}"))
    for (device,) in database.execute("SELECT uid FROM device"):
        if not trees.setdefault(device, Tree()).size:
            faults.setdefault(device, (1, "the log of this device is missing"))
    for uid, (device, place) in missing.items():
        if uid not in erased:
            faults.setdefault(device, (place, "the private part is missing, and no entry says that it was erased"))
    for device, tree in trees.items():
        fault = faults.get(device)
        verdict = f"entry {fault[0]}: {fault[1]}" if fault else "holds"
        print(f"{uuid.UUID(bytes=device)}  {tree.size} entries  root {tree.root().hex()}  {verdict}")
    return not faults


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    try:
        sys.exit(0 if verify(sys.argv[1], map(read_checkpoint, sys.argv[2:])) else 1)
    except (OSError, sqlite3.Error, ValueError, IndexError) as error:
        print(f"cannot be read: {error}", file=sys.stderr)
        sys.exit(2)
