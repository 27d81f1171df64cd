// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace_services.h"

namespace holdfast {

Workspace::Services servicesOf(Session& session)
{
    return {session.log(),         session.identity(),      session.evidence(),     session.safekeeping(),
            session.calendar(),    session.duties(),        session.documents(),    session.organisation(),
            session.protection(),  session.incidents(),     session.measurements(), session.availability(),
            session.maintenance(), session.monthlyReports()};
}

}  // namespace holdfast
