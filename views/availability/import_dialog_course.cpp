// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/deliver.h"
#include "views/availability/decide_all.h"
#include "views/availability/found_monitors.h"
#include "views/availability/import_dialog.h"
#include "views/availability/import_findings.h"
#include "views/availability/import_outcome.h"
#include "views/availability/import_questions.h"
#include "views/availability/table_wizard.h"
#include "views/kit/while_there.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kReadingPage = 0;
constexpr int kContentPage = 1;
constexpr int kOutcomePage = 2;
constexpr int kMonthsOffered = 3;

bool asksColumns(const SourceContent& content)
{
    return std::any_of(content.questions.cbegin(), content.questions.cend(),
                       [](const ImportQuestion& question) {
                           return question.about == ImportQuestion::About::Columns ||
                                  question.about == ImportQuestion::About::Form;
                       });
}

/// Whether the file lists outages and nothing between them.
bool listsOutages(const SourceContent& content)
{
    const bool mayBe = content.format == SourceFormat::ZabbixProblems ||
                       content.format == SourceFormat::ZabbixNdjson || content.format == SourceFormat::Csv ||
                       content.format == SourceFormat::Xlsx;
    const auto& series = content.series;
    // A monitor whose problems are all too slight to count has nothing at all.
    const bool hasOutage = std::any_of(series.cbegin(), series.cend(), [](const SeriesFound& found) {
        return found.shapes.contains(Shape::Intervals);
    });
    const bool hasOther = std::any_of(series.cbegin(), series.cend(), [](const SeriesFound& found) {
        return found.shapes.contains(Shape::Samples) || found.shapes.contains(Shape::Aggregates);
    });
    return mayBe && hasOutage && !hasOther;
}

}  // namespace

void ImportDialog::startFile(qsizetype number)
{
    m_number = number;
    m_movesFocus = true;
    if (m_heightBefore)
        resize(width(), *std::exchange(m_heightBefore, {}));
    m_request = {m_files.at(number), {}, {}};
    m_content.reset();
    m_error.reset();
    m_questions->reset();
    m_monitors->forget();
    m_findings->clear();
    m_wizard->reset();
    m_format->setCurrentIndex(0);
    m_readingLabel->setText(tr("Reading %1 …").arg(fileName()));
    m_errorLabel->clear();
    m_stack->setCurrentIndex(kReadingPage);
    inspect();
}

void ImportDialog::inspect()
{
    m_watch.stop();
    m_watch = JobWatch();
    m_questions->answer(m_request.answers);
    const int reading = ++m_reading;
    enter(Phase::Reading);
    auto& availability = m_workspace.services().availability;
    deliver(availability.assignments(), this,
            [this, reading](const Result<QList<MonitorAssignment>>& decided) {
                if (reading != m_reading)
                    return;
                m_decided = decided ? decided.value() : QList<MonitorAssignment>();
                deliver(m_workspace.services().measurements.inspect(m_request, m_watch.progress()), this,
                        [this, reading](const Result<SourceContent>& content) {
                            if (reading == m_reading)
                                take(content);
                        });
            });
}

void ImportDialog::take(const Result<SourceContent>& content)
{
    if (!content && !m_wizard->isHidden()) {
        m_content.reset();
        m_wizard->showVerdict(content);
        enter(Phase::Asking);
        return;
    }
    if (!content) {
        m_content.reset();
        m_error = content.error();
        m_readingLabel->setText(tr("If you know what it is, choose that above; or go on without it."));
        m_errorLabel->setText(content.error().message);
        m_stack->setCurrentIndex(kReadingPage);
        enter(Phase::Asking);
        m_format->setFocus();
        return;
    }
    m_error.reset();
    m_content = content.value();
    showContent();
}

