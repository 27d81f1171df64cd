// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/measurements/measurement_source.h"

#include <QMap>
#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace holdfast {

class ZoneCombo;

/// Asks in place what a monitoring file does not say itself: the time zone, the order in a date, the period
/// that a list of problems covers. Nothing is chosen beforehand; an answer can be changed until the import.
class ImportQuestions final : public QWidget {
    Q_OBJECT

public:
    /// What the person may be offered. `contractZone` is absent where there is no contract.
    struct Offer {
        std::optional<QTimeZone> contractZone;
        QTimeZone zone;  ///< In which the covered period is said.
        Instant now;
    };

    explicit ImportQuestions(const Offer& offer, QWidget* parent = nullptr);

    /// Forgets what was asked and answered: another file follows.
    void reset();
    /// Shows those of `questions` that are not shown yet; what was answered stays in sight. About the columns
    /// of a table it asks nothing. `months` are offered for the covered period, each by its first day.
    void ask(const QList<ImportQuestion>& questions, const QList<QDate>& months);
    /// Shows that the covered period may be said, without asking for it: for a list of outages that can be
    /// read without.
    void offerCovered(const QList<QDate>& months);
    /// Whether one that is asked has no answer.
    bool isWaiting() const;
    /// Puts what was answered into `answers`.
    void answer(ImportAnswers& answers) const;
    /// Where the first question without an answer is answered; null when there is none.
    QWidget* fieldToAnswer() const;

signals:
    void answered();

private:
    struct Card {
        QWidget* widget = nullptr;
        QLabel* text = nullptr;
        QLabel* state = nullptr;
        QWidget* field = nullptr;  ///< The first.
    };

    bool isAnswered(ImportQuestion::About about) const;
    QVBoxLayout* addCard(const ImportQuestion& question);
    void offerField(ImportQuestion::About about, QWidget* field);
    void askZone(const ImportQuestion& question);
    void askDateOrder(const ImportQuestion& question);
    void askCovered(const ImportQuestion& question, const QList<QDate>& months);
    void take(QTimeZone zone);
    void take(DateOrder order);
    void take(const CoveredPeriod& covered);
    void takeEdited();
    void say(ImportQuestion::About about, const QString& text, bool isWrong = false);
    QDateTimeEdit* makeEdit(const QString& name, const QString& spoken, Instant at) const;

    Offer m_offer;
    QMap<int, Card> m_cards;  ///< By ImportQuestion::About.
    QVBoxLayout* m_layout;
    ZoneCombo* m_zoneCombo = nullptr;
    QDateTimeEdit* m_from = nullptr;
    QDateTimeEdit* m_to = nullptr;
    std::optional<QTimeZone> m_zone;
    std::optional<DateOrder> m_dateOrder;
    std::optional<CoveredPeriod> m_covered;
    bool m_isCoveredOffered = false;  ///< It is not asked for.
};

/// The day that the first date in `text` would be; absent where it has none or it would be no day.
std::optional<QDate> dateAs(DateOrder order, const QString& text);

}  // namespace holdfast
