// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/canonical_entry.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

constexpr auto kFormat = "holdfast-entry-v1";

/// Writes fields one after the other.
class FieldWriter {
public:
    void bytes(QByteArrayView content)
    {
        number(static_cast<quint32>(content.size()));
        m_bytes.append(content);
    }
    void text(const QString& content) { bytes(content.toUtf8()); }
    void uid(const QUuid& content) { bytes(content.toRfc4122()); }
    void none() { bytes({}); }
    template <class Integer>
    void integer(Integer value)
    {
        number(static_cast<quint32>(sizeof value));
        number(value);
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    template <class Integer>
    void number(Integer value)
    {
        char buffer[sizeof value];
        qToBigEndian(value, buffer);
        m_bytes.append(buffer, sizeof value);
    }

    QByteArray m_bytes;
};

/// Reads fields one after the other; the first one that is wrong ends it, and every later one is empty.
class FieldReader {
public:
    explicit FieldReader(QByteArrayView bytes) : m_rest(bytes) {}

    QByteArrayView bytes()
    {
        ++m_field;
        if (m_rest.size() < 4)
            return fail();
        const auto length = qFromBigEndian<quint32>(m_rest.data());
        m_rest = m_rest.sliced(4);
        if (static_cast<quint64>(m_rest.size()) < length)
            return fail();
        const QByteArrayView content = m_rest.first(static_cast<qsizetype>(length));
        m_rest = m_rest.sliced(static_cast<qsizetype>(length));
        return content;
    }

    QString text()
    {
        const QByteArrayView content = bytes();
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString decoded = decoder.decode(content);
        // Comparing the bytes also refuses a byte order mark, which the decoder would swallow.
        if (decoder.hasError() || decoded.toUtf8() != content)
            fail();
        return decoded;
    }

    std::optional<QUuid> uidOrNone()
    {
        const QByteArrayView content = bytes();
        if (content.isEmpty())
            return std::nullopt;
        const QUuid uid = content.size() == 16 ? QUuid::fromRfc4122(content) : QUuid();
        if (uid.isNull())
            fail();
        return uid;
    }

    QUuid uid()
    {
        const auto content = uidOrNone();
        if (!content || content->isNull()) {
            fail();
            return QUuid::fromRfc4122(QByteArray(16, '\x01'));  // Never seen: the reader has failed.
        }
        return *content;
    }

    template <class Integer>
    Integer integer()
    {
        const QByteArrayView content = bytes();
        if (content.size() != sizeof(Integer)) {
            fail();
            return 0;
        }
        return qFromBigEndian<Integer>(content.data());
    }

    void demand(bool condition)
    {
        if (!condition)
            fail();
    }

    bool hasFailed() const { return m_failedField != 0; }
    int failedField() const { return m_failedField; }
    bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView fail()
    {
        if (m_failedField == 0)
            m_failedField = m_field;
        m_rest = {};
        return {};
    }

    QByteArrayView m_rest;
    int m_field = 0;
    int m_failedField = 0;
};

void writePerson(FieldWriter& out, const std::optional<NamedPerson>& person)
{
    if (person)
        out.uid(person->id.uid());
    else
        out.none();
    out.text(person ? person->name : QString());
}

void writeActor(FieldWriter& out, const Actor& actor)
{
    writePerson(out, actor.person);
    out.text(actor.role);
    out.integer(static_cast<quint8>(actor.assurance));
}

std::optional<NamedPerson> readPerson(FieldReader& in)
{
    const auto uid = in.uidOrNone();
    const QString name = in.text();
    in.demand(uid || name.isEmpty());
    if (!uid || in.hasFailed())
        return std::nullopt;
    return NamedPerson{PersonId(*uid), name};
}

Actor readActor(FieldReader& in)
{
    Actor actor;
    actor.person = readPerson(in);
    actor.role = in.text();
    const auto assurance = in.integer<quint8>();
    in.demand(assurance <= static_cast<quint8>(Assurance::Automatic));
    actor.assurance = static_cast<Assurance>(assurance);
    in.demand(actor.person.has_value() == (actor.assurance != Assurance::Automatic));
    return actor;
}

/// Fields 22 to 25: all of length 0 when nobody confirmed.
std::optional<Actor> readConfirmation(FieldReader& in)
{
    Actor actor;
    actor.person = readPerson(in);
    actor.role = in.text();
    const QByteArrayView assurance = in.bytes();
    if (assurance.isEmpty()) {
        in.demand(!actor.person && actor.role.isEmpty());
        return std::nullopt;
    }
    in.demand(assurance.size() == 1 && assurance.at(0) >= 0 && assurance.at(0) < 2 && actor.person);
    if (in.hasFailed())
        return std::nullopt;
    actor.assurance = static_cast<Assurance>(assurance.at(0));
    return actor;
}

void writeConfirmation(FieldWriter& out, const std::optional<Actor>& actor)
{
    if (actor) {
        writeActor(out, *actor);
        return;
    }
    for (int field = 22; field <= 25; ++field)
        out.none();
}

Error unreadable(int field)
{
    return {Error::Code::CorruptData, Text::tr("A log entry cannot be read. Run “holdfast verify”."),
            u"canonical entry, field %1"_s.arg(field)};
}

}  // namespace

