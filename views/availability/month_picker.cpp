// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/month_picker.h"

#include "views/kit/fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QToolButton* makeArrow(const QString& name, Qt::ArrowType arrow, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setArrowType(arrow);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    return button;
}

}  // namespace

QString monthName(QDate month)
{
    //: A month and its year; the names of months come from the language. Qt's date format.
    return QLocale().toString(month, MonthPicker::tr("MMMM yyyy"));
}

MonthPicker::MonthPicker(QWidget* parent)
    : QWidget(parent),
      m_combo(new FittingCombo),
      m_before(makeArrow(u"monthBeforeButton"_s, Qt::LeftArrow, tr("The month before (Ctrl+Page Up)"))),
      m_after(makeArrow(u"monthAfterButton"_s, Qt::RightArrow, tr("The month after (Ctrl+Page Down)")))
{
    m_combo->setObjectName(u"monthCombo"_s);
    m_combo->setAccessibleName(tr("Month"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_before);
    layout->addWidget(m_combo);
    layout->addWidget(m_after);
    connect(m_combo, &QComboBox::activated, this, [this](int index) { emit chosen(m_months.at(index)); });
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
}

void MonthPicker::show(const QList<QDate>& months, QDate shown)
{
    const QSignalBlocker quiet(m_combo);
    if (m_months != months || m_combo->count() != months.size()) {
        m_months = months;
        m_combo->clear();
        for (const QDate month : months)
            m_combo->addItem(monthName(month));
    }
    const auto at = static_cast<int>(months.indexOf(shown));
    m_combo->setCurrentIndex(at);
    m_after->setEnabled(at > 0);
}

void MonthPicker::step(int months)
{
    const int at = m_combo->currentIndex();
    if (at >= 0)
        emit chosen(m_months.at(at).addMonths(months));
}

}  // namespace holdfast
