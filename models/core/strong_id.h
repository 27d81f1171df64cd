// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QUuid>
#include <QtGlobal>

namespace holdfast {

/// The uid of something that a log entry, a document body or another device may name, typed by what it
/// identifies.
///
/// There is no null id: a thing that does not exist yet holds std::optional<Id>.
template <class Tag>
class StrongId {
public:
    explicit StrongId(const QUuid& uid) : m_uid(uid) { Q_ASSERT(!uid.isNull()); }
    const QUuid& uid() const { return m_uid; }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend bool operator<(const StrongId& a, const StrongId& b) { return a.m_uid < b.m_uid; }
    friend size_t qHash(const StrongId& id, size_t seed = 0) { return qHash(id.m_uid, seed); }

private:
    QUuid m_uid;
};

}  // namespace holdfast
