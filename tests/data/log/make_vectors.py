#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes known answers for the log's tree, straight from the recursive definitions of RFC 6962, 2.1, and for the
canonical bytes of an entry from their description. Shares nothing with the program. Prints vectors.json."""
import hashlib
import json
import struct
import uuid


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def mth(d):
    """Merkle Tree Hash."""
    n = len(d)
    if n == 0:
        return sha(b"")
    if n == 1:
        return sha(b"\x00" + d[0])
    k = 1
    while k * 2 < n:
        k *= 2
    return sha(b"\x01" + mth(d[:k]) + mth(d[k:]))


def path(m, d):
    """Merkle audit path of leaf m."""
    n = len(d)
    if n == 1:
        return []
    k = 1
    while k * 2 < n:
        k *= 2
    if m < k:
        return path(m, d[:k]) + [mth(d[k:])]
    return path(m - k, d[k:]) + [mth(d[:k])]


def subproof(m, d, b):
    n = len(d)
    if m == n:
        return [] if b else [mth(d)]
    k = 1
    while k * 2 < n:
        k *= 2
    if m <= k:
        return subproof(m, d[:k], b) + [mth(d[k:])]
    return subproof(m - k, d[k:], False) + [mth(d[:k])]


def leaf(i):
    return b"leaf %d" % i


def hexes(hashes):
    return [h.hex() for h in hashes]


def field(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def entry():
    uid = [uuid.UUID(int=0x01900000000070008000000000000000 + i) for i in range(6)]
    salt, private = bytes(range(32)), "电话 示例".encode()
    commitment = sha(salt + private)
    fields = [
        b"holdfast-entry-v1", uid[0].bytes, uid[1].bytes, struct.pack(">Q", 7), struct.pack(">q", 1777605000123),
        struct.pack(">I", 2), b"incident", uid[2].bytes, b"decision", struct.pack(">q", 1777604940000),
        struct.pack(">q", 1777605000123), b"Asia/Shanghai", struct.pack(">q", 28800), b"boot-1",
        struct.pack(">q", 3600000000000), uid[3].bytes, "示例甲".encode(), "组长".encode(), b"\x01", uid[4].bytes,
        "示例乙".encode(), uid[5].bytes, "示例丙".encode(), b"", b"\x01", struct.pack(">I", 1),
        '{"text":"切换到备库"}'.encode(), commitment,
    ]
    body = b"".join(field(f) for f in fields)
    return {"uids": [str(u) for u in uid], "salt": salt.hex(), "private": private.hex(), "body": body.hex(),
            "leaf_hash": sha(b"\x00" + body).hex()}


# The leaves that implementations of Certificate Transparency publish their known answers for.
published = [bytes.fromhex(h) for h in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                                        "606162636465666768696a6b6c6d6e6f")]
leaves = [leaf(i) for i in range(4097)]
print(json.dumps({
    "published_leaves": hexes(published),
    "published_roots": hexes(mth(published[:n]) for n in range(9)),
    "roots": hexes(mth(leaves[:n]) for n in range(131)),
    "large_roots": {str(n): mth(leaves[:n]).hex() for n in (1000, 4096, 4097)},
    "inclusion": [{"index": m, "size": n, "proof": hexes(path(m, leaves[:n]))} for n in range(1, 21) for m in range(n)],
    "consistency": [{"old": m, "new": n, "proof": hexes(subproof(m, leaves[:n], True))}
                    for n in range(1, 21) for m in range(1, n + 1)],
    "entry": entry(),
}, indent=0, ensure_ascii=True))
