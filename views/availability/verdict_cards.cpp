// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/verdict_cards.h"

#include "models/availability/downtime_budget.h"
#include "models/availability/figure_text.h"
#include "views/availability/verdict_delegate.h"
#include "views/kit/widgets.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kCardWidth = 200;
constexpr double kPercent = 100.0;

}  // namespace

VerdictCards::VerdictCards(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_availability = addCard(u"availabilityCard"_s, tr("Availability of the service"));
    m_interruptions = addCard(u"interruptionsCard"_s, tr("Interruptions"));
    m_budget = addCard(u"budgetCard"_s, tr("Downtime budget"));
    m_known = addCard(u"knownCard"_s, tr("Measured"));
    arrange();
}

VerdictCards::Card VerdictCards::addCard(const QString& name, const QString& caption)
{
    QFrame* card = makeCard();
    card->setObjectName(name);
    Card made{makeLabel({}, u"title"_s), new StatusBadge, makeLabel({}, u"muted"_s)};
    made.figure->setObjectName(name + u"Label"_s);
    made.figure->setWordWrap(false);
    auto* head = new QHBoxLayout;
    auto* title = makeLabel(caption, u"muted"_s);
    title->setWordWrap(false);
    head->addWidget(title, 1);
    head->addWidget(made.badge);
    layoutOf(card)->addLayout(head);
    layoutOf(card)->addWidget(made.figure);
    layoutOf(card)->addWidget(made.note);
    layoutOf(card)->addStretch();
    m_frames.append(card);
    return made;
}

void VerdictCards::show(const ServiceAccount& account)
{
    showAvailability(account);
    showInterruptions(account);
    showBudget(account);
    showKnown(account);
    arrange();
}

QSize VerdictCards::minimumSizeHint() const
{
    return {widest(), m_grid->minimumSize().height()};
}

int VerdictCards::widest() const
{
    int widest = kCardWidth;
    for (const QFrame* frame : m_frames)
        widest = std::max(widest, frame->layout()->minimumSize().width());
    return widest;
}

/// All on a line where none is cut, else two on a line, else each on its own.
void VerdictCards::arrange()
{
    const auto count = static_cast<int>(m_frames.size());
    const auto fits = [this](int columns) {
        return columns * widest() + (columns - 1) * m_grid->horizontalSpacing() <= width();
    };
    const int columns = fits(count) ? count : fits(2) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < count; ++i) {
        m_grid->removeWidget(m_frames.at(i));
        m_grid->addWidget(m_frames.at(i), i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    updateGeometry();
}

void VerdictCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VerdictCards::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Once the words have taken the new font over.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &VerdictCards::arrange, Qt::QueuedConnection);
}

void VerdictCards::showAvailability(const ServiceAccount& account)
{
    const bool isMean = account.rule.overall == AccountingRule::Overall::MeanOfModules;
    const auto figure = isMean ? account.meanOfModules : account.whole.availability;
    const auto other = isMean ? account.whole.availability : account.meanOfModules;
    m_availability.figure->setText(percentText(figure, account.whole.target));
    const TargetVerdict verdict = serviceVerdict(account);
    m_availability.badge->show(statusOf(verdict), nameOf(verdict));
    const QString target = targetText(account.whole.target);
    m_availability.note->setText(
        isMean ? tr("Target %1. With any module down counted as down: %2.")
                     .arg(target, percentText(other, account.whole.target))
               : tr("Target %1. Down while any module is; the mean of the modules is %2.")
                     .arg(target, percentText(other, account.whole.target)));
}

void VerdictCards::showInterruptions(const ServiceAccount& account)
{
    m_interruptions.figure->setText(QString::number(account.interruptions));
    const TargetVerdict verdict = interruptionsVerdict(account);
    m_interruptions.badge->show(statusOf(verdict), nameOf(verdict));
    m_interruptions.note->setText(
        account.interruptionsTarget ? tr("At most %1 a month by contract.").arg(*account.interruptionsTarget)
                                    : tr("The contract sets no number."));
}

void VerdictCards::showBudget(const ServiceAccount& account)
{
    const ModuleAccount* module = tightestOf(account);
    if (module == nullptr) {
        m_budget.figure->setText(u"—"_s);
        m_budget.badge->show(Status::Unknown, nameOf(TargetVerdict::Unknown));
        m_budget.note->setText(tr("Without a target and measured time there is no budget."));
        return;
    }
    const DowntimeBudget budget = *budgetOf(account, *module);
    const double used = *budget.share() * kPercent;
    m_budget.figure->setText(budget.isOverdrawn() ? tr("%1 over").arg(secondsText(-budget.left()))
                                                  : tr("%1 left").arg(secondsText(budget.left())));
    m_budget.badge->show(budget.isOverdrawn()   ? Status::Down
                         : used >= kPercent / 2 ? Status::Degraded
                                                : Status::Up,
                         tr("%1 % used").arg(std::floor(used)));
    const QString name = module == &account.whole ? tr("The whole service") : module->name;
    m_budget.note->setText(tr("%1 is nearest to its limit: %2 down of %3.")
                               .arg(name, secondsText(budget.used), secondsText(budget.allowed)));
}

void VerdictCards::showKnown(const ServiceAccount& account)
{
    // Of a month that goes on, the time so far.
    const auto toCome = std::chrono::floor<std::chrono::seconds>(account.to - account.asOf);
    std::chrono::seconds known{};
    std::chrono::seconds total{};
    for (const ModuleAccount& module : account.modules) {
        known += module.buckets.total() - module.buckets.unknown;
        total += std::max(module.buckets.total() - toCome, module.buckets.total() - module.buckets.unknown);
    }
    const double share =
        total.count() > 0 ? kPercent * static_cast<double>(known.count()) / static_cast<double>(total.count())
                          : 0;
    m_known.figure->setText(known == total ? u"100 %"_s
                                           : QString::number(std::floor(share * 10) / 10, 'f', 1) + u" %"_s);
    m_known.badge->show(known == total ? Status::Up : Status::Unknown,
                        known == total ? tr("complete") : tr("gaps"));
    m_known.note->setText(
        known == total
            ? tr("Every module was measured all the time.")
            : tr("%1 of module time is unknown: neither up nor down.").arg(secondsText(total - known)));
}

}  // namespace holdfast
