// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace holdfast {

/// Whole sentences one after another: with a blank between them, but with none behind a full-width mark, as
/// Chinese is written. Empty ones are left out.
QString joinSentences(const QStringList& sentences);

}  // namespace holdfast
