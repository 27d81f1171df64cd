// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/outbox.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kLimit = 64 * 1024 * 1024;

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesFrom(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject toJson(const NamedPerson& person)
{
    return {{u"uid"_s, person.id.uid().toString(QUuid::WithoutBraces)}, {u"name"_s, person.name}};
}

std::optional<NamedPerson> personFrom(const QJsonValue& value)
{
    const QUuid uid = QUuid::fromString(value.toObject().value("uid"_L1).toString());
    if (uid.isNull())
        return std::nullopt;
    return NamedPerson{PersonId(uid), value.toObject().value("name"_L1).toString()};
}

QJsonObject toJson(const Actor& actor)
{
    QJsonObject object{{u"role"_s, actor.role}, {u"assurance"_s, static_cast<int>(actor.assurance)}};
    if (actor.person)
        object.insert(u"person"_s, toJson(*actor.person));
    return object;
}

Actor actorFrom(const QJsonObject& object)
{
    return {personFrom(object.value("person"_L1)), object.value("role"_L1).toString(),
            static_cast<Assurance>(object.value("assurance"_L1).toInt())};
}

}  // namespace

QByteArray draftToJson(const EntryDraft& draft)
{
    QJsonObject object{{u"uid"_s, draft.id.uid().toString(QUuid::WithoutBraces)},
                       {u"subject_kind"_s, draft.subject.kind},
                       {u"subject"_s, draft.subject.uid.toString(QUuid::WithoutBraces)},
                       {u"kind"_s, draft.kind},
                       {u"occurred_at_ms"_s, toMs(draft.occurredAt)},
                       {u"author"_s, toJson(draft.author)},
                       {u"schema"_s, static_cast<qint64>(draft.schema)},
                       {u"public"_s, base64(draft.publicPart)},
                       {u"private"_s, base64(draft.privatePart)}};
    if (draft.onBehalfOf)
        object.insert(u"on_behalf_of"_s, toJson(*draft.onBehalfOf));
    if (draft.confirmedBy)
        object.insert(u"confirmed_by"_s, toJson(*draft.confirmedBy));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<EntryDraft> draftFromJson(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QUuid uid = QUuid::fromString(object.value("uid"_L1).toString());
    const QUuid subject = QUuid::fromString(object.value("subject"_L1).toString());
    if (uid.isNull() || subject.isNull())
        return std::nullopt;
    EntryDraft draft{EntryId(uid),
                     {object.value("subject_kind"_L1).toString(), subject},
                     object.value("kind"_L1).toString(),
                     instantFromMs(object.value("occurred_at_ms"_L1).toInteger()),
                     actorFrom(object.value("author"_L1).toObject()),
                     personFrom(object.value("on_behalf_of"_L1)),
                     std::nullopt,
                     static_cast<quint32>(object.value("schema"_L1).toInteger()),
                     bytesFrom(object.value("public"_L1)),
                     bytesFrom(object.value("private"_L1))};
    if (object.contains("confirmed_by"_L1))
        draft.confirmedBy = actorFrom(object.value("confirmed_by"_L1).toObject());
    return draft;
}

Outbox::Outbox(Disk& disk, QString folder) : m_disk(disk), m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        return;
    for (const QString& name : m_disk.list(m_folder)) {
        // A temporary that was cut off ends in ".new"; its entry was never promised.
        const auto content = m_disk.read(m_folder + u'/' + name, kLimit);
        auto draft = content && name.endsWith(".json"_L1) ? draftFromJson(content.value()) : std::nullopt;
        if (draft)
            m_drafts.append(std::move(*draft));
    }
}

Done Outbox::keep(const EntryDraft& draft)
{
    m_drafts.append(draft);
    if (m_folder.isEmpty())
        return done();
    if (auto made = m_disk.makeFolder(m_folder); !made)
        return made;
    return atomicWrite(m_disk, pathOf(draft), draftToJson(draft));
}

Done Outbox::removeFirst()
{
    const EntryDraft draft = m_drafts.takeFirst();
    return m_folder.isEmpty() ? done() : m_disk.remove(pathOf(draft));
}

QString Outbox::pathOf(const EntryDraft& draft) const
{
    // Version 7 uids begin with the time, so that names sort in the order of the acts.
    return m_folder + u'/' + draft.id.uid().toString(QUuid::WithoutBraces) + u".json"_s;
}

}  // namespace holdfast
