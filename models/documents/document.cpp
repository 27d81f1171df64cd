// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/document.h"

#include "models/documents/canonical_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

const QList<std::pair<DocumentType, QString>>& typeKeywords()
{
    static const QList<std::pair<DocumentType, QString>> keywords{
        {DocumentType::EmergencyPlan, u"emergency-plan"_s},
        {DocumentType::ManagementPlan, u"management-plan"_s},
        {DocumentType::Organisation, u"organisation"_s},
        {DocumentType::Bia, u"bia"_s},
        {DocumentType::BackupScheme, u"backup-scheme"_s}};
    return keywords;
}

const QList<std::pair<RevisionState, QString>>& stateKeywords()
{
    static const QList<std::pair<RevisionState, QString>> keywords{
        {RevisionState::Draft, u"draft"_s},
        {RevisionState::InReview, u"in-review"_s},
        {RevisionState::Approved, u"approved"_s},
        {RevisionState::Superseded, u"superseded"_s},
        {RevisionState::Archived, u"archived"_s}};
    return keywords;
}

template <class T>
QString keywordOf(const QList<std::pair<T, QString>>& keywords, T value)
{
    for (const auto& [known, keyword] : keywords) {
        if (known == value)
            return keyword;
    }
    Q_UNREACHABLE();
}

template <class T>
std::optional<T> valueOf(const QList<std::pair<T, QString>>& keywords, const QString& text)
{
    for (const auto& [known, keyword] : keywords) {
        if (keyword == text)
            return known;
    }
    return std::nullopt;
}

}  // namespace

QString keyword(DocumentType type)
{
    return keywordOf(typeKeywords(), type);
}

std::optional<DocumentType> documentTypeFromKeyword(const QString& keyword)
{
    return valueOf(typeKeywords(), keyword);
}

QString keyword(RevisionState state)
{
    return keywordOf(stateKeywords(), state);
}

std::optional<RevisionState> revisionStateFromKeyword(const QString& keyword)
{
    return valueOf(stateKeywords(), keyword);
}

QString nameOf(RevisionState state)
{
    switch (state) {
    case RevisionState::Draft: return Text::tr("draft");
    case RevisionState::InReview: return Text::tr("in review");
    case RevisionState::Approved: return Text::tr("approved");
    case RevisionState::Superseded: return Text::tr("superseded");
    case RevisionState::Archived: return Text::tr("archived");
    }
    Q_UNREACHABLE();
}

bool mayMove(RevisionState from, RevisionState to)
{
    switch (to) {
    case RevisionState::Draft: return from == RevisionState::InReview;
    case RevisionState::InReview: return from == RevisionState::Draft;
    case RevisionState::Approved: return from == RevisionState::InReview;
    case RevisionState::Superseded: return false;
    case RevisionState::Archived: return from != RevisionState::Archived && from != RevisionState::InReview;
    }
    Q_UNREACHABLE();
}

const Revision& Document::current() const
{
    const auto newest = [this](auto&& fits) {
        const auto found = std::find_if(revisions.crbegin(), revisions.crend(), fits);
        return found == revisions.crend() ? nullptr : &*found;
    };
    if (const Revision* approved =
            newest([](const Revision& revision) { return revision.state == RevisionState::Approved; }))
        return *approved;
    if (const Revision* open = newest([](const Revision& revision) {
            return revision.state == RevisionState::Draft || revision.state == RevisionState::InReview;
        }))
        return *open;
    return revisions.last();
}

Result<DocumentBody> DocumentBody::make(const QJsonObject& body)
{
    const auto type = documentTypeFromKeyword(body.value("type"_L1).toString());
    if (!type)
        return Error{Error::Code::BadInput,
                     Text::tr("“%1” is no type of document that Holdfast knows.")
                         .arg(body.value("type"_L1).toString()),
                     u"/type"_s};
    if (body.value("schema"_L1).toInt() < 1)
        return Error{Error::Code::BadInput, Text::tr("The document does not say which schema it follows."),
                     u"/schema"_s};
    auto bytes = canonicalJson(body);
    if (!bytes)
        return bytes.error();
    const Digest digest = sha256(bytes.value());
    return DocumentBody{*type, std::move(bytes).value(), digest};
}

QJsonObject bodyOf(const Revision& revision)
{
    return QJsonDocument::fromJson(revision.body).object();
}

}  // namespace holdfast
