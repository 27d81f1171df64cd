// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"

namespace holdfast {

/// That an outage is not what the monitoring makes of it. Never deleted; a later one of the same time holds.
struct Reclassification {
    QString service;
    QString module;
    Instant from;
    Instant to;
    OutageClass kind;
    QString reason;
    QString author;
    QString approver;
    Instant recordedAt{};

    friend bool operator==(const Reclassification&, const Reclassification&) = default;
};

}  // namespace holdfast
