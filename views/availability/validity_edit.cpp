// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/validity_edit.h"

#include "views/kit/fields.h"
#include "views/kit/flow_layout.h"

#include <QCheckBox>
#include <QDateEdit>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QDateEdit* makeDateEdit(const QString& name, const QString& spoken, QDate day)
{
    auto* edit = new Fitting<QDateEdit>(day);
    edit->setObjectName(name);
    edit->setAccessibleName(spoken);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    edit->setEnabled(false);
    return edit;
}

}  // namespace

ValidityEdit::ValidityEdit(const QString& prefix, QDate today, QWidget* parent)
    : QWidget(parent),
      m_hasFrom(new QCheckBox(tr("Only from"))),
      m_from(makeDateEdit(prefix + u"FromEdit"_s, tr("First day"), QDate(today.year(), today.month(), 1))),
      m_hasTo(new QCheckBox(tr("Only until"))),
      m_to(makeDateEdit(prefix + u"ToEdit"_s, tr("Last day"), today))
{
    m_hasFrom->setObjectName(prefix + u"FromCheck"_s);
    m_hasFrom->setAccessibleName(tr("It holds only from a day on"));
    m_hasTo->setObjectName(prefix + u"ToCheck"_s);
    m_hasTo->setAccessibleName(tr("It holds only until a day"));
    connect(m_hasFrom, &QCheckBox::toggled, m_from, &QWidget::setEnabled);
    connect(m_hasTo, &QCheckBox::toggled, m_to, &QWidget::setEnabled);
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_hasFrom, m_from, m_hasTo, m_to})
        row->addWidget(part);
}

QDate ValidityEdit::from() const
{
    return m_hasFrom->isChecked() ? m_from->date() : QDate();
}

QDate ValidityEdit::to() const
{
    return m_hasTo->isChecked() ? m_to->date() : QDate();
}

bool ValidityEdit::isPossible() const
{
    return from().isNull() || to().isNull() || from() <= to();
}

void ValidityEdit::set(QDate from, QDate to)
{
    m_hasFrom->setChecked(from.isValid());
    m_hasTo->setChecked(to.isValid());
    if (from.isValid())
        m_from->setDate(from);
    if (to.isValid())
        m_to->setDate(to);
}

QString validityText(QDate from, QDate to)
{
    if (from.isNull() && to.isNull())
        return {};
    if (to.isNull())
        return ValidityEdit::tr("from %1").arg(from.toString(Qt::ISODate));
    if (from.isNull())
        return ValidityEdit::tr("until %1").arg(to.toString(Qt::ISODate));
    return from.toString(Qt::ISODate) + u" – "_s + to.toString(Qt::ISODate);
}

}  // namespace holdfast