void ImportDialog::showContent()
{
    m_format->setItemText(0, tr("%1 (recognised)").arg(nameOf(m_content->format)));
    m_findings->show(*m_content);
    m_questions->ask(m_content->questions, monthsToOffer());
    if (listsOutages(*m_content))
        m_questions->offerCovered(monthsToOffer());
    if (asksColumns(*m_content) && m_wizard->isHidden())
        showTable();
    m_wizard->showVerdict(*m_content);
    const auto period = periodOf(*m_content);
    const QDate day = period ? QDateTime::fromMSecsSinceEpoch(toMs(period->second), m_workspace.zone()).date()
                             : m_workspace.today();
    m_monitors->show(m_content->series,
                     {organisation(), m_decided, m_workspace.language(), m_workspace.zone(), day});
    m_monitors->setVisible(!m_content->series.isEmpty());
    m_stack->setCurrentIndex(kContentPage);
    enter(Phase::Asking);
    orderFocus();
    QWidget* field = m_questions->fieldToAnswer();
    if (m_movesFocus && field != nullptr)
        field->setFocus();
    else if (m_movesFocus && m_importButton->isEnabled())
        m_importButton->setFocus();
    m_movesFocus = false;
}

void ImportDialog::showTable()
{
    m_wizard->read(m_request);
    m_wizard->show();
    renew();
}

void ImportDialog::renewImportButton()
{
    const bool isWhole = m_phase == Phase::Asking && m_content && m_content->questions.isEmpty();
    const auto toDecide = isWhole ? m_monitors->toDecide() : QList<MonitorAssignment>();
    const bool isKnown = isWhole && m_content->isKnown;
    QString text = tr("Import");
    bool canPress = isWhole && m_content->rows > 0 && !m_workspace.isReadOnly();
    if (isKnown && toDecide.isEmpty()) {
        canPress = false;
        text = tr("Imported already");
    } else if (isKnown) {
        text = tr("Save the mapping of %n monitor(s)", nullptr, static_cast<int>(toDecide.size()));
    } else if (canPress) {
        text = tr("Import %1 records of %n monitor(s)", nullptr, static_cast<int>(m_content->series.size()))
                   .arg(countText(m_content->rows));
    }
    m_importButton->setVisible(m_phase != Phase::Finished);
    m_importButton->setEnabled(canPress);
    m_importButton->setText(text);
    m_importButton->setAccessibleName(text);
    // Enter takes what leaves nothing to judge; the rest must be pressed by itself.
    const bool isCertain = canPress && m_content->cautions.isEmpty() && m_content->refusedCount == 0 &&
                           m_monitors->proposedCount() == 0 && m_monitors->undecidedCount() == 0;
    m_importButton->setAutoDefault(isCertain);
    m_importButton->setDefault(isCertain);
    QString hint;
    if (m_workspace.isReadOnly())
        hint = m_workspace.readOnlyBecause()->message;
    else if (m_phase == Phase::Importing)
        hint = tr("Importing. Esc stops it, and then nothing of the file is taken.");
    else if (m_phase == Phase::Reading)
        hint = tr("Reading. Nothing is changed.");
    else if (m_phase == Phase::Asking && isWhole && m_monitors->proposedCount() > 0)
        hint = tr("%n module(s) are proposed by name: check them.", nullptr, m_monitors->proposedCount());
    else if (m_phase == Phase::Asking && isWhole && m_monitors->undecidedCount() > 0)
        hint = tr("Of %n monitor(s) it is not decided for which module they count. That can be said later.",
                  nullptr, m_monitors->undecidedCount());
    else if (m_phase == Phase::Asking)
        hint = tr("Nothing is changed before you press Import.");
    m_hint->setText(hint);
}

void ImportDialog::import()
{
    if (m_phase != Phase::Asking || !m_content || !m_importButton->isEnabled())
        return;
    m_toDecide = m_monitors->toDecide();
    m_saidLate.clear();
    m_watch = JobWatch();
    enter(Phase::Importing);
    if (m_content->isKnown) {
        decide();
        return;
    }
    deliver(
        m_workspace.services().measurements.importFile(m_request, m_workspace.actor(), m_watch.progress()),
        this, [this](const Result<SourceContent>& content) {
            if (content && content->questions.isEmpty()) {
                m_content->rows = content->rows;
                m_content->refusedCount = content->refusedCount;
                m_content->series = content->series;
                // What could not be known before: that the disk refused the journal's line.
                for (const QString& caution : content->cautions) {
                    if (!m_content->cautions.contains(caution))
                        m_saidLate.append(caution);
                }
                emit dataChanged();
                decide();
                return;
            }
            if (!content && content.error().code == Error::Code::Cancelled) {
                enter(Phase::Asking);
                m_hint->setText(tr("Stopped. Nothing of the file was taken."));
                return;
            }
            take(content);
        });
}

