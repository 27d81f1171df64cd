// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/global_options.h"
#include "app/language.h"

namespace holdfast {

/// Opens the window on the data folder that `options` names, and answers the exit status once it is closed. A
/// second window on the same folder raises the first and ends. `language` is what the command line asked for
/// where `isLanguageGiven`; else what the person chose last.
int runWindow(const GlobalOptions& options, bool isLanguageGiven, Language& language);

}  // namespace holdfast
