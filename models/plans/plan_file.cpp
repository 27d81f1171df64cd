// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plan_file.h"

#include "models/documents/canonical_json.h"
#include "models/plans/management_plan.h"
#include "models/plans/plan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

Done check(DocumentType type, const QJsonObject& body)
{
    if (type == DocumentType::EmergencyPlan) {
        const auto plan = Plan::fromJson(body);
        return plan ? done() : Done(plan.error());
    }
    if (type == DocumentType::ManagementPlan) {
        const auto plan = ManagementPlan::fromJson(body);
        return plan ? done() : Done(plan.error());
    }
    return Error{Error::Code::BadInput, Text::tr("The file is no plan."), {}};
}

QString labelIn(const QJsonObject& body)
{
    const QString own = body.value("document"_L1).toObject().value("version"_L1).toString();
    return own.isEmpty() ? body.value("version"_L1).toString(u"V1.0"_s) : own;
}

QString successorOf(const QString& label)
{
    static const QRegularExpression lastNumber(u"^(.*?)(\\d{1,9})(\\D*)$"_s);
    const auto match = lastNumber.match(label);
    if (!match.hasMatch())
        return label + u".1"_s;
    return match.captured(1) + QString::number(match.captured(2).toInt() + 1) + match.captured(3);
}

}  // namespace

Result<PlanFile> readPlanFile(const QByteArray& bytes)
{
    const auto file = readJsonObject(bytes, kLargestPlanFile);
    if (!file)
        return file.error();
    const QJsonObject body = withoutNulls(planBodyFrom(file.value()));
    const auto document = DocumentBody::make(body);
    if (!document)
        return document.error();
    if (const auto checked = check(document->type, body); !checked)
        return checked.error();
    return PlanFile{body.value("code"_L1).toString(), labelIn(body), document.value()};
}

QString freeLabel(const Document& document, const QString& wished)
{
    const auto isTaken = [&document](const QString& label) {
        return std::any_of(document.revisions.cbegin(), document.revisions.cend(),
                           [&label](const Revision& revision) { return revision.label == label; });
    };
    QString label = wished;
    while (isTaken(label))
        label = successorOf(label);
    return label;
}

}  // namespace holdfast
