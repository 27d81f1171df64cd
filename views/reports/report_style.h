// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

#include <QColor>

/// Measures and colours of reports on paper: points, pixels of 1/96 inch, and ink that stays at 4.5 : 1 on
/// white and in grey print.
namespace holdfast::report_style {

inline constexpr double kBody = 10.0;
inline constexpr double kSmall = 9.0;
inline constexpr double kTiny = 8.0;
inline constexpr double kTitle = 22.0;
inline constexpr double kSubtitle = 12.0;
inline constexpr double kChapter = 14.0;
inline constexpr double kSection = 11.5;
inline constexpr double kSubsection = 10.5;

inline const QColor kInk(0x1a, 0x1f, 0x26);
inline const QColor kMuted(0x5a, 0x65, 0x72);
inline const QColor kLine(0xb9, 0xc2, 0xcd);
inline const QColor kShade(0xee, 0xf1, 0xf5);
inline const QColor kWarningShade(0xfd, 0xf0, 0xe6);
inline const QColor kGood(0x00, 0x5a, 0x8c);
inline const QColor kCaution(0x7a, 0x52, 0x00);
inline const QColor kBad(0xa8, 0x3c, 0x00);

inline QColor inkOf(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Plain:
    case ReportTone::Strong: return kInk;
    case ReportTone::Good: return kGood;
    case ReportTone::Caution: return kCaution;
    case ReportTone::Bad: return kBad;
    case ReportTone::Muted:
    case ReportTone::Void: return kMuted;
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast::report_style
