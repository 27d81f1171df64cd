// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/theme.h"

#include "views/kit/status.h"

#include <QApplication>
#include <QLocale>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The colours of one scheme, from which everything else is made.
struct Colours {
    QRgb window;
    QRgb base;
    QRgb text;
    QRgb muted;
    QRgb line;
    QRgb accent;
    QRgb onAccent;
};

Colours coloursOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return {0xF3F5F7, 0xFFFFFF, 0x16202A, 0x4F5D6B, 0xC3CCD5, 0x0B5CAD, 0xFFFFFF};
    case Scheme::Dark: return {0x11171D, 0x1A222B, 0xE6EDF3, 0xA3B3C2, 0x3C4A58, 0x6CB8F0, 0x0A141C};
    case Scheme::HighContrast: return {0x000000, 0x000000, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFD800, 0x000000};
    }
    Q_UNREACHABLE();
}

QString css(const QColor& colour)
{
    return colour.name(QColor::HexRgb);
}

QString mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x * (1 - share) + y * share); };
    return css(QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())));
}

constexpr double kControlHeight = 20;  // Of a line in it, in pixels at the usual size of text.
constexpr double kChipHeight = 16;
constexpr double kTitlePoints = 17.0;
constexpr double kHeadingPoints = 12.0;

/// One sheet for the whole window: shapes and spacing, colours from the scheme.
QString styleSheetFor(Scheme scheme, double textScale)
{
    const Colours c = coloursOf(scheme);
    const QPalette palette = paletteFor(scheme);
    QString sheet = QStringLiteral(R"(
QToolTip { color: @text; background: @base; border: 1px solid @line; padding: 4px; }
QPushButton, QToolButton[look="button"] { background: @base; color: @text; border: 1px solid @line;
    border-radius: 6px; padding: 6px 14px; min-height: @controlHeight; }
QPushButton:hover, QToolButton[look="button"]:hover { background: @wash; border-color: @accent; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled, QToolButton[look="button"]:disabled { color: @disabled; background: @window; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @window; color: @disabled; border-color: @line; }
QPushButton[look="danger"] { background: @danger; color: @onDanger; border-color: @danger; font-weight: 700; }
QPushButton[look="danger"]:hover { background: @dangerHover; }
QPushButton[look="danger"]:focus { border: 2px solid @text; }
QPushButton[look="danger"]:disabled { background: @window; color: @disabled; border-color: @line; }
QPushButton[look="quiet"], QToolButton[look="quiet"] { background: transparent; border: 1px solid transparent;
    border-radius: 6px; padding: 6px 10px; color: @text; text-align: left; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: @wash; border-color: @line; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border: 2px solid @accent; padding: 5px 9px; }
QPushButton[look="line"], QPushButton[look="urgent"] { border: 1px solid transparent; border-radius: 5px;
    background: transparent; padding: 1px 8px; min-height: @controlHeight; text-align: left; }
QPushButton[look="line"]:hover { background: @wash; border-color: @line; }
QPushButton[look="line"]:focus { border: 2px solid @accent; padding: 0 7px; }
QPushButton[look="urgent"] { color: @down; font-weight: 600; }
QPushButton[look="urgent"]:hover { background: @wash; border-color: @line; }
QPushButton[look="urgent"]:focus { border: 2px solid @accent; padding: 0 7px; }
QToolButton[look="chip"] { background: @base; color: @text; border: 1px solid @line; border-radius: 11px;
    padding: 2px 18px 2px 10px; min-height: @chipHeight; }
QToolButton[look="chip"]:focus { border: 2px solid @text; padding: 1px 17px 1px 9px; }
QPushButton[look="chip"] { border-radius: 11px; padding: 2px 10px; min-height: @chipHeight; }
QPushButton[look="chip"]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="chip"]:focus { border: 2px solid @text; padding: 1px 9px; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 2px 4px;
    text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @accent; }
QPushButton[look="tile"] { background: @base; border: 1px solid @line; border-radius: 8px; padding: 10px 12px;
    text-align: left; }
QPushButton[look="tile"]:hover { border-color: @accent; }
QPushButton[look="tile"]:checked { border: 2px solid @accent; background: @wash; padding: 9px 11px; }
QPushButton[look="tile"]:focus { border: 2px dashed @accent; padding: 9px 11px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateTimeEdit, QTimeEdit, QDateEdit { background: @base;
    color: @text; border: 1px solid @line; border-radius: 5px; padding: 5px 8px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateTimeEdit:focus,
    QTimeEdit:focus, QDateEdit:focus { border: 2px solid @accent; padding: 4px 7px; }
QTextEdit[look="reading"] { background: @window; border: 1px solid @line; padding: 1px; }
QTextEdit[look="reading"]:focus { border: 2px solid @accent; padding: 0; }
QComboBox { min-height: @controlHeight; }
QComboBox::drop-down, QDateTimeEdit[calendarPopup="true"]::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateTimeEdit[calendarPopup="true"]::down-arrow { image: url(:/holdfast/icons/down-@ink.svg);
    width: 12px; height: 12px; }
QToolButton::menu-indicator { image: url(:/holdfast/icons/down-@ink.svg); width: 10px; height: 10px;
    subcontrol-position: right center; subcontrol-origin: padding; right: 6px; }
QComboBox QAbstractItemView { background: @base; border: 1px solid @line; selection-background-color: @accent;
    selection-color: @onAccent; }
QAbstractItemView { background: @base; border: 1px solid @line; border-radius: 6px; outline: none;
    alternate-background-color: @alternate; }
QAbstractItemView:focus { border: 2px solid @accent; }
QListView::item { padding: 4px 6px; }
QTableView::item, QTreeView::item { border: none; padding: 4px 5px; }
QTreeView::item:selected { background: @accent; color: @onAccent; }
QHeaderView { background: @base; border: none; border-radius: 0; }
QHeaderView::section { background: @base; color: @muted; border: none; border-bottom: 1px solid @line; padding: 6px 8px;
    font-weight: 600; }
QTableCornerButton::section { background: @base; border: none; border-bottom: 1px solid @line; }
QTableView { gridline-color: @faint; }
QTabWidget::pane { border: 1px solid @line; border-radius: 6px; background: @base; }
QTabBar::tab { padding: 7px 14px; border: 1px solid transparent; color: @muted; }
QTabBar::tab:selected { color: @text; border-bottom: 3px solid @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; }
QScrollBar[look="held"]::handle { background: @accent; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent;
    width: 0; height: 0; }
QSplitter::handle { background: transparent; }
QMenu { background: @base; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 14px; border-radius: 4px; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::separator { height: 1px; background: @faint; margin: 4px 8px; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1.5px solid @muted;
    background: @base; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/holdfast/icons/check-@onInk.svg); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 9px; height: 9px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }
QProgressBar { border: 1px solid @line; border-radius: 5px; background: @base; text-align: center; min-height: 14px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QFrame[look="card"], QWidget[look="card"] { background: @base; border: 1px solid @line; border-radius: 8px; }
QFrame[look="focus"] { background: @base; border: 2px solid @accent; border-radius: 10px; }
QLabel { background: transparent; }
QLabel[look="title"] { font-size: @title; font-weight: 600; }
QLabel[look="heading"] { font-size: @heading; font-weight: 600; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="error"] { color: @down; font-weight: 600; }
)");
    const QColor danger = statusFill(Status::Down, palette);
    const std::initializer_list<std::pair<QLatin1StringView, QString>> names = {
        {"@ink"_L1, tint::isDark(palette) ? u"light"_s : u"dark"_s},
        {"@onInk"_L1, tint::isDark(palette) ? u"dark"_s : u"light"_s},
        {"@controlHeight"_L1, QString::number(qRound(kControlHeight * textScale)) + u"px"_s},
        {"@chipHeight"_L1, QString::number(qRound(kChipHeight * textScale)) + u"px"_s},
        {"@title"_L1, QString::number(kTitlePoints * textScale) + u"pt"_s},
        {"@heading"_L1, QString::number(kHeadingPoints * textScale) + u"pt"_s},
        {"@onAccent"_L1, css(QColor(c.onAccent))},
        {"@accentHover"_L1, mixed(QColor(c.accent), QColor(c.text), 0.18)},
        {"@accent"_L1, css(QColor(c.accent))},
        {"@onDanger"_L1, css(statusInk(Status::Down, palette))},
        {"@dangerHover"_L1, mixed(danger, QColor(c.text), 0.18)},
        {"@danger"_L1, css(danger)},
        {"@down"_L1, css(statusColour(Status::Down, palette))},
        {"@disabled"_L1, mixed(QColor(c.muted), QColor(c.window), 0.35)},
        {"@window"_L1, css(QColor(c.window))},
        {"@wash"_L1, css(tint::accentWash(palette))},
        {"@pressed"_L1, mixed(QColor(c.base), QColor(c.accent), 0.25)},
        {"@base"_L1, css(QColor(c.base))},
        {"@text"_L1, css(QColor(c.text))},
        {"@muted"_L1, css(QColor(c.muted))},
        {"@line"_L1, css(QColor(c.line))},
        {"@faint"_L1, mixed(QColor(c.line), QColor(c.base), 0.5)},
        {"@handle"_L1, mixed(QColor(c.line), QColor(c.muted), 0.35)},
        {"@alternate"_L1, mixed(QColor(c.base), QColor(c.window), 0.6)}};
    for (const auto& [name, value] : names)
        sheet.replace(name, value);
    return sheet;
}

}  // namespace

QString keyword(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return u"light"_s;
    case Scheme::Dark: return u"dark"_s;
    case Scheme::HighContrast: return u"high-contrast"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Scheme> schemeFromKeyword(const QString& keyword)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        if (holdfast::keyword(scheme) == keyword)
            return scheme;
    }
    return std::nullopt;
}

QPalette paletteFor(Scheme scheme)
{
    const Colours c = coloursOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(c.window));
    palette.setColor(QPalette::WindowText, QColor(c.text));
    palette.setColor(QPalette::Base, QColor(c.base));
    palette.setColor(QPalette::AlternateBase, QColor(c.window));
    palette.setColor(QPalette::Text, QColor(c.text));
    palette.setColor(QPalette::PlaceholderText, QColor(c.muted));
    palette.setColor(QPalette::Button, QColor(c.base));
    palette.setColor(QPalette::ButtonText, QColor(c.text));
    palette.setColor(QPalette::BrightText, QColor(c.text));
    palette.setColor(QPalette::Highlight, QColor(c.accent));
    palette.setColor(QPalette::HighlightedText, QColor(c.onAccent));
    palette.setColor(QPalette::Link, QColor(c.accent));
    palette.setColor(QPalette::LinkVisited, QColor(c.accent));
    palette.setColor(QPalette::ToolTipBase, QColor(c.base));
    palette.setColor(QPalette::ToolTipText, QColor(c.text));
    palette.setColor(QPalette::Mid, QColor(c.line));
    palette.setColor(QPalette::Midlight, QColor(c.muted));
    palette.setColor(QPalette::Light, QColor(c.base));
    palette.setColor(QPalette::Dark, QColor(c.line));
    palette.setColor(QPalette::Shadow, QColor(c.line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.muted));
    return palette;
}

