// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/zone_combo.h"

#include <QCompleter>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kLetters = 30;

QString offsetText(const QTimeZone& zone, Instant at)
{
    constexpr int kSecondsPerMinute = 60;
    constexpr int kMinutesPerHour = 60;
    const int seconds = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC));
    const int minutes = std::abs(seconds) / kSecondsPerMinute;
    return u"UTC%1%2:%3"_s.arg(seconds < 0 ? QChar(u'-') : QChar(u'+'))
        .arg(minutes / kMinutesPerHour, 2, 10, QChar(u'0'))
        .arg(minutes % kMinutesPerHour, 2, 10, QChar(u'0'));
}

}  // namespace

QString nameWithOffset(const QTimeZone& zone, Instant at)
{
    return QString::fromUtf8(zone.id()) + u" ("_s + offsetText(zone, at) + u')';
}

ZoneCombo::ZoneCombo(Instant at, QWidget* parent) : QComboBox(parent)
{
    setObjectName(u"zoneCombo"_s);
    setAccessibleName(tr("Time zone"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(kLetters);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    lineEdit()->setObjectName(u"zoneEdit"_s);
    lineEdit()->setAccessibleName(tr("Time zone"));
    lineEdit()->setPlaceholderText(tr("Type a city or an offset"));
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : ids) {
        const QTimeZone zone(id);
        const QString people = zone.displayName(QTimeZone::StandardTime, QTimeZone::LongName, QLocale());
        const QString name = nameWithOffset(zone, at);
        addItem(people.isEmpty() || name.contains(people) ? name : name + u" · "_s + people, id);
    }
    setCurrentIndex(-1);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::activated, this, &ZoneCombo::take);
    connect(completer(), qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& text) {
                setCurrentIndex(findText(text));
                take();
            });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneCombo::take);
}

QSize ZoneCombo::sizeHint() const
{
    constexpr int kAround = 60;  // Padding, frame, arrow and where the cursor stands.
    return QComboBox::sizeHint().expandedTo({fontMetrics().horizontalAdvance(currentText()) + kAround, 0});
}

std::optional<QTimeZone> ZoneCombo::zone() const
{
    // What was typed may be the bare name.
    const QString typed = currentText().trimmed();
    const int row = findText(typed) >= 0 ? findText(typed) : findData(typed.toUtf8());
    return row < 0 ? std::nullopt : std::optional(QTimeZone(itemData(row).toByteArray()));
}

void ZoneCombo::setZone(const std::optional<QTimeZone>& zone)
{
    setCurrentIndex(zone ? findData(zone->id()) : -1);
    if (!zone)
        clearEditText();
    lineEdit()->home(false);
    updateGeometry();
}

void ZoneCombo::take()
{
    if (const auto said = zone())
        emit chosen(*said);
}

}  // namespace holdfast
