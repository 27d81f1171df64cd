// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/import_questions.h"

#include "views/availability/zone_combo.h"
#include "views/kit/fields.h"
#include "views/kit/flow_layout.h"
#include "views/kit/texts.h"
#include "views/kit/widgets.h"

#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QLocale>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMostExamples = 3;
constexpr int kIndent = 28;

/// QDateTimeEdit knows no zone but UTC and the machine's: it is shown the hands of the clock, as UTC.
QDateTime handsOf(Instant at, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
    return {local.date(), local.time(), Qt::UTC};
}

Instant startOf(QDate day, const QTimeZone& zone)
{
    return instantFromMs(day.startOfDay(zone).toMSecsSinceEpoch());
}

QString longDate(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString monthName(QDate month)
{
    //: A month and its year, as QLocale::toString() takes it.
    return QLocale().toString(month, ImportQuestions::tr("MMMM yyyy"));
}

}  // namespace

std::optional<QDate> dateAs(DateOrder order, const QString& text)
{
    static const QRegularExpression numbers(u"(\\d{1,4})[./\\- ](\\d{1,2})[./\\- ](\\d{1,4})"_s);
    const auto match = numbers.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::array<int, 3> part{match.captured(1).toInt(), match.captured(2).toInt(),
                                  match.captured(3).toInt()};
    constexpr int kCentury = 100;
    constexpr int kThisCentury = 2000;
    const auto year = [](int written) { return written < kCentury ? kThisCentury + written : written; };
    QDate day;
    switch (order) {
    case DateOrder::DayMonthYear: day = QDate(year(part[2]), part[1], part[0]); break;
    case DateOrder::MonthDayYear: day = QDate(year(part[2]), part[0], part[1]); break;
    case DateOrder::YearMonthDay: day = QDate(year(part[0]), part[1], part[2]); break;
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

ImportQuestions::ImportQuestions(const Offer& offer, QWidget* parent)
    : QWidget(parent), m_offer(offer), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"importQuestions"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ImportQuestions::reset()
{
    for (const Card& card : std::as_const(m_cards))
        discard(card.widget);
    m_cards.clear();
    m_zoneCombo = nullptr;
    m_from = m_to = nullptr;
    m_zone.reset();
    m_dateOrder.reset();
    m_covered.reset();
    m_isCoveredOffered = false;
}

void ImportQuestions::offerCovered(const QList<QDate>& months)
{
    if (m_cards.contains(static_cast<int>(ImportQuestion::About::Covered)))
        return;
    m_isCoveredOffered = true;
    askCovered(
        {ImportQuestion::About::Covered,
         tr("Does the list have every outage of a period? Then say which: between its outages it was up, "
            "and elsewhere nothing is known."),
         {}},
        months);
}

void ImportQuestions::ask(const QList<ImportQuestion>& questions, const QList<QDate>& months)
{
    for (const ImportQuestion& question : questions) {
        if (m_cards.contains(static_cast<int>(question.about))) {
            m_cards.value(static_cast<int>(question.about)).text->setText(question.text);
            if (question.about == ImportQuestion::About::Covered)
                m_isCoveredOffered = false;
            continue;
        }
        switch (question.about) {
        case ImportQuestion::About::Zone: askZone(question); break;
        case ImportQuestion::About::DateOrder: askDateOrder(question); break;
        case ImportQuestion::About::Covered: askCovered(question, months); break;
        case ImportQuestion::About::Form:
        case ImportQuestion::About::Columns: break;
        }
    }
}

bool ImportQuestions::isAnswered(ImportQuestion::About about) const
{
    switch (about) {
    case ImportQuestion::About::Zone: return m_zone.has_value();
    case ImportQuestion::About::DateOrder: return m_dateOrder.has_value();
    case ImportQuestion::About::Covered: return m_covered.has_value() || m_isCoveredOffered;
    case ImportQuestion::About::Form:
    case ImportQuestion::About::Columns: return true;
    }
    Q_UNREACHABLE();
}

QWidget* ImportQuestions::fieldToAnswer() const
{
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it) {
        if (!isAnswered(static_cast<ImportQuestion::About>(it.key())))
            return it->field;
    }
    return nullptr;
}

bool ImportQuestions::isWaiting() const
{
    return fieldToAnswer() != nullptr;
}

void ImportQuestions::offerField(ImportQuestion::About about, QWidget* field)
{
    Card& card = m_cards[static_cast<int>(about)];
    if (card.field == nullptr)
        card.field = field;
}

void ImportQuestions::answer(ImportAnswers& answers) const
{
    answers.zone = m_zone;
    answers.dateOrder = m_dateOrder;
    answers.covered = m_covered;
}

QVBoxLayout* ImportQuestions::addCard(const ImportQuestion& question)
{
    auto* card = makeCard();
    auto* layout = layoutOf(card);
    auto* text = makeLabel(question.text, u"heading"_s);
    layout->addWidget(text);
    if (!question.examples.isEmpty()) {
        const QStringList examples = question.examples.mid(0, kMostExamples);
        layout->addWidget(makeLabel(tr("In the file: %1").arg(examples.join(u"   "_s)), u"muted"_s));
    }
    auto* state = makeLabel({}, u"muted"_s);
    state->hide();
    m_cards.insert(static_cast<int>(question.about), {card, text, state, nullptr});
    m_layout->addWidget(card);
    return layout;
}

void ImportQuestions::askZone(const ImportQuestion& question)
{
    auto* layout = addCard(question);
    auto* row = new FlowLayout;
    if (m_offer.contractZone) {
        const QTimeZone zone = *m_offer.contractZone;
        auto* contract = makeButton(u"contractZoneButton"_s,
                                    tr("The contract's: %1").arg(nameWithOffset(zone, m_offer.now)));
        connect(contract, &QPushButton::clicked, this, [this, zone] { take(zone); });
        row->addWidget(contract);
        offerField(question.about, contract);
    }
    m_zoneCombo = new ZoneCombo(m_offer.now);
    connect(m_zoneCombo, &ZoneCombo::chosen, this, [this](const QTimeZone& zone) {
        if (!m_zone || m_zone->id() != zone.id())
            take(zone);
    });
    row->addWidget(m_zoneCombo);
    offerField(question.about, m_zoneCombo);
    layout->addLayout(row);
    layout->addWidget(m_cards.value(static_cast<int>(question.about)).state);
}

void ImportQuestions::askDateOrder(const ImportQuestion& question)
{
    auto* layout = addCard(question);
    const std::array<std::tuple<DateOrder, QString, QString>, 3> orders{{
        {DateOrder::DayMonthYear, u"dayMonthYearRadio"_s, tr("Day, month, year")},
        {DateOrder::MonthDayYear, u"monthDayYearRadio"_s, tr("Month, day, year")},
        {DateOrder::YearMonthDay, u"yearMonthDayRadio"_s, tr("Year, month, day")},
    }};
    auto* group = new QButtonGroup(m_cards.value(static_cast<int>(question.about)).widget);
    for (const auto& [order, name, words] : orders) {
        QStringList readings;
        bool isPossible = true;
        for (const QString& example : question.examples.mid(0, kMostExamples)) {
            const auto day = dateAs(order, example);
            isPossible = isPossible && day.has_value();
            if (day)
                readings.append(tr("%1 is %2").arg(example, longDate(*day)));
        }
        auto* radio = new QRadioButton(words);
        radio->setAccessibleDescription(readings.join(u"; "_s));
        radio->setObjectName(name);
        radio->setAccessibleName(radio->text());
        group->addButton(radio);
        connect(radio, &QRadioButton::clicked, this, [this, order = order] { take(order); });
        auto* said = makeLabel(readings.join(u'\n'), u"muted"_s);
        said->setIndent(kIndent);
        layout->addWidget(radio);
        layout->addWidget(said);
        if (!isPossible) {
            radio->hide();
            said->hide();
        }
        if (isPossible)
            offerField(question.about, radio);
    }
    layout->addWidget(m_cards.value(static_cast<int>(question.about)).state);
}

QDateTimeEdit* ImportQuestions::makeEdit(const QString& name, const QString& spoken, Instant at) const
{
    auto* edit = new Fitting<QDateTimeEdit>;
    edit->setObjectName(name);
    edit->setAccessibleName(spoken);
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setCalendarPopup(true);
    edit->setDateTime(handsOf(at, m_offer.zone));
    return edit;
}

void ImportQuestions::askCovered(const ImportQuestion& question, const QList<QDate>& months)
{
    auto* layout = addCard(question);
    auto* quick = new FlowLayout;
    for (qsizetype i = 0; i < months.size(); ++i) {
        const QDate month = months.at(i);
        auto* button = makeButton(u"coveredMonth%1Button"_s.arg(i + 1), monthName(month));
        connect(button, &QPushButton::clicked, this, [this, month] {
            take(CoveredPeriod{startOf(month, m_offer.zone), startOf(month.addMonths(1), m_offer.zone)});
        });
        quick->addWidget(button);
        offerField(question.about, button);
    }
    layout->addLayout(quick);
    const QDate first =
        months.isEmpty() ? QDateTime::fromMSecsSinceEpoch(toMs(m_offer.now)).date() : months.first();
    m_from = makeEdit(u"coveredFromEdit"_s, tr("Covered from"), startOf(first, m_offer.zone));
    offerField(question.about, m_from);
    m_to = makeEdit(u"coveredToEdit"_s, tr("Covered until"), startOf(first.addMonths(1), m_offer.zone));
    auto* use = makeButton(u"coveredButton"_s, tr("This period"));
    connect(use, &QPushButton::clicked, this, &ImportQuestions::takeEdited);
    auto* row = new FlowLayout;
    row->addWidget(m_from);
    row->addWidget(makeLabel(tr("until")));
    row->addWidget(m_to);
    row->addWidget(use);
    layout->addLayout(row);
    layout->addWidget(makeLabel(tr("Times of %1.").arg(QString::fromUtf8(m_offer.zone.id())), u"muted"_s));
    layout->addWidget(m_cards.value(static_cast<int>(question.about)).state);
}

void ImportQuestions::take(QTimeZone zone)
{
    m_zone = zone;
    m_zoneCombo->setZone(zone);
    say(ImportQuestion::About::Zone,
        tr("Times without a zone are read as %1.").arg(nameWithOffset(zone, m_offer.now)));
    emit answered();
}

void ImportQuestions::take(DateOrder order)
{
    m_dateOrder = order;
    emit answered();
}

void ImportQuestions::take(const CoveredPeriod& covered)
{
    m_covered = covered;
    m_from->setDateTime(handsOf(covered.from, m_offer.zone));
    m_to->setDateTime(handsOf(covered.to, m_offer.zone));
    say(ImportQuestion::About::Covered,
        tr("From %1 until %2 it was up where the list has no problem.")
            .arg(longTime(covered.from, m_offer.zone), longTime(covered.to, m_offer.zone)));
    emit answered();
}

void ImportQuestions::takeEdited()
{
    const auto instantOf = [this](const QDateTimeEdit* edit) {
        return instantFromMs(QDateTime(edit->date(), edit->time(), m_offer.zone).toMSecsSinceEpoch());
    };
    const CoveredPeriod covered{instantOf(m_from), instantOf(m_to)};
    if (covered.from >= covered.to) {
        say(ImportQuestion::About::Covered, tr("The period ends before it begins. Change one of the two."),
            true);
        m_to->setFocus();
        return;
    }
    take(covered);
}

void ImportQuestions::say(ImportQuestion::About about, const QString& text, bool isWrong)
{
    QLabel* state = m_cards.value(static_cast<int>(about)).state;
    setLook(state, isWrong ? u"error"_s : u"muted"_s);
    state->setText(text);
    state->show();
}

}  // namespace holdfast
