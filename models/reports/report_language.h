// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace holdfast {

/// While it lives, translated texts that this thread asks for come in the report's language, whatever the
/// interface's is: names of states and sentences of the timeline stand in one place for both. No widget hears
/// of it. Does nothing where there is no application.
class ReportLanguage final {
public:
    explicit ReportLanguage(const QString& language);
    ~ReportLanguage();
    ReportLanguage(const ReportLanguage&) = delete;
    ReportLanguage& operator=(const ReportLanguage&) = delete;
};

}  // namespace holdfast
