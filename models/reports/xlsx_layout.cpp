// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/xlsx_layout.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace holdfast::xlsx_layout {

namespace {

constexpr double kRoom = 2.0;          ///< Beside the text of a cell.
constexpr double kLongestWord = 34.0;  ///< A digest in halves; what is longer is broken.

bool isWide(QChar letter)
{
    constexpr char16_t kFirstWide = 0x2E80;
    return letter.unicode() >= kFirstWide;
}

/// The longest piece of `text` that should not be broken.
double longestWord(const QString& text)
{
    static const QRegularExpression blank(u"[\\s\\x{2E80}-\\x{FFFF}]"_s);
    double longest = 0.0;
    const QStringList words = text.split(blank, Qt::SkipEmptyParts);
    for (const QString& word : words)
        longest = std::max(longest, widthOf(word));
    return std::min(longest, kLongestWord);
}

double widthOfNumber(const block::Cell& cell)
{
    constexpr double kDay = 10.0;
    constexpr double kMoment = 19.0;
    switch (cell.form) {
    case block::NumberForm::Day: return kDay;
    case block::NumberForm::Moment: return kMoment;
    case block::NumberForm::Plain:
    case block::NumberForm::Count:
    case block::NumberForm::Percent:
    case block::NumberForm::Target:
    case block::NumberForm::Duration: return std::min(widthOf(cell.text), kLongestWord);
    }
    Q_UNREACHABLE();
}

}  // namespace

double widthOf(const QString& line)
{
    constexpr double kNarrow = 1.08;  // The text is set in another face than the sheet is measured in.
    constexpr double kWide = 2.1;
    return std::accumulate(line.cbegin(), line.cend(), 0.0,
                           [](double sum, QChar letter) { return sum + (isWide(letter) ? kWide : kNarrow); });
}

int linesOf(const QString& text, double width)
{
    int lines = 0;
    const QStringList parts = text.split(u'\n');
    for (const QString& part : parts)
        lines += std::max(1, static_cast<int>(std::ceil(widthOf(part) / std::max(1.0, width - 1.0))));
    return lines;
}

double heightOf(int lines, double size)
{
    constexpr double kSpacing = 1.42;
    constexpr double kPadding = 4.0;
    constexpr double kMost = 409.0;
    return std::min(kMost, lines * size * kSpacing + kPadding);
}

QList<double> columnWidths(const block::Table& table, double across)
{
    const double whole = std::accumulate(table.columns.cbegin(), table.columns.cend(), 0.0,
                                         [](double sum, const block::Column& c) { return sum + c.share; });
    QList<double> widths;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        double needed = longestWord(table.columns.at(i).head);
        for (const QList<block::Cell>& row : table.rows) {
            const block::Cell& cell = row.at(i);
            needed = std::max(needed, cell.number ? widthOfNumber(cell) : longestWord(cell.text));
        }
        widths.append(std::max(table.columns.at(i).share / whole * across, needed + kRoom));
    }
    return widths;
}

int linesOf(const QList<block::Cell>& row, const QList<double>& widths)
{
    int lines = 1;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (!row.at(i).number)
            lines = std::max(lines, linesOf(row.at(i).text, widths.at(i)));
    }
    return lines;
}

const char* codeOf(block::NumberForm form)
{
    switch (form) {
    case block::NumberForm::Plain: return "";
    case block::NumberForm::Count: return "#,##0";
    case block::NumberForm::Percent: return "0.0000 %";
    case block::NumberForm::Target: return "0.00 %";
    case block::NumberForm::Duration: return "[h]:mm:ss";
    case block::NumberForm::Day: return "yyyy-mm-dd";
    case block::NumberForm::Moment: return "yyyy-mm-dd hh:mm:ss";
    }
    Q_UNREACHABLE();
}

double valueOf(double number, block::NumberForm form)
{
    constexpr double kSecondsOfDay = 86'400.0;
    constexpr double kShown = 1e4;  // Four decimals: the cell holds what is read in it, nothing behind it.
    constexpr double kPercent = 100.0;
    switch (form) {
    case block::NumberForm::Plain:
    case block::NumberForm::Count:
    case block::NumberForm::Day:
    case block::NumberForm::Moment: return number;
    case block::NumberForm::Percent:
    case block::NumberForm::Target: return std::round(number * kShown) / (kShown * kPercent);
    case block::NumberForm::Duration: return number / kSecondsOfDay;
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast::xlsx_layout
