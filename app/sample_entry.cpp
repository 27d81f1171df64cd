// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_entry.h"

namespace holdfast {

Done enterSample(Session& session, QDate today)
{
    if (const auto entered = await(session.sample().enter(today)); !entered)
        return entered.error();
    for (const ReferenceIncident& reference : shippedReferences()) {
        const ImportRequest request{reference.timeline,
                                    false,
                                    reference.title,
                                    {},
                                    reference.impact,
                                    reference.restored,
                                    reference.resolved,
                                    reference.recoveryPoint,
                                    {}};
        if (const auto imported = await(session.incidents().import(request, Actor{})); !imported)
            return imported.error();
    }
    return done();
}

}  // namespace holdfast
