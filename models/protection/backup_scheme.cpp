// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protection/backup_scheme.h"

#include "models/core/json_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Protection)
};

BackupSet readSet(JsonReader& reader)
{
    BackupSet set{reader.text(u"code"_s),
                  reader.localized(u"name"_s),
                  reader.text(u"kind"_s),
                  reader.text(u"cadence"_s),
                  reader.optionalInteger(u"retention_days"_s, 1, 36525),
                  reader.texts(u"covers"_s),
                  {},
                  reader.optionalText(u"clause"_s)};
    const QStringList modes = reader.texts(u"protects"_s);
    for (const QString& keyword : modes) {
        if (const auto mode = failureModeFromKeyword(keyword))
            set.protects.append(*mode);
        else
            reader.refuse(u"protects"_s, Text::tr("only hardware, logical and site are known"));
    }
    return set;
}

}  // namespace

Result<BackupScheme> BackupScheme::fromJson(const QJsonObject& body)
{
    std::optional<Error> problem;
    JsonReader reader(body, {}, problem);
    BackupScheme scheme;
    scheme.m_json = body;
    scheme.m_service = reader.text(u"service"_s);
    for (JsonReader& child : reader.children(u"sets"_s))
        scheme.m_sets.append(readSet(child));
    if (problem)
        return *problem;
    return scheme;
}

}  // namespace holdfast
