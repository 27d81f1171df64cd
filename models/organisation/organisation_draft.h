// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace holdfast {

/// What somebody who begins knows of their organisation. Texts are by language ("zh", "en"); blank ones are
/// left out.
struct OrganisationBasics {
    QMap<QString, QString> name;
    QString serviceCode;  ///< "CRM".
    QMap<QString, QString> serviceName;
    QMap<QString, QString> customer;  ///< May be empty.
    QString zone;                     ///< IANA name.
    QString lead;                     ///< Who leads the crisis team; empty while nobody was named.
};

/// A role that every organisation begins with.
struct FirstRole {
    QString code;
    QString zh;
    QString en;
};

/// The roles that the generic plan needs, the lead's first (plan XDYJ-06-15, clause 3).
const QList<FirstRole>& firstRoles();

/// The first draft of the organisation's document: one service, the roles of firstRoles(), and the line of
/// succession. Only the lead's role gets a holder, and only when one is named: with a holder elsewhere and
/// none there, nobody could declare. BadInput names what is missing.
Result<QJsonObject> draftOrganisation(const OrganisationBasics& basics);

}  // namespace holdfast
