// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "models/measurements/measurement_service.h"

namespace holdfast {

/// The options of `import`.
QList<OptionSpec> importOptions();
/// One request for each file named, with what the options answer. BadInput says which option is wrong.
Result<QList<SourceRequest>> importRequestsFrom(CommandContext& context, const Arguments& arguments);
/// The options that answer such a question, with what they could say of this file.
QString optionFor(const ImportQuestion& question);

}  // namespace holdfast
