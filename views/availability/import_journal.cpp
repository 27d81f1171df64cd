// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/import_journal.h"

#include "models/core/deliver.h"
#include "models/core/rfc3339.h"
#include "views/availability/import_findings.h"
#include "views/availability/monitoring_files.h"
#include "views/kit/dialog_body.h"
#include "views/kit/texts.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

enum Column { kWhen, kFile, kPeriod, kRecords, kBy, kState, kColumns };

constexpr QSize kUsualSize{980, 560};

QString stateText(const ImportRecord& record)
{
    if (record.undoneAt)
        return u"– "_s + ImportJournal::tr("taken back");
    if (!record.isPresent)
        return shapeOf(Status::Degraded) + u' ' + ImportJournal::tr("data missing: import again");
    return u"✔ "_s + ImportJournal::tr("counts");
}

/// What was said about the file, for people.
QString answersText(const QJsonObject& answers, const QTimeZone& zone)
{
    const auto said = [&answers](QLatin1StringView key) { return answers.value(key).toString(); };
    const auto timeOf = [&](QLatin1StringView key) {
        const auto at = parseRfc3339(said(key));
        return at ? longTime(at.value(), zone) : said(key);
    };
    QStringList texts;
    if (!said("zone"_L1).isEmpty())
        texts.append(ImportJournal::tr("times of %1").arg(said("zone"_L1)));
    if (!said("date_order"_L1).isEmpty())
        texts.append(ImportJournal::tr("dates as %1").arg(said("date_order"_L1)));
    if (!said("covers_from"_L1).isEmpty())
        texts.append(
            ImportJournal::tr("covers %1 – %2").arg(timeOf("covers_from"_L1), timeOf("covers_to"_L1)));
    if (!said("preset"_L1).isEmpty())
        texts.append(ImportJournal::tr("preset “%1”").arg(said("preset"_L1)));
    else if (answers.contains("columns"_L1))
        texts.append(ImportJournal::tr("columns as they were set"));
    return texts.join(u" · "_s);
}

}  // namespace

ImportJournal::ImportJournal(Workspace& workspace, Prompter& prompter, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_prompter(prompter),
      m_list(new QTreeWidget),
      m_empty(new EmptyState(
          tr("Nothing was imported yet"),
          tr("Every monitoring file that is imported gets a line here: what it covers, who imported "
             "it, and the digest of its bytes."),
          tr("Import monitoring data…")))
{
    setObjectName(u"importJournal"_s);
    setWindowTitle(tr("Import history"));
    m_list->setObjectName(u"importList"_s);
    m_list->setAccessibleName(tr("Imports, the newest first"));
    m_list->setColumnCount(kColumns);
    m_list->setHeaderLabels({tr("Imported"), tr("File"), tr("Period"), tr("Records"), tr("By"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(kFile, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->headerItem()->setTextAlignment(kRecords, Qt::AlignRight | Qt::AlignVCenter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportJournal::renew);
    connect(m_empty, &EmptyState::actionRequested, this, &ImportJournal::importFile);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(tr("Import history"), u"title"_s));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeFacts());
    layout->addWidget(makeFoot());
    letBodyScroll(*this);
    sizeForText(*this, kUsualSize);
    connect(&workspace.services().measurements, &MeasurementService::changed, this, &ImportJournal::read);
    connect(&workspace, &Workspace::recordsChanged, this, &ImportJournal::read);
    m_list->hide();
    m_empty->hide();
    renew();
    read();
}

QWidget* ImportJournal::makeFacts()
{
    m_digest = makeLabel({}, u"mono"_s);
    m_digest->setObjectName(u"digestLabel"_s);
    m_answers = makeLabel({}, u"muted"_s);
    m_copyButton = makeButton(u"copyDigestButton"_s, tr("Copy the digest"), u"link"_s);
    connect(m_copyButton, &QPushButton::clicked, this, &ImportJournal::copyDigest);
    m_facts = new QWidget;
    auto* row = new QHBoxLayout;
    row->addWidget(m_digest, 1);
    row->addWidget(m_copyButton);
    auto* column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_answers);
    return m_facts;
}

QWidget* ImportJournal::makeFoot()
{
    m_error = makeLabel({}, u"error"_s);
    m_error->hide();
    m_moreButton = makeButton(u"importFileButton"_s, tr("Import monitoring data…"));
    m_againButton = makeButton(u"importAgainButton"_s, tr("Import again…"));
    m_undoButton = makeButton(u"undoImportButton"_s, tr("Take back…"));
    auto* close = makeButton(u"closeButton"_s, tr("Close"));
    connect(m_moreButton, &QPushButton::clicked, this, &ImportJournal::importFile);
    connect(m_againButton, &QPushButton::clicked, this, &ImportJournal::importFile);
    connect(m_undoButton, &QPushButton::clicked, this, &ImportJournal::undo);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout;
    row->addWidget(m_moreButton);
    row->addStretch();
    row->addWidget(m_againButton);
    row->addWidget(m_undoButton);
    row->addWidget(close);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_error);
    column->addLayout(row);
    return foot;
}

void ImportJournal::read()
{
    deliver(m_workspace.services().measurements.imports(), this,
            [this](const Result<QList<ImportRecord>>& imports) {
                if (imports)
                    show(imports.value());
                else
                    refuse(imports.error());
            });
}

void ImportJournal::show(const QList<ImportRecord>& imports)
{
    const ImportRecord* before = chosen();
    const std::optional<ImportId> kept = before != nullptr ? std::optional(before->id) : std::nullopt;
    m_imports = imports;
    m_list->clear();
    const QTimeZone zone = m_workspace.zone();
    QTreeWidgetItem* current = nullptr;
    for (const ImportRecord& record : imports) {
        const QString period =
            record.from && record.to ? daysText(*record.from, *record.to, zone) : QString();
        auto* item =
            new QTreeWidgetItem(m_list, {longTime(record.importedAt, zone), record.fileName, period,
                                         countText(record.rows), record.importedBy, stateText(record)});
        item->setToolTip(kFile, record.fileName);
        item->setTextAlignment(kRecords, Qt::AlignRight | Qt::AlignVCenter);
        if (kept && record.id == *kept)
            current = item;
    }
    m_list->setVisible(!imports.isEmpty());
    m_empty->setVisible(imports.isEmpty());
    if (!imports.isEmpty())
        m_list->setCurrentItem(current != nullptr ? current : m_list->topLevelItem(0));
    renew();
}

const ImportRecord* ImportJournal::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_imports.size() ? &m_imports.at(row) : nullptr;
}

