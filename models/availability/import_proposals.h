// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/mapping.h"
#include "models/organisation/organisation.h"

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace holdfast {

/// For what a monitor that was just found may count; the person has the last word.
struct ModuleProposal {
    QString service;
    QString module;             ///< Empty: it was said that it does not count.
    bool isRemembered = false;  ///< Somebody has decided so before; else it is only a likeness of names.

    friend bool operator==(const ModuleProposal&, const ModuleProposal&) = default;
};

/// What was decided of the monitor for `day`; else the one module whose code or name the source states for
/// it, or its own name is or contains as a word. Absent where nothing fits, or more than one module.
std::optional<ModuleProposal> proposeModule(const SeriesDescription& monitor,
                                            const QList<MonitorAssignment>& decided,
                                            const Organisation& organisation, QDate day);

/// The month to look at after data of [from, to) came: the last one of `zone` of which it covers half or
/// more, else the one of which it covers most. Its first day.
QDate monthToShow(Instant from, Instant to, const QTimeZone& zone);

}  // namespace holdfast
