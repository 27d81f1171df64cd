// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/data_folder.h"
#include "models/core/disk.h"

#include <QString>

#include <optional>

namespace holdfast {

/// Who was last at the keyboard of this machine, for one data folder.
struct RememberedOperator {
    QString name;
    QString role;  ///< Role acted in; empty: their own.
};

std::optional<RememberedOperator> rememberedOperator(const Disk& disk, const DataFolder& folder);
/// Not remembering costs a question the next time, nothing else; so a failure is silent.
void rememberOperator(Disk& disk, const DataFolder& folder, const RememberedOperator& person);

}  // namespace holdfast