void ImportJournal::renew()
{
    if (m_undoButton == nullptr)
        return;
    const ImportRecord* record = chosen();
    m_facts->setVisible(record != nullptr);
    m_moreButton->setVisible(record != nullptr);
    m_undoButton->setVisible(record != nullptr);
    m_againButton->setVisible(record != nullptr && !record->isPresent && !record->undoneAt);
    if (record == nullptr)
        return;
    m_undoButton->setEnabled(!record->undoneAt && !m_workspace.isReadOnly());
    m_digest->setText(u"SHA-256 "_s + QString::fromLatin1(record->sha256.toHex()));
    const QString answers = answersText(record->answers, m_workspace.zone());
    const QString asked =
        answers.isEmpty() ? tr("No questions were needed.") : tr("Read with these answers: %1").arg(answers);
    m_answers->setText(nameOf(record->format) + u" · "_s +
                       tr("%n record(s) refused", nullptr, static_cast<int>(record->refused)) + u" · "_s +
                       asked);
}

void ImportJournal::undo()
{
    const ImportRecord* record = chosen();
    if (record == nullptr)
        return;
    const ImportId id = record->id;
    const auto reason = m_prompter.askText(
        this, tr("Why is the import of %1 taken back?").arg(record->fileName), tr("Wrong file"));
    if (!reason || reason->trimmed().isEmpty())
        return;
    m_undoButton->setEnabled(false);
    m_workspace.follow(m_workspace.services().measurements.undo(id, reason->trimmed(), m_workspace.actor()),
                       whileThere(this, [this](const LogService::Recorded& recorded) {
                           if (!recorded)
                               refuse(recorded.error());
                           read();
                       }));
}

void ImportJournal::importFile()
{
    const auto path = m_prompter.fileToOpen(this, tr("Import monitoring data"), monitoringFileFilter());
    if (path)
        emit importRequested({*path});
}

void ImportJournal::copyDigest()
{
    if (const ImportRecord* record = chosen())
        QApplication::clipboard()->setText(QString::fromLatin1(record->sha256.toHex()));
}

void ImportJournal::refuse(const Error& error)
{
    m_error->setText(error.message);
    m_error->show();
}

}  // namespace holdfast
