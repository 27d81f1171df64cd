// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/merkle_tree.h"
#include "tests/support/json_file.h"

#include <gtest/gtest.h>

#include <random>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

QJsonObject vectors()
{
    return readJsonObject(u"log/vectors.json"_s);
}

Digest digest(const QJsonValue& hex)
{
    return *Digest::fromHex(hex.toString());
}

QList<Digest> digests(const QJsonValue& list)
{
    QList<Digest> found;
    for (const QJsonValue& hex : list.toArray())
        found.append(digest(hex));
    return found;
}

/// A log as the store keeps it: each entry holds the hashes of the subtrees that it completes.
class StoredTree {
public:
    void append(const QByteArray& leaf) { m_entries.append(m_frontier.append(leafHash(leaf))); }
    NodeReader reader() const
    {
        return [this](NodePlace place) -> std::optional<Digest> {
            const auto leaf = static_cast<qsizetype>(completingLeaf(place));
            if (leaf >= m_entries.size() || place.level >= m_entries.at(leaf).size())
                return std::nullopt;
            return m_entries.at(leaf).at(place.level);
        };
    }
    Digest leaf(qsizetype index) const { return m_entries.at(index).first(); }
    const TreeFrontier& frontier() const { return m_frontier; }

private:
    TreeFrontier m_frontier;
    QList<QList<Digest>> m_entries;
};

StoredTree treeOf(int size)
{
    StoredTree tree;
    for (int i = 0; i < size; ++i)
        tree.append("leaf " + QByteArray::number(i));
    return tree;
}

}  // namespace

TEST(MerkleTree, HasTheRootsThatAreKnownForCertificateTransparency)
{
    const QJsonArray leaves = vectors().value(u"published_leaves"_s).toArray();
    const QList<Digest> roots = digests(vectors().value(u"published_roots"_s));
    StoredTree tree;
    EXPECT_EQ(tree.frontier().root(), roots.first());
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        tree.append(QByteArray::fromHex(leaves.at(i).toString().toLatin1()));
        EXPECT_EQ(tree.frontier().root(), roots.at(i + 1));
    }
    // As printed with every implementation of RFC 6962.
    EXPECT_EQ(roots.at(1).toHex(), u"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"_s);
    EXPECT_EQ(roots.at(8).toHex(), u"5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"_s);
}

TEST(MerkleTree, HasTheRootsOfAnIndependentProgram)
{
    const QList<Digest> roots = digests(vectors().value(u"roots"_s));
    const StoredTree tree = treeOf(4097);
    for (qsizetype size = 0; size < roots.size(); ++size)
        EXPECT_EQ(rootAt(static_cast<quint64>(size), tree.reader()).value(), roots.at(size)) << size;
    const QJsonObject large = vectors().value(u"large_roots"_s).toObject();
    for (auto it = large.begin(); it != large.end(); ++it)
        EXPECT_EQ(rootAt(it.key().toULongLong(), tree.reader()).value(), digest(it.value()))
            << it.key().toStdString();
}

TEST(MerkleTree, GivesTheProofsOfAnIndependentProgram)
{
    const StoredTree tree = treeOf(20);
    const QJsonArray inclusion = vectors().value(u"inclusion"_s).toArray();
    for (const QJsonValue& one : inclusion) {
        const auto proof = inclusionProof(static_cast<quint64>(one[u"index"].toInt()),
                                          static_cast<quint64>(one[u"size"].toInt()), tree.reader());
        EXPECT_EQ(proof.value(), digests(one[u"proof"]));
    }
    const QJsonArray consistency = vectors().value(u"consistency"_s).toArray();
    for (const QJsonValue& one : consistency) {
        const auto proof = consistencyProof(static_cast<quint64>(one[u"old"].toInt()),
                                            static_cast<quint64>(one[u"new"].toInt()), tree.reader());
        EXPECT_EQ(proof.value(), digests(one[u"proof"]));
    }
    EXPECT_EQ(inclusion.size() + consistency.size(), 420);
}

TEST(MerkleTree, VerifiesEveryInclusionUpTo300Leaves)
{
    const StoredTree tree = treeOf(300);
    for (quint64 size = 1; size <= 300; ++size) {
        const Digest root = rootAt(size, tree.reader()).value();
        for (quint64 index = 0; index < size; ++index) {
            const auto proof = inclusionProof(index, size, tree.reader()).value();
            ASSERT_TRUE(verifyInclusion(tree.leaf(static_cast<qsizetype>(index)), index, size, proof, root));
            ASSERT_FALSE(verifyInclusion(tree.leaf(static_cast<qsizetype>(index)), index, size, proof,
                                         nodeHash(root, root)));
        }
    }
}

TEST(MerkleTree, VerifiesEveryGrowthUpTo130Leaves)
{
    const StoredTree tree = treeOf(130);
    for (quint64 newSize = 0; newSize <= 130; ++newSize) {
        const Digest newRoot = rootAt(newSize, tree.reader()).value();
        for (quint64 oldSize = 0; oldSize <= newSize; ++oldSize) {
            const Digest oldRoot = rootAt(oldSize, tree.reader()).value();
            const auto proof = consistencyProof(oldSize, newSize, tree.reader()).value();
            ASSERT_TRUE(verifyConsistency(oldSize, oldRoot, newSize, newRoot, proof))
                << oldSize << " " << newSize;
            if (oldSize > 0 && oldSize < newSize) {
                ASSERT_FALSE(verifyConsistency(oldSize, nodeHash(oldRoot, oldRoot), newSize, newRoot, proof));
            }
        }
    }
}

TEST(MerkleTree, AcceptsNoAlteredProof)
{
    const unsigned seed = std::random_device{}();
    std::printf("seed %u\n", seed);
    std::mt19937 random(seed);
    const StoredTree tree = treeOf(200);
    for (int round = 0; round < 5000; ++round) {
        const quint64 size = 2 + random() % 199;
        const quint64 index = random() % size;
        const Digest root = rootAt(size, tree.reader()).value();
        QList<Digest> proof = inclusionProof(index, size, tree.reader()).value();
        const auto place = static_cast<qsizetype>(random() % static_cast<quint64>(proof.size()));
        switch (random() % 3) {
        case 0: proof[place] = nodeHash(proof[place], root); break;
        case 1: proof.removeAt(place); break;
        default: proof.insert(place, root); break;
        }
        ASSERT_FALSE(verifyInclusion(tree.leaf(static_cast<qsizetype>(index)), index, size, proof, root))
            << "seed " << seed;
    }
}

TEST(MerkleTree, ReportsAMissingHashInsteadOfAWrongProof)
{
    const StoredTree tree = treeOf(20);
    EXPECT_FALSE(inclusionProof(3, 21, tree.reader()));
    EXPECT_FALSE(inclusionProof(20, 20, tree.reader()));
    EXPECT_FALSE(consistencyProof(5, 21, tree.reader()));
    EXPECT_FALSE(consistencyProof(6, 5, tree.reader()));
    EXPECT_FALSE(TreeFrontier::make(3, {emptyRoot()}));
}
