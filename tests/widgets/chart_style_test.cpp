// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_style.h"
#include "views/kit/theme.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Contrast of two colours (WCAG 2.1).
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// What fillState() puts down, away from hatching.
QColor filled(AccountState state, const ChartStyle& style)
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(style.ground());
    QPainter painter(&image);
    fillState(painter, QRectF(0, 0, 16, 16), state, style);
    return image.pixelColor(8, 8);
}

}  // namespace

TEST(ChartStyle, ShowsWhatCarriesMeaningAtThreeToOne)
{
    constexpr double kLeast = 3.0;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        SCOPED_TRACE(keyword(scheme).toStdString());
        ChartStyle style = ChartStyle::forPaper(u"en"_s);
        style.palette = paletteFor(scheme);
        style.isPaper = false;
        EXPECT_GE(contrast(laneUp(style), style.ground()), kLeast);
        EXPECT_GE(contrast(filled(AccountState::Down, style), style.ground()), kLeast);
        // The shape on a cell says what it is.
        for (const AccountState state :
             {AccountState::Up, AccountState::Degraded, AccountState::Down, AccountState::Excluded})
            EXPECT_GE(contrast(shapeInk(state, style), filled(state, style)), kLeast)
                << static_cast<int>(state);
    }
    ChartStyle strong = ChartStyle::forPaper(u"en"_s);
    strong.palette = paletteFor(Scheme::HighContrast);
    for (const AccountState state : {AccountState::Up, AccountState::Degraded, AccountState::Excluded})
        EXPECT_GE(contrast(filled(state, strong), strong.ground()), kLeast) << static_cast<int>(state);
}

}  // namespace holdfast
