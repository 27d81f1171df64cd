// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/import_dialog.h"

#include "views/availability/focus_order.h"
#include "views/availability/found_monitors.h"
#include "views/availability/import_findings.h"
#include "views/availability/import_outcome.h"
#include "views/availability/import_questions.h"
#include "views/availability/table_wizard.h"
#include "views/kit/dialog_body.h"
#include "views/kit/fields.h"
#include "views/kit/flow_layout.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kUsualSize{920, 660};
constexpr int kSpacing = 12;
constexpr int kProgressWidth = 180;
constexpr int kWhole = 100;
constexpr std::chrono::milliseconds kTick{100};

}  // namespace

ImportDialog::ImportDialog(Workspace& workspace, Prompter& prompter, const QStringList& files,
                           QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_prompter(prompter), m_files(files)
{
    Q_ASSERT(!files.isEmpty());
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import monitoring data"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeReadingPage());
    m_stack->addWidget(makeContentPage());
    m_outcome = new ImportOutcome;
    m_stack->addWidget(m_outcome);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kSpacing);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    connect(m_outcome, &ImportOutcome::monthRequested, this, [this](QDate month) {
        accept();
        emit monthRequested(month);
    });
    connect(m_outcome, &ImportOutcome::mappingRequested, this, &ImportDialog::mappingRequested);
    connect(m_outcome, &ImportOutcome::undoRequested, this, &ImportDialog::undo);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &ImportDialog::follow);
    sizeForText(*this, kUsualSize);
    startFile(0);
}

ImportDialog::~ImportDialog()
{
    m_watch.stop();
}

QWidget* ImportDialog::makeHead()
{
    m_title = makeLabel({}, u"title"_s);
    m_title->setObjectName(u"fileLabel"_s);
    m_count = makeLabel({}, u"muted"_s);
    m_format = new FittingCombo;
    m_format->setObjectName(u"formatCombo"_s);
    m_format->setAccessibleName(tr("What the file is"));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_format->addItem(tr("As recognised"));
    for (const SourceFormat format : allSourceFormats())
        m_format->addItem(nameOf(format), keyword(format));
    connect(m_format, &QComboBox::activated, this, [this] {
        m_request.format = sourceFormatFromKeyword(m_format->currentData().toString());
        m_movesFocus = true;
        inspect();
    });
    m_formatCaption = makeLabel(tr("Read as"));
    m_formatCaption->setWordWrap(false);
    m_formatCaption->setBuddy(m_format);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_formatCaption);
    row->addWidget(m_format);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* whole = new QWidget;
    whole->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head);
    column->addWidget(m_count);
    return whole;
}

QWidget* ImportDialog::makeReadingPage()
{
    m_readingLabel = makeLabel({}, u"muted"_s);
    m_readingLabel->setAlignment(Qt::AlignCenter);
    m_errorLabel = makeLabel({}, u"error"_s);
    m_errorLabel->setObjectName(u"errorLabel"_s);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_errorLabel);
    layout->addStretch();
    layout->addWidget(m_readingLabel);
    layout->addStretch();
    return page;
}

QWidget* ImportDialog::makeContentPage()
{
    const QTimeZone zone = m_workspace.zone();
    m_findings = new ImportFindings(zone);
    m_questions = new ImportQuestions(
        {organisation() != nullptr ? std::optional(zone) : std::nullopt, zone, m_workspace.now()});
    connect(m_questions, &ImportQuestions::answered, this, [this] {
        m_movesFocus = true;
        inspect();
    });
    m_wizard = new TableWizard(m_workspace, m_prompter);
    connect(m_wizard, &TableWizard::decided, this, [this] {
        m_wizard->answer(m_request.answers);
        inspect();
    });
    connect(m_wizard, &TableWizard::filled, this, [this] {
        orderFocus();
        if (focusWidget() == nullptr || focusWidget() == m_cancelButton)
            m_wizard->takeFocus();
    });
    m_wizard->hide();
    m_monitors = new FoundMonitors;
    connect(m_monitors, &FoundMonitors::changed, this, &ImportDialog::renew);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_findings);
    layout->addWidget(m_questions);
    layout->addWidget(m_wizard);
    layout->addWidget(m_monitors, 1);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"importScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    return scroll;
}

QWidget* ImportDialog::makeFoot()
{
    m_hint = makeLabel({}, u"muted"_s);
    m_hint->setObjectName(u"hintLabel"_s);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(kProgressWidth);
    m_columnsButton = makeButton(u"columnsButton"_s, tr("Columns…"));
    m_cancelButton = makeButton(u"cancelButton"_s, tr("Cancel"));
    m_nextButton = makeButton(u"nextFileButton"_s, tr("Next file"));
    m_importButton = makeButton(u"importButton"_s, tr("Import"), u"primary"_s);
    connect(m_columnsButton, &QPushButton::clicked, this, &ImportDialog::showTable);
    connect(m_cancelButton, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_nextButton, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_importButton, &QPushButton::clicked, this, &ImportDialog::import);
    auto* said = new QHBoxLayout;
    said->addWidget(m_hint, 1);
    said->addWidget(m_progress);
    auto* buttons = new FlowLayout;
    buttons->setAlignment(Qt::AlignRight);
    for (QPushButton* button : {m_columnsButton, m_cancelButton, m_nextButton, m_importButton})
        buttons->addWidget(button);
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(said);
    column->addLayout(buttons);
    return foot;
}

QString ImportDialog::fileName() const
{
    return QFileInfo(m_files.at(m_number)).fileName();
}

const Organisation* ImportDialog::organisation() const
{
    const auto& organisation = m_workspace.organisation();
    return organisation && !organisation->services().isEmpty() ? &*organisation : nullptr;
}

void ImportDialog::enter(Phase phase)
{
    m_phase = phase;
    const bool isBusy = phase == Phase::Reading || phase == Phase::Importing;
    m_progress->setVisible(isBusy);
    m_format->setVisible(phase != Phase::Finished);
    m_formatCaption->setVisible(phase != Phase::Finished);
    m_format->setEnabled(!isBusy);
    m_stack->setEnabled(phase != Phase::Importing);
    if (isBusy)
        m_tick.start();
    else
        m_tick.stop();
    follow();
    renew();
}

void ImportDialog::orderFocus()
{
    tabThrough({m_format, m_findings, m_questions, m_wizard, m_monitors, m_columnsButton, m_cancelButton,
                m_nextButton, m_importButton});
}

void ImportDialog::follow()
{
    const auto percent = m_watch.percent();
    m_progress->setRange(0, percent ? kWhole : 0);
    m_progress->setValue(percent.value_or(0));
}

void ImportDialog::renew()
{
    if (m_importButton == nullptr)
        return;
    m_title->setText(fileName());
    m_count->setText(tr("File %1 of %2").arg(m_number + 1).arg(m_files.size()));
    m_count->setVisible(m_files.size() > 1);
    const bool isTable =
        m_content && (m_content->format == SourceFormat::Csv || m_content->format == SourceFormat::Xlsx);
    m_columnsButton->setVisible(m_phase == Phase::Asking && isTable && m_wizard->isHidden());
    m_cancelButton->setText(m_phase == Phase::Finished ? tr("Close") : tr("Cancel"));
    m_cancelButton->setAccessibleName(m_cancelButton->text());
    m_nextButton->setVisible(hasNext() && (m_phase == Phase::Asking || m_phase == Phase::Finished));
    m_nextButton->setText(m_phase == Phase::Finished ? tr("Next file") : tr("Skip this file"));
    m_nextButton->setAccessibleName(m_nextButton->text());
    renewImportButton();
}

}  // namespace holdfast
