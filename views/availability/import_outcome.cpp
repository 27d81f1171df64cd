// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/import_outcome.h"

#include "views/availability/import_findings.h"
#include "views/kit/flow_layout.h"
#include "views/kit/widgets.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kSpacing = 12;

}  // namespace

QString monthText(QDate month)
{
    //: A month and its year, as QLocale::toString() takes it: "May 2026".
    return QLocale().toString(month, ImportOutcome::tr("MMMM yyyy"));
}

ImportOutcome::ImportOutcome(QWidget* parent)
    : QWidget(parent),
      m_heading(makeLabel({}, u"heading"_s)),
      m_said(makeLabel({})),
      m_mapped(makeLabel({})),
      m_problem(makeLabel({}, u"error"_s)),
      m_monthButton(makeButton(u"showMonthButton"_s, {}, u"primary"_s)),
      m_mappingButton(makeButton(u"openMappingButton"_s, tr("Monitors and modules…"))),
      m_undoButton(makeButton(u"undoImportButton"_s, tr("Take the import back…")))
{
    m_heading->setObjectName(u"outcomeLabel"_s);
    m_problem->setObjectName(u"outcomeProblemLabel"_s);
    m_monthButton->setAutoDefault(true);
    connect(m_monthButton, &QPushButton::clicked, this, [this] { emit monthRequested(m_month); });
    connect(m_mappingButton, &QPushButton::clicked, this, &ImportOutcome::mappingRequested);
    connect(m_undoButton, &QPushButton::clicked, this, &ImportOutcome::undoRequested);
    auto* card = makeCard();
    auto* inside = layoutOf(card);
    inside->setSpacing(kSpacing);
    inside->addWidget(m_heading);
    inside->addWidget(m_said);
    inside->addWidget(m_mapped);
    inside->addWidget(m_problem);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_monthButton);
    buttons->addWidget(m_mappingButton);
    buttons->addWidget(m_undoButton);
    inside->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
}

void ImportOutcome::showImported(const SourceContent& content, QDate month)
{
    m_month = month;
    const int monitors = static_cast<int>(content.series.size());
    const QString said = content.isKnown
                             ? tr("%1 records of %n monitor(s) were there already.", nullptr, monitors)
                             : tr("%1 records of %n monitor(s) were imported.", nullptr, monitors);
    m_heading->setText(u"✔ "_s + said.arg(countText(content.rows)));
    m_said->setText(
        content.refusedCount > 0
            ? tr("%n record(s) were refused and are not in the data. Dropping the file on the window again "
                 "lists them with the reason.",
                 nullptr, static_cast<int>(content.refusedCount))
            : tr("Every record was taken."));
    m_mapped->hide();
    m_problem->hide();
    m_monthButton->setVisible(month.isValid());
    m_monthButton->setText(tr("Show %1").arg(monthText(month)));
    m_monthButton->setAccessibleName(m_monthButton->text());
    m_undoButton->show();
    m_undoButton->setEnabled(true);
}

void ImportOutcome::showMapped(int count)
{
    m_mapped->setText(tr("The module of %n monitor(s) was recorded.", nullptr, count));
    m_mapped->setVisible(count > 0);
}

void ImportOutcome::showProblem(const QString& message)
{
    m_problem->setText(message);
    m_problem->setVisible(!message.isEmpty());
}

void ImportOutcome::showUndone()
{
    m_heading->setText(tr("The import was taken back."));
    m_said->setText(
        tr("Nothing of this file counts any more; what other files say of the same time stays. The journal "
           "of imports keeps both acts."));
    m_problem->hide();
    m_monthButton->hide();
    m_undoButton->hide();
}

void ImportOutcome::setUndoing(bool isOn)
{
    m_undoButton->setEnabled(!isOn);
}

QWidget* ImportOutcome::firstButton() const
{
    return m_monthButton->isHidden() ? m_mappingButton : m_monthButton;
}

}  // namespace holdfast
