// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace holdfast {

/// The palettes that the window has; each keeps text at 4.5 : 1 and controls at 3 : 1 (WCAG 2.1, 1.4.3 and
/// 1.4.11).
enum class Scheme { Light, Dark, HighContrast };

/// "light", "dark", "high-contrast": as the preferences store it.
QString keyword(Scheme scheme);
std::optional<Scheme> schemeFromKeyword(const QString& keyword);

QPalette paletteFor(Scheme scheme);

/// Colours that QPalette has no role for. All are read from a widget's palette, so that a widget never knows
/// the scheme.
namespace tint {

bool isDark(const QPalette& palette);
/// White on black: nothing may be pale.
bool isHighContrast(const QPalette& palette);
/// Text of second rank: units, times, hints.
QColor muted(const QPalette& palette);
/// Lines around cards, fields and cells.
QColor line(const QPalette& palette);
/// A card's ground, slightly apart from the window's.
QColor card(const QPalette& palette);
/// What can be pressed or is chosen.
QColor accent(const QPalette& palette);
/// Ground of a chosen row or a gentle hint: accent, thin.
QColor accentWash(const QPalette& palette);

}  // namespace tint

/// Size of text where nobody asked for another.
inline constexpr double kUsualPoints = 10.5;

/// Puts the Fusion style, our fonts, palette and style sheet on `application`. Widgets take their look from
/// the dynamic property "look": "primary", "danger", "quiet", "card", "title", "heading", "muted", "mono".
void applyTheme(QApplication& application, Scheme scheme, double textScale = 1.0);

/// `font` in another size and weight.
QFont resized(const QFont& font, double factor, QFont::Weight weight = QFont::Normal);

}  // namespace holdfast