/// What was chosen for the monitors, before anybody looks at a figure.
void ImportDialog::decide()
{
    decideAll(m_workspace, m_toDecide, whileThere(this, [this](const Done& recorded) { finish(recorded); }));
}

void ImportDialog::finish(const Done& mapped)
{
    const auto period = periodOf(*m_content);
    m_outcome->showImported(
        *m_content, period ? monthToShow(period->first, period->second, m_workspace.zone()) : QDate());
    if (mapped)
        m_outcome->showMapped(static_cast<int>(m_toDecide.size()));
    else
        m_saidLate.append(mapped.error().message);
    m_outcome->showProblem(m_saidLate.join(u'\n'));
    m_stack->setCurrentIndex(kOutcomePage);
    enter(Phase::Finished);
    shrink();
    m_outcome->firstButton()->setFocus();
}

/// What was done takes less room than what was asked.
void ImportDialog::shrink()
{
    layout()->activate();
    m_heightBefore = height();
    const QLayout& outcome = *m_outcome->layout();
    const int wanted = outcome.hasHeightForWidth() ? outcome.totalHeightForWidth(m_stack->width())
                                                   : outcome.totalSizeHint().height();
    resize(width(), height() - m_stack->height() + wanted);
}

void ImportDialog::undo()
{
    const auto reason =
        m_prompter.askText(this, tr("Why is the import of %1 taken back?").arg(fileName()), tr("Wrong file"));
    if (!reason || reason->trimmed().isEmpty())
        return;
    m_outcome->setUndoing(true);
    const auto refuse = [this](const Error& error) {
        m_outcome->setUndoing(false);
        m_outcome->showProblem(error.message);
    };
    auto& measurements = m_workspace.services().measurements;
    deliver(
        measurements.imports(), this,
        [this, refuse, &measurements, why = reason->trimmed()](const Result<QList<ImportRecord>>& imports) {
            if (!imports) {
                refuse(imports.error());
                return;
            }
            const auto ours =
                std::find_if(imports->cbegin(), imports->cend(), [this](const ImportRecord& one) {
                    return one.sha256 == m_content->sha256 && !one.undoneAt;
                });
            if (ours == imports->cend()) {
                m_outcome->showUndone();
                return;
            }
            m_workspace.follow(measurements.undo(ours->id, why, m_workspace.actor()),
                               whileThere(this, [this, refuse](const LogService::Recorded& recorded) {
                                   if (!recorded) {
                                       refuse(recorded.error());
                                       return;
                                   }
                                   m_outcome->showUndone();
                                   emit dataChanged();
                               }));
        });
}

void ImportDialog::next()
{
    if (hasNext())
        startFile(m_number + 1);
}

QList<QDate> ImportDialog::monthsToOffer() const
{
    const QDate today = m_workspace.today();
    QList<QDate> months;
    for (int i = 1; i <= kMonthsOffered; ++i)
        months.append(QDate(today.year(), today.month(), 1).addMonths(-i));
    const auto period = m_content ? periodOf(*m_content) : std::nullopt;
    if (!period)
        return months;
    const QDate month = monthToShow(period->first, period->second, m_workspace.zone());
    months.removeAll(month);
    months.prepend(month);
    return months;
}

void ImportDialog::reject()
{
    if (m_phase == Phase::Importing) {
        m_watch.stop();
        return;
    }
    m_watch.stop();
    ++m_reading;
    QDialog::reject();
}

}  // namespace holdfast
