// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/actor.h"

using namespace Qt::StringLiterals;

namespace holdfast {

QString keyword(Assurance assurance)
{
    switch (assurance) {
    case Assurance::Stated: return u"stated"_s;
    case Assurance::Pin: return u"pin"_s;
    case Assurance::Automatic: return u"automatic"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(const Actor& actor)
{
    return actor.person ? actor.person->name : u"Holdfast"_s;
}

}  // namespace holdfast
