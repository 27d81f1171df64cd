// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/generic_plan.h"

#include "models/documents/canonical_json.h"
#include "models/documents/document.h"
#include "models/plans/plan.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace holdfast {

PlanPin genericPlan()
{
    static const PlanPin pin = [] {
        QFile file(u":/holdfast/plans/unforeseen.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        const QJsonObject body = withoutNulls(
            planBodyFrom(QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object()));
        const auto document = DocumentBody::make(body);
        Q_ASSERT(document);
        return PlanPin{body.value("code"_L1).toString(),
                       body.value("document"_L1).toObject().value("version"_L1).toString(),
                       keyword(RevisionState::Draft), document->digest.toHex(), body};
    }();
    return pin;
}

}  // namespace holdfast
