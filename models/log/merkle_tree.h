// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"
#include "models/core/result.h"

#include <QByteArrayView>
#include <QList>

#include <functional>
#include <optional>

/// The Merkle tree of RFC 6962, 2.1, over SHA-256. Pure functions; nothing here knows where hashes are kept.
///
/// They are meant to be kept beside the leaves: the entry that is leaf i (from 0) holds the hashes of all
/// perfect subtrees that i completes, its own leaf hash first, then one for each trailing one bit of i. So
/// everything is append-only, an entry carries two hashes on average, and every proof needs few reads.
namespace holdfast {

/// SHA-256(0x00 ‖ data).
Digest leafHash(QByteArrayView data);
/// SHA-256(0x01 ‖ left ‖ right).
Digest nodeHash(const Digest& left, const Digest& right);
/// Root of the tree without leaves: SHA-256 of nothing.
Digest emptyRoot();

/// The root of a perfect subtree: the `index`-th (from 0) of those that cover 2^level leaves.
struct NodePlace {
    int level;
    quint64 index;

    friend bool operator==(const NodePlace&, const NodePlace&) = default;
};

/// The leaf that completes the subtree, which is the entry that holds its hash at position `level`.
quint64 completingLeaf(NodePlace place);

/// The perfect subtrees of a tree of `size` leaves, largest first, from left to right.
QList<NodePlace> peaks(quint64 size);

/// The right edge of a tree: all that is needed to append.
class TreeFrontier {
public:
    /// A tree without leaves.
    TreeFrontier() = default;
    /// `hashes` are those of peaks(size), in that order; CorruptData when their number is wrong.
    static Result<TreeFrontier> make(quint64 size, QList<Digest> hashes);

    /// Adds a leaf; the answer is what the entry has to hold: the hashes of the subtrees completed, `leaf`
    /// first.
    QList<Digest> append(const Digest& leaf);

    quint64 size() const { return m_size; }
    Digest root() const;

private:
    quint64 m_size = 0;
    QList<Digest> m_peaks;
};

/// Reads the hash of a perfect subtree; absent when it is not there.
using NodeReader = std::function<std::optional<Digest>(NodePlace)>;

/// The root that the tree had with `size` leaves. NotFound when a hash is missing.
Result<Digest> rootAt(quint64 size, const NodeReader& read);
/// The audit path of leaf `index` in the tree of `size` leaves (RFC 6962, 2.1.1), lowest first.
Result<QList<Digest>> inclusionProof(quint64 index, quint64 size, const NodeReader& read);
/// The proof that the tree of `newSize` leaves begins with that of `oldSize` (RFC 6962, 2.1.2).
Result<QList<Digest>> consistencyProof(quint64 oldSize, quint64 newSize, const NodeReader& read);

/// Whether `proof` shows that the leaf is in the tree with that root (RFC 9162, 2.1.3.2).
bool verifyInclusion(const Digest& leaf, quint64 index, quint64 size, const QList<Digest>& proof,
                     const Digest& root);
/// Whether `proof` shows that the new tree begins with the old one (RFC 9162, 2.1.4.2). A tree without leaves
/// is the beginning of every tree.
bool verifyConsistency(quint64 oldSize, const Digest& oldRoot, quint64 newSize, const Digest& newRoot,
                       const QList<Digest>& proof);

}  // namespace holdfast