namespace tint {

bool isDark(const QPalette& palette)
{
    constexpr int kHalf = 128;
    return palette.color(QPalette::Active, QPalette::Window).lightness() < kHalf;
}

bool isHighContrast(const QPalette& palette)
{
    return isDark(palette) && palette.color(QPalette::Active, QPalette::Mid) == QColor(Qt::white);
}

QColor muted(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Midlight);
}

QColor line(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

QColor card(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Base);
}

QColor accent(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QColor accentWash(const QPalette& palette)
{
    constexpr double kThin = 0.12;
    return QColor(mixed(card(palette), accent(palette), kThin));
}

}  // namespace tint

void applyTheme(QApplication& application, Scheme scheme, double textScale)
{
    if (application.style()->objectName().compare("fusion"_L1, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font;
    // Chinese fonts draw quotation marks as wide as a character, which only Chinese text wants.
    const QStringList chinese{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s,
                              u"PingFang SC"_s, u"WenQuanYi Micro Hei"_s};
    const QStringList latin{u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s};
    font.setFamilies(QLocale().language() == QLocale::Chinese ? chinese + latin : latin + chinese);
    font.setPointSizeF(kUsualPoints * textScale);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(scheme));
    // Another language changes the font alone; setting a sheet styles every widget anew.
    if (const QString sheet = styleSheetFor(scheme, textScale); sheet != application.styleSheet())
        application.setStyleSheet(sheet);
}

QFont resized(const QFont& font, double factor, QFont::Weight weight)
{
    QFont other = font;
    other.setPointSizeF(font.pointSizeF() * factor);
    other.setWeight(weight);
    return other;
}

}  // namespace holdfast