Digest privateCommitment(QByteArrayView salt, QByteArrayView privatePart)
{
    QByteArray both = salt.toByteArray();
    both.append(privatePart);
    return sha256(both);
}

QByteArray canonicalBytes(const EntryRecord& record)
{
    const EntryDraft& draft = record.draft;
    FieldWriter out;
    out.bytes(kFormat);
    out.uid(draft.id.uid());
    out.uid(record.device.uid());
    out.integer(record.seq);
    out.integer(record.time.ms);
    out.integer(record.time.counter);
    out.text(draft.subject.kind);
    out.uid(draft.subject.uid);
    out.text(draft.kind);
    out.integer(toMs(draft.occurredAt));
    out.integer(toMs(record.recorded.wall));
    out.bytes(record.recorded.zone);
    out.integer(static_cast<qint64>(record.recorded.offset.count()));
    out.text(record.recorded.bootId);
    out.integer(static_cast<qint64>(record.recorded.sinceBoot.count()));
    writeActor(out, draft.author);
    writePerson(out, draft.onBehalfOf);
    writeConfirmation(out, draft.confirmedBy);
    out.integer(draft.schema);
    out.bytes(draft.publicPart);
    out.bytes(record.privateCommitment.view());
    return out.take();
}

Result<EntryRecord> parseCanonicalEntry(QByteArrayView bytes)
{
    FieldReader in(bytes);
    in.demand(in.bytes() == QByteArrayView(kFormat));
    const EntryId id(in.uid());
    const DeviceId device(in.uid());
    const auto seq = in.integer<quint64>();
    in.demand(seq >= 1);
    LogicalTime time;
    time.ms = in.integer<qint64>();
    time.counter = in.integer<quint32>();
    QString subjectKind = in.text();
    const QUuid subjectUid = in.uid();
    QString kind = in.text();
    in.demand(!subjectKind.isEmpty() && !kind.isEmpty());
    const Instant occurredAt = instantFromMs(in.integer<qint64>());
    const Instant recordedAt = instantFromMs(in.integer<qint64>());
    TimeReading recorded{recordedAt, {}, {}, in.bytes().toByteArray(), {}};
    recorded.offset = std::chrono::seconds(in.integer<qint64>());
    recorded.bootId = in.text();
    recorded.sinceBoot = std::chrono::nanoseconds(in.integer<qint64>());
    EntryDraft draft{id, {std::move(subjectKind), subjectUid}, std::move(kind), occurredAt, {}, {}, {}, 0, {},
                     {}};
    draft.author = readActor(in);
    draft.onBehalfOf = readPerson(in);
    draft.confirmedBy = readConfirmation(in);
    draft.schema = in.integer<quint32>();
    draft.publicPart = in.text().toUtf8();
    const auto commitment = Digest::fromBytes(in.bytes());
    in.demand(commitment.has_value() && in.isAtEnd());
    if (in.hasFailed())
        return unreadable(in.failedField());
    return EntryRecord{device, seq, time, std::move(recorded), std::move(draft), *commitment};
}

}  // namespace holdfast
