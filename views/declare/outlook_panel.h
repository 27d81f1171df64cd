// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/declaration_outlook.h"
#include "views/kit/status.h"

#include <QTimeZone>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace holdfast {

/// "What will happen": warnings, clocks that start, who must be told by when, who is called together.
class OutlookPanel final : public QWidget {
    Q_OBJECT

public:
    OutlookPanel(const QTimeZone& zone, const QString& language, QWidget* parent = nullptr);

    void show(const DeclarationQuestion& question, const DeclarationOutlook& outlook,
              const std::optional<Bia>& bia, Instant now);

private:
    /// One line: what, and by when.
    struct Line {
        Status status = Status::Quiet;
        QString text;
        QString detail;
        QString when;

        friend bool operator==(const Line&, const Line&) = default;
    };
    struct Part {
        QString title;
        QList<Line> lines;

        friend bool operator==(const Part&, const Part&) = default;
    };

    Part warnings(const DeclarationQuestion& question, const DeclarationOutlook& outlook) const;
    Part clocks(const DeclarationQuestion& question, const DeclarationOutlook& outlook,
                const std::optional<Bia>& bia, Instant now) const;
    Part calls(const DeclarationOutlook& outlook, Instant now) const;
    Part team(const DeclarationOutlook& outlook, bool isDrill) const;
    void rebuild(const QList<Part>& parts);

    QTimeZone m_zone;
    QString m_language;
    QList<Part> m_shown;
    QWidget* m_content = nullptr;
};

}  // namespace holdfast
