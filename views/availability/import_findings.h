// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_service.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace holdfast {

/// What a monitoring file holds, before anything is imported: how much, from when to when, what must be known
/// to judge it, and which records are refused and why.
class ImportFindings final : public QWidget {
    Q_OBJECT

public:
    explicit ImportFindings(const QTimeZone& zone, QWidget* parent = nullptr);

    void show(const SourceContent& content);
    void clear();

private:
    void showRefused(const SourceContent& content);
    void copyRefused();

    QTimeZone m_zone;
    QLabel* m_facts;
    QLabel* m_known;
    QVBoxLayout* m_cautions;
    QList<QWidget*> m_cautionLabels;
    QWidget* m_refusedPart;
    QPushButton* m_refusedButton;
    QPushButton* m_copyButton;
    QTreeWidget* m_refused;
    QList<RefusedRecord> m_refusedRecords;
};

/// From when to when the series of `content` reach; absent where none has a time.
std::optional<std::pair<Instant, Instant>> periodOf(const SourceContent& content);
/// "2026-05-01 00:00 – 2026-06-01 00:00".
QString periodText(Instant from, Instant to, const QTimeZone& zone);
/// "2026-05-01 – 2026-05-31": the days of `zone` that [from, to) touches.
QString daysText(Instant from, Instant to, const QTimeZone& zone);
/// "12,960".
QString countText(qint64 count);

}  // namespace holdfast
