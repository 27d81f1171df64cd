// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/merkle_tree.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <bit>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

constexpr char kLeafPrefix = '\x00';
constexpr char kNodePrefix = '\x01';

Digest hashed(QCryptographicHash& hash)
{
    return *Digest::fromBytes(hash.result());
}

Error outOfRange()
{
    return {Error::Code::NotFound, Text::tr("The log has not that many entries."), {}};
}

Error missingNode(NodePlace place)
{
    return {Error::Code::NotFound, Text::tr("A part of the log's tree is missing. Run “holdfast verify”."),
            u"level %1 index %2"_s.arg(place.level).arg(place.index)};
}

/// The hash of the subtree over the `size` leaves from `begin`, which is a multiple of the subtree's perfect
/// parts.
Result<Digest> rangeRoot(quint64 begin, quint64 size, const NodeReader& read)
{
    QList<Digest> hashes;
    for (const NodePlace& place : peaks(size)) {
        const NodePlace shifted{place.level, place.index + (begin >> place.level)};
        const auto hash = read(shifted);
        if (!hash)
            return missingNode(shifted);
        hashes.append(*hash);
    }
    Digest root = hashes.takeLast();
    while (!hashes.isEmpty())
        root = nodeHash(hashes.takeLast(), root);
    return root;
}

/// The largest power of two smaller than `size` (RFC 6962: k), for size > 1.
quint64 splitOf(quint64 size)
{
    return std::bit_floor(size - 1);
}

}  // namespace

Digest leafHash(QByteArrayView data)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(&kLeafPrefix, 1));
    hash.addData(data);
    return hashed(hash);
}

Digest nodeHash(const Digest& left, const Digest& right)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(&kNodePrefix, 1));
    hash.addData(left.view());
    hash.addData(right.view());
    return hashed(hash);
}

Digest emptyRoot()
{
    return sha256({});
}

quint64 completingLeaf(NodePlace place)
{
    return ((place.index + 1) << place.level) - 1;
}

QList<NodePlace> peaks(quint64 size)
{
    QList<NodePlace> places;
    quint64 begin = 0;
    for (quint64 left = size; left > 0;) {
        const quint64 width = std::bit_floor(left);
        const int level = std::countr_zero(width);
        places.append({level, begin >> level});
        begin += width;
        left -= width;
    }
    return places;
}

Result<TreeFrontier> TreeFrontier::make(quint64 size, QList<Digest> hashes)
{
    if (hashes.size() != std::popcount(size))
        return Error{
            Error::Code::CorruptData, Text::tr("The log's tree is damaged. Run “holdfast verify”."), {}};
    TreeFrontier frontier;
    frontier.m_size = size;
    frontier.m_peaks = std::move(hashes);
    return frontier;
}

QList<Digest> TreeFrontier::append(const Digest& leaf)
{
    QList<Digest> completed{leaf};
    for (quint64 bits = m_size; (bits & 1) != 0; bits >>= 1)
        completed.append(nodeHash(m_peaks.takeLast(), completed.last()));
    m_peaks.append(completed.last());
    ++m_size;
    return completed;
}

Digest TreeFrontier::root() const
{
    if (m_peaks.isEmpty())
        return emptyRoot();
    Digest root = m_peaks.last();
    for (qsizetype i = m_peaks.size() - 2; i >= 0; --i)
        root = nodeHash(m_peaks.at(i), root);
    return root;
}

Result<Digest> rootAt(quint64 size, const NodeReader& read)
{
    return size == 0 ? emptyRoot() : rangeRoot(0, size, read);
}

Result<QList<Digest>> inclusionProof(quint64 index, quint64 size, const NodeReader& read)
{
    if (index >= size)
        return outOfRange();
    QList<Digest> proof;
    // PATH(m, D[n]), unrolled from the root downwards.
    for (quint64 begin = 0, width = size; width > 1;) {
        const quint64 split = splitOf(width);
        const bool isLeft = index - begin < split;
        const auto sibling =
            isLeft ? rangeRoot(begin + split, width - split, read) : rangeRoot(begin, split, read);
        if (!sibling)
            return sibling.error();
        proof.prepend(sibling.value());
        begin += isLeft ? 0 : split;
        width = isLeft ? split : width - split;
    }
    return proof;
}

Result<QList<Digest>> consistencyProof(quint64 oldSize, quint64 newSize, const NodeReader& read)
{
    if (oldSize > newSize)
        return outOfRange();
    QList<Digest> proof;
    if (oldSize == 0 || oldSize == newSize)
        return proof;
    // SUBPROOF(m, D[n], b), unrolled from the root downwards; b stays true while the old tree is a whole
    // subtree.
    quint64 begin = 0;
    quint64 width = newSize;
    quint64 old = oldSize;
    bool isWhole = true;
    while (old != width) {
        const quint64 split = splitOf(width);
        const bool isLeft = old <= split;
        const auto sibling =
            isLeft ? rangeRoot(begin + split, width - split, read) : rangeRoot(begin, split, read);
        if (!sibling)
            return sibling.error();
        proof.prepend(sibling.value());
        if (isLeft) {
            width = split;
        } else {
            begin += split;
            width -= split;
            old -= split;
            isWhole = false;
        }
    }
    if (!isWhole) {
        const auto own = rangeRoot(begin, width, read);
        if (!own)
            return own.error();
        proof.prepend(own.value());
    }
    return proof;
}

bool verifyInclusion(const Digest& leaf, quint64 index, quint64 size, const QList<Digest>& proof,
                     const Digest& root)
{
    if (index >= size)
        return false;
    quint64 node = index;
    quint64 last = size - 1;
    Digest hash = leaf;
    for (const Digest& sibling : proof) {
        if (last == 0)
            return false;
        if ((node & 1) != 0 || node == last) {
            hash = nodeHash(sibling, hash);
            while ((node & 1) == 0 && node != 0) {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool verifyConsistency(quint64 oldSize, const Digest& oldRoot, quint64 newSize, const Digest& newRoot,
                       const QList<Digest>& proof)
{
    if (oldSize > newSize)
        return false;
    if (oldSize == 0)
        return proof.isEmpty() && oldRoot == emptyRoot();
    if (oldSize == newSize)
        return proof.isEmpty() && oldRoot == newRoot;
    QList<Digest> path = proof;
    if (std::has_single_bit(oldSize))
        path.prepend(oldRoot);
    if (path.isEmpty())
        return false;
    quint64 node = oldSize - 1;
    quint64 last = newSize - 1;
    for (; (node & 1) != 0; node >>= 1)
        last >>= 1;
    Digest oldHash = path.first();
    Digest newHash = path.first();
    for (const Digest& sibling : path.mid(1)) {
        if (last == 0)
            return false;
        if ((node & 1) != 0 || node == last) {
            oldHash = nodeHash(sibling, oldHash);
            newHash = nodeHash(sibling, newHash);
            while ((node & 1) == 0 && node != 0) {
                node >>= 1;
                last >>= 1;
            }
        } else {
            newHash = nodeHash(newHash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && oldHash == oldRoot && newHash == newRoot;
}

}  // namespace holdfast
