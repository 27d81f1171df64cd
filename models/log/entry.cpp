// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/entry.h"

#include "models/core/uid.h"

namespace holdfast {

EntryDraft automaticDraft(const QString& kind, const Subject& subject, const QByteArray& publicPart,
                          Instant now)
{
    return {EntryId(mintUid(now)), subject, kind, now, {}, std::nullopt, std::nullopt, 1, publicPart, {}};
}

}  // namespace holdfast
